# An instance of a subclass of list or tuple that was never given anything lets go of nothing, whatever was in its place before.
import gc
import sys


class Plain(list):
    pass


class Stack(list):
    __slots__ = ('top', 'limit', 'owner')


class Loud(list):
    def __del__(self):
        ends.append(len(self))


class Row(tuple):
    pass


class Item:
    pass


ends = []
SIZE = 12


def rows(item):
    """Many lists come and go; then tuples as long as they were take over some of what they had."""
    gone = [list(range(SIZE)) for _ in range(60)]
    del gone
    return [(item,) * SIZE for _ in range(50)]


def use(make):
    item = Item()
    kept = rows(item)
    for _ in range(3):
        made = [make() for _ in range(200)]
        size = sum(map(len, made))
        del made
    whole = sum(row.count(item) for row in kept)
    return size, whole, sys.getrefcount(item) - whole


def stack():
    made = Stack()
    made.top = None
    return made


def shrunk():
    made = Plain([1])
    made.clear()
    return made


gc.disable()
for make in Plain, Stack, Loud, Row, stack, shrunk:
    print(make.__name__, use(make))
print(len(ends), sum(ends))


# The same, where what is in that place is what functions refer to.
def fill(cls):
    made = [cls() for _ in range(100)]
    return len(made)


print([fill(cls) for cls in (Plain, Stack, Row, Plain)])


class Described:
    __slots__ = {'first': 'its text'}


print(Described.first.__name__, sys.getrefcount(fill.__globals__) == sys.getrefcount(globals()))
gc.enable()
print([use(make)[1] for make in (Plain, Stack, stack)])
