import functools
import gc
import sys


class Node:
    def __init__(self, parent=None, **names):
        self.parent, self.names = parent, names


class Pair:
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        pass


class Two:
    def __init__(self, a=1, b=2):
        pass


class Called:
    def __call__(self, **names):
        return names


def failing(text):
    try:
        return int(text)
    except ValueError:
        return text


def missing():
    try:
        return "abc".index("z")
    except ValueError:
        return None


one, both = {"a": 1}, {"a": 1, "b": 2}
made = functools.partial(Node, a=1)
gc.disable()
for label, use in [
    ("node", lambda: Node(**one)),
    ("more", lambda: Node(1, **dict(zip(["n"], (2,))))),
    ("pair", lambda: Pair(**one)),
    ("two", lambda: Two(**both)),
    ("called", lambda: Called()(**one)),
    ("partial", lambda: made()),
    ("failing", lambda: failing("q")),
    ("missing", missing),
]:
    gc.collect()
    grown = []
    for _ in range(3):
        before = gc.get_count()[0]
        use()
        grown.append(gc.get_count()[0] - before)
    print(label, grown)


# A cache names what it holds in the order in which it visits it.
@functools.lru_cache(maxsize=2)
def square(x, *, scale=1):
    return [x * x * scale]


square(3, scale=2)
square(4)
print([type(x).__name__ for x in gc.get_referents(square)])


# Tuples of constants leave the collector's lists together, however deep they are.
deep = (None, ("x", (1.5, ((1,), (2, (3,))))))
gc.collect()
print(gc.is_tracked(deep), gc.is_tracked(deep[1][1]), gc.is_tracked(((((1,),),),)))


class Shown:
    @functools.singledispatchmethod
    def show(self, x):
        return "any"

    @show.register
    def _(self, x: int):
        return "int"


shown = Shown()
print(shown.show(1), shown.show("s"), sys.getrefcount(shown))


def whole(a, b=()):
    return b


code = whole.__code__
other = code.replace(co_name="other")
print(other.co_name, other.co_consts is code.co_consts, other.co_names is code.co_names, sys.getrefcount(other))
