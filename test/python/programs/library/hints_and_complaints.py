# Lengths that are announced and wrong, containers that change while they are searched, descriptors that refuse their names.
import bisect
import copy
import operator
import sys
from collections import deque
from weakref import WeakSet


class Hint:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return iter((1, 2))

    def __length_hint__(self):
        if isinstance(self.value, type):
            raise self.value("asked")
        return self.value


for value in 2, True, NotImplemented, TypeError, LookupError, "two", -2, 10**30:
    for ask in lambda hint: operator.length_hint(hint, 7), list, bytearray().extend:
        try:
            print(ask(Hint(value)), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print()
try:
    operator.length_hint([], "x")
except TypeError as error:
    print(error)
full = [0]
full.extend(Hint(sys.maxsize))
print(full)
try:
    [].extend(Hint(sys.maxsize))
except MemoryError:
    print("MemoryError")
items = [1, 2, 3, 4]
backwards = reversed(items)
next(backwards)
print(operator.length_hint(backwards))
items.append(5)
print(operator.length_hint(backwards))
items[1:] = []
print(operator.length_hint(backwards), [*backwards])


class Meddler:
    def __init__(self, target, answer):
        self.target, self.answer = target, answer

    def __eq__(self, other):
        self.target.clear()
        return self.answer


for answer in True, False:
    for name in "index", "count", "__contains__":
        target = deque(["x"])
        target.extend([Meddler(target, answer), "y"])
        try:
            print(name, getattr(target, name)("z"), target)
        except Exception as error:
            print(name, type(error).__name__, error, target)
letters = deque("abcabc")
print(letters.index("b", -(10**30), 10**30), letters.index("c", -3, 10**20), letters.index("b", 2))
for place in bisect.insort_left, bisect.insort_right:
    for bad in 10, object():
        try:
            place(bad, 1)
        except TypeError as error:
            print(error)
try:
    bisect.insort((1, 3), 2)
except AttributeError as error:
    print(error)


class Refuses:
    def __set_name__(self, owner, name):
        raise KeyError(name)


class TakesNothing:
    def __set_name__(self):
        pass


for kind in Refuses, TakesNothing:
    try:

        class Holder:
            here = kind()

    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__), error.__context__ is error.__cause__, getattr(error, "__notes__", None))


class Unwilling:
    def __getattribute__(self, name):
        if name.startswith("__reduce"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


for way in copy.copy, copy.deepcopy:
    try:
        way(Unwilling())
    except copy.Error as error:
        print(error)


class Marked(WeakSet):
    __slots__ = ("mark",)


class Thing:
    pass


thing = Thing()
marked = Marked([thing])
marked.mark = ["m"]
marked.note = ["n"]
if sys.version_info >= (3, 11):
    twin, deep = copy.copy(marked), copy.deepcopy(marked)
    print(twin.mark is marked.mark, twin.note, len(twin), deep.mark == marked.mark, deep.mark is marked.mark)
