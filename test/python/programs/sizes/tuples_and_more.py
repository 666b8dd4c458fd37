# Sizes of everything that does not grow, and of what grows by items.
import sys
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from functools import partial
from itertools import count

size = sys.getsizeof
print('tuples', [size(tuple(range(n))) for n in range(6)], size(()), tuple.__basicsize__, ().__sizeof__())
Point = namedtuple('Point', 'x y')


class Sub(tuple):
    pass


class Lean(tuple):
    __slots__ = ()


print('subclasses', size(Point(1, 2)), size(Lean((1, 2))), size(Sub((1, 2))) - size(Lean((1, 2))))


def function(a, b=1):
    def inner():
        return a
    return inner


def generator():
    x = 1
    yield x


print('iterators', [size(iter(it)) for it in ([], (), '', b'', {}, set(), range(1), {}.items())], size(reversed([])), size(enumerate([])), size(zip([])), size(map(len, [])), size(filter(None, [])))
print('slice', size(slice(1)), 'range', size(range(5)), size(range(10 ** 30)), 'method', size([].append), 'bound', size(Sub().count), size(Point(1, 2)._asdict))
print('cell', size(function(1).__closure__[0]), 'function', size(function) == size(function(1)), 'property', size(property()), size(staticmethod(len)), size(classmethod(len)))
print('deque', [size(deque(range(n))) for n in (0, 1, 10, 64, 65, 100)], 'counter', size(Counter()), 'default', size(defaultdict(int)), size(defaultdict(int, a=1)))
print('partial', size(partial(len)) > 0, 'count', size(count()), 'memoryview', size(memoryview(b'abc')), 'super', size(super(Sub, Sub())))
print('exceptions', size(Exception()), size(ValueError(1, 2)), size(OSError(1, 'x')), size(KeyError('k')), size(StopIteration()), size(UnicodeDecodeError('a', b'b', 0, 1, 'c')), size(SystemExit()), size(SyntaxError()) > 100)
print('generator has a frame', size(generator()) > 100)
print('object', size(object()), 'type', size(type) > 500, size(Sub) == size(Lean), 'module', size(sys))
for bad in (lambda: size(), lambda: size(type('B', (), {'__sizeof__': lambda self: -1})()), lambda: size(type('B', (), {'__sizeof__': lambda self: 'x'})())):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
print(size(type('B', (), {'__sizeof__': lambda self: 1000})()) - 1000, size(type('B', (), {'__sizeof__': lambda self: 'x'})(), 'default'))
