"""Blocks that copies of dicts leave to the lists of free objects, and what classes with several bases have."""
import sys

table = {"a": 1, "b": 2}
mixed = {1: "a", "b": 2}
large = {str(n): n for n in range(20)}


class Plain:
    def __init__(self):
        self.x = 1
        self.y = 2


class Slotted:
    __slots__ = ("a",)


def taken(**names):
    return len(names)


def blocks(name, step):
    left = []
    for _ in range(4):
        before = sys.getallocatedblocks()
        step()
        left.append(sys.getallocatedblocks() - before)
    print(name, left[2:])


plain = Plain()
blocks("copy", table.copy)
blocks("copy of other keys", mixed.copy)
blocks("copy of a large one", large.copy)
blocks("dict", lambda: dict(table))
blocks("dict with names", lambda: dict(table, c=3))
blocks("display", lambda: {**table})
blocks("two in a display", lambda: {**table, **mixed})
blocks("names", lambda: taken(**table))
blocks("of an instance", plain.__dict__.copy)
blocks("of an instance, merged", lambda: dict(plain.__dict__))


class Both(Slotted, Plain):
    __slots__ = ()


class Listed(Plain, list):
    pass


both, listed = Both(), Listed()
both.a, both.b = 1, 2
listed.z = 3
print(both.__dict__, listed.__dict__)
print([name in Both.__dict__ for name in ("__dict__", "__weakref__")], [name in Listed.__dict__ for name in ("__dict__", "__weakref__")])
print(sys.getsizeof(both), sys.getsizeof(listed))


def local_before_a_missing_name():
    kept = "kept" * len(table)
    try:
        nowhere
    except NameError as error:
        print(error, sys.getrefcount(kept))
    try:
        nowhere.attribute
    except NameError:
        pass
    return kept


print(local_before_a_missing_name())
shown = bytearray(b"abcd")
view = memoryview(shown)
part = view[1:]
before = sys.getrefcount(shown)
view.release()
print(before - sys.getrefcount(shown))
part.release()
print(before - sys.getrefcount(shown))
shown += b"e"
print(shown, view, part) if False else print(shown)
