# The whole cost of a structure, each object once.
import sys


def total(it, seen=None):
    seen = set() if seen is None else seen
    if id(it) in seen:
        return 0
    seen.add(id(it))
    result = sys.getsizeof(it)
    if isinstance(it, dict):
        result += sum(total(key, seen) + total(value, seen) for key, value in it.items())
    elif isinstance(it, (list, tuple, set, frozenset)):
        result += sum(total(part, seen) for part in it)
    if hasattr(it, '__dict__'):
        result += total(vars(it), seen)
    for cls in type(it).__mro__:
        for name in cls.__dict__.get('__slots__', ()):
            if name != '__dict__' and hasattr(it, name):
                result += total(getattr(it, name), seen)
    return result


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slim:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


base = 1000
print('tuple', total((base, base + 1)))
print('list', total([base, base + 1]))
print('dict', total({'x': base, 'y': base + 1}))
print('instance', total(Point(base, base + 1)) > 0, total(Slim(base, base + 1)))
print('hundred slim', total([Slim(n + base, n) for n in range(100)]))
print('hundred tuples', total([(n + base, n) for n in range(100)]))
print('hundred dicts', total([{'x': n + base, 'y': n} for n in range(100)]))
shared = 'x' * 50
print('shared', total([shared] * 10), total([shared + str(n) for n in range(10)]))
loop = [1]
loop.append(loop)
print('in itself', total(loop))
matrix = [[row * col for col in range(10)] for row in range(10)]
flat = [value for row in matrix for value in row]
print('matrix', total(matrix), 'flat', total(flat), 'as tuples', total(tuple(map(tuple, matrix))))
words = 'the cat and the dog and the bird'.split()
print('words', total(words), 'interned', total(list(map(sys.intern, words))), 'set', total(set(words)), 'counted', total({word: words.count(word) for word in words}))
columns = {'x': list(range(100)), 'y': [n * n for n in range(100)]}
print('columns', total(columns), 'rows', total([{'x': n, 'y': n * n} for n in range(100)]))
