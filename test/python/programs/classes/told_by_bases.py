# What only looks like a class, and namespaces that a metaclass prepares.
import sys


class Like:
    def __init__(self, *bases):
        self._bases = bases

    @property
    def __bases__(self):
        return self._bases


class Of:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


top = Like()
middle = Like(top)
side = Like(Like(), middle)
print(issubclass(middle, top), issubclass(side, top), issubclass(top, side), issubclass(side, (int, top)))
print(isinstance(Of(side), top), isinstance(Of(top), side), isinstance(3, top), isinstance(Of(side), (int, top)), issubclass(int, top))
for ask in (lambda: issubclass(3, top), lambda: issubclass(top, 3), lambda: isinstance(top, 3), lambda: isinstance(top, (int, 3)), lambda: issubclass(top, int)):
    try:
        print(ask())
    except TypeError as error:
        print(error)


class Broken:
    @property
    def __bases__(self):
        raise RuntimeError('no bases today')


# 3.8 does not count how deep it goes here.
class Endless:
    @property
    def __bases__(self):
        return self, self


for ask in (lambda: issubclass(Broken(), top), lambda: isinstance(Of(Broken()), top), lambda: issubclass(Endless(), int)):
    try:
        if sys.version_info < (3, 9) and ask.__code__.co_names[1] == 'Endless':
            raise RecursionError('maximum recursion depth exceeded')
        print(ask())
    except RuntimeError as error:
        print(type(error).__name__, str(error)[:32])


class Noted:
    def __init__(self):
        self.items, self.log = {}, []

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.log.append('+' + key)
        self.items[key] = value

    def __delitem__(self, key):
        self.log.append('-' + key)
        del self.items[key]


class Noting(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Noted()

    def __new__(mcs, name, bases, noted):
        print(name, *[entry for entry in noted.log if '__' not in entry or 'annot' in entry])
        return super().__new__(mcs, name, bases, noted.items)


def made():
    outer = 'outer'

    class Inner(metaclass=Noting):
        kept: int = 1
        bare: 'text'
        seen = outer
        gone = 2
        del gone
        try:
            del never
        except NameError as error:
            print(error)

        def method(self):
            return outer

    return Inner


cls = made()
print(cls.kept, cls.seen, hasattr(cls, 'gone'), cls().method())


class Plain:
    pass


for name in '__setattr__', '__delattr__':
    try:
        getattr(object, name)(Plain, 'x', *([1] if name == '__setattr__' else []))
    except TypeError as error:
        print(error)
Plain.__abstractmethods__ = frozenset(['f'])
try:
    Plain()
except TypeError as error:
    print(str(error)[:41])
del Plain.__abstractmethods__
print(type(Plain()).__name__)
try:
    del Plain.__abstractmethods__
except AttributeError as error:
    print(error)
