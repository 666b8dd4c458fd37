# What an instruction found of a class, a module or an instance's dict is found anew when that has changed.
import math
import sys


class Base:
    limit = 1
    made = 0

    def __init__(self, n):
        Base.made += 1
        self.n = n

    def size(self):
        return self.n


class Below(Base):
    pass


def read(cls):
    return cls.limit


def ask(object):
    return object.size()


def plain(object):
    return object.n


items = [Base(1), Below(2), Base(3)]
print([read(cls) for cls in (Base, Below, Base, Below)], [ask(item) for item in items], Base.made)
Base.limit = 2
print(read(Base), read(Below))
Below.limit = 3
print(read(Base), read(Below))
Base.limit = property(lambda self: 'asked')
print(type(read(Base)).__name__, read(Below), items[0].limit)
Base.limit = lambda: 'called'
print(read(Base)(), items[1].limit)
Base.limit = 4
del Below.limit
print(read(Base), read(Below), items[1].limit)
Base.size = lambda self: -self.n
print([ask(item) for item in items])
Base.size = 5
try:
    ask(items[0])
except TypeError as error:
    print(error)

for item in items:
    item.__dict__['more'] = item.n
    item.n += 1
print([plain(item) for item in items])
items[0].size = lambda: 'own'
print(ask(items[0]))
del items[1].n
for item in items:
    try:
        print(plain(item), end=' ')
    except AttributeError as error:
        print(error, end=' ')
print()
items[2].__dict__ = {'x': 0, 'n': 'another dict'}
print(plain(items[2]))
items[2].__dict__.clear()
Base.n = 'of the class'
print([plain(item) for item in items])
Base.n = property(lambda self: 'computed')
print([plain(item) for item in items])
del Base.n


def root(n):
    return math.sqrt(n)


print(root(4), root(9))
kept = math.sqrt
math.sqrt = lambda n: 'other'
print(root(4))
math.sqrt = kept
del math.floor
print(root(16), hasattr(math, 'floor'))


class Meta(type):
    @property
    def limit(cls):
        return 'meta ' + cls.__name__


class Odd(metaclass=Meta):
    limit = 1


print([read(cls) for cls in (Base, Odd, Base)])
for _ in range(3):
    cls = type('Made', (), {'limit': _})
    print(read(cls), end=' ')
    del cls
print()

shared = object()


class Holder:
    pass


class Value:
    thing = shared


def get(object):
    return object.thing


before = sys.getrefcount(shared)
holder = Holder()
holder.__dict__.update(thing=shared)
for _ in range(5):
    got = [get(holder), get(Value), get(holder)]
print(sys.getrefcount(shared) - before)

row = list(range(6))
for step in range(5):
    row[: step + 1] = row[step::-1]
    row[step:step] = (step,)
    row[::2] = row[::2][::-1]
print(row)
for bad in (lambda: row.__setitem__(slice(0, 2, 0), [1]), lambda: row.__setitem__(slice(0, 4, 2), [1])):
    try:
        bad()
    except ValueError as error:
        print(error)
row[1:3] = row
row[:] = []
print(row)
