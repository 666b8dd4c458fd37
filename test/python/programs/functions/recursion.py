# Recursion: limits, mutual calls, deep data, and memory of calls.
import sys


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


first = depth()
print('about the limit', 900 < first <= sys.getrecursionlimit(), first == depth())
sys.setrecursionlimit(300)
small = depth()
print(250 < small <= 300, sys.getrecursionlimit())
sys.setrecursionlimit(1000)
for bad in (0, -5, 'x'):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(300), odd(300))


def hanoi(n, a='a', b='b', c='c'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


print(hanoi(3), len(hanoi(8)))


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))
nested = []
for _ in range(50):
    nested = [nested]


def measure(it):
    return 1 + measure(it[0]) if it else 1


print(measure(nested), str(nested).count('['), nested == nested[:], len(repr(nested)))


class Loop:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + '_')

    def __hash__(self):
        return hash(self)


for label, action in (('repr', lambda: repr(Loop())), ('eq', lambda: Loop() == 1), ('getattr', lambda: Loop().x), ('hash', lambda: {Loop()}), ('plain', lambda: (lambda f: f(f))(lambda f: f(f)))):
    try:
        action()
    except RecursionError:
        print(label, 'too deep')


def subsets(items):
    return [[]] if not items else [rest + extra for rest in subsets(items[1:]) for extra in ([], [items[0]])]


print(len(subsets(list(range(6)))), sorted(subsets([1, 2])), (lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 10))
flat = lambda x: [y for part in x for y in flat(part)] if isinstance(x, list) else [x]
print(flat([1, [2, [3, [4]], 5]]))
