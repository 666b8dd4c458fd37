# What an instance costs, with and without a dict, before and after somebody looks at the dict.
import sys

size = sys.getsizeof


class Empty:
    pass


class One:
    def __init__(self):
        self.a = 1


class Many:
    def __init__(self, count):
        for n in range(count):
            setattr(self, f'attribute{n}', n)


class Slotless:
    __slots__ = ()


class Two:
    __slots__ = ('a', 'b')


class Weak:
    __slots__ = ('a', '__weakref__')


class WithDict:
    __slots__ = ('a', '__dict__')


class Child(Two):
    __slots__ = ('c',)


class OpenChild(Two):
    pass


print([size(cls()) for cls in (Empty, One, Slotless, Two, Weak, WithDict, Child, OpenChild)])
print([cls.__basicsize__ for cls in (object, Empty, One, Slotless, Two, Weak, WithDict, Child, OpenChild)])
print([cls.__dictoffset__ != 0 for cls in (Empty, Slotless, Two, WithDict, OpenChild)], [cls.__weakrefoffset__ != 0 for cls in (Empty, Slotless, Weak, OpenChild)])
print('dict of the first', size(Empty().__dict__), size(One().__dict__))
for count in (1, 2, 5, 6, 10, 16, 29, 30, 31, 40):
    cls = type('Fresh', (Many,), {})
    first = cls(count)
    sizes = [size(first), size(first.__dict__)]
    second = cls(count)
    sizes += [size(second), size(second.__dict__)]
    print(count, sizes)
thing = One()
before = size(thing)
print('without looking', before, end=' ')
thing.__dict__
print('looked', size(thing), end=' ')
thing.b = 2
print('one more', size(thing), size(thing.__dict__), end=' ')
del thing.a, thing.b
print('none', size(thing), size(thing.__dict__))
other = One()
other.__dict__ = {'a': 1}
print('own dict', size(other), size(other.__dict__))
print('builtins', size(object()), size(type('T', (), {})()), size(Exception()), size(ValueError('x')), size(type('L', (list,), {})()), size(type('D', (dict,), {})()))
print([size(One()) for _ in range(3)] == [size(One())] * 3, size(One) == size(Empty), size(Two) > size(Empty) - 1000)
