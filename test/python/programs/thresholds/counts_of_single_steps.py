"""What one step adds to generation 0's count, the first time and later: the collector is off, the lists of free objects are as they are."""
import gc

gc.disable()
room = [[] for _ in range(300)]


class Plain:
    pass


class Point:
    kind = "point"

    def __init__(self, x):
        self.x = x

    def __getattr__(self, name):
        raise AttributeError(name)


class Slotted:
    __slots__ = ("a",)


def steps(name, step):
    counts = []
    for _ in range(5):
        before = gc.get_count()[0]
        step()
        counts.append(gc.get_count()[0] - before)
    print(name, counts[1:])


point = Point(1)
table = {"a": 1, "b": 2}


def name_that_is_nowhere():
    kept = gc.get_count()
    try:
        nowhere
    except NameError:
        pass
    return kept


def attribute_that_is_nowhere():
    try:
        [].nowhere
    except AttributeError:
        pass


def module_that_is_nowhere():
    try:
        import no_such_module_at_all
    except ImportError:
        pass


def name_of_a_module():
    try:
        from gc import no_such_name
    except ImportError:
        pass


def shown_bytes():
    with memoryview(b"abc") as view:
        view[0]


def two_bases():
    class Both(Plain, list):
        pass


def slots_beside_a_dict():
    class Both(Slotted, Plain):
        __slots__ = ()


def names_by_a_base():
    class Both(Exception, Plain):
        pass


steps("dir", lambda: dir(point))
steps("copy of __dict__", lambda: point.__dict__.copy())
steps("dict of __dict__", lambda: dict(point.__dict__))
steps("copy", lambda: table.copy())
steps("merged", lambda: {**table})
steps("name", name_that_is_nowhere)
steps("attribute", attribute_that_is_nowhere)
steps("hasattr", lambda: hasattr(point, "y"))
steps("getattr", lambda: getattr(point, "y", None))
steps("import", module_that_is_nowhere)
steps("from", name_of_a_module)
steps("memoryview", shown_bytes)
steps("list beside a class", two_bases)
steps("slots beside a class", slots_beside_a_dict)
steps("exception beside a class", names_by_a_base)


def with_locals():
    before = gc.get_count()[0]
    locals()
    vars()
    between = gc.get_count()[0] - before
    eval("point")
    return between, gc.get_count()[0] - before - between


with_locals()
print(with_locals(), with_locals())
