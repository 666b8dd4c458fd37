import sys, gc, heapq
from collections import Counter, defaultdict, deque


class Item:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    def __lt__(self, other): return self.n < other.n
    def __eq__(self, other): return isinstance(other, Item) and self.n == other.n
    def __hash__(self): return hash(self.n)
    def __add__(self, other): return self.n + other
    def __radd__(self, other): return other + self.n
    def __repr__(self): return f'I{self.n}'


class Fails:
    """An iterator that raises at an item."""
    def __init__(self, at, what=KeyError): self.at, self.i, self.what = at, 0, what
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i == self.at: raise self.what(self.i)
        return self.i


def tried(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, e.args, e.__context__ is None


marker = object()
print(sys.getrefcount(marker), sum([1, 2.5, True]), sum([[1], [2]], []), tried(lambda: sum([1, 'a'])))
for f in (list, tuple, set, sorted, sum, any, all, min, max, frozenset, Counter, lambda it: deque(it), lambda it: ','.join(map(str, it)), lambda it: dict.fromkeys(it)):
    print(tried(lambda: f(Fails(1))), tried(lambda: f(Fails(3))), tried(lambda: f(Fails(3, StopIteration))))
for f in (list, tuple, set, sorted, sum, any, min, enumerate, zip, map, filter, reversed):
    print(tried(lambda: f(5)), tried(lambda: f(None, 5)), tried(lambda: f()))


def gen(n, log):
    try:
        for i in range(n):
            yield i
    finally:
        log.append('end')


log = []
print(any(x > 2 for x in gen(9, log)), all(x < 2 for x in gen(9, log)), next(x for x in gen(9, log)), log)
print(list(zip(gen(2, log), gen(5, log))), log)
print(min(gen(3, log), key=lambda x: -x), max(gen(0, log), default='none'), tried(lambda: max(gen(0, log))))


def counts(seen, key=None):
    def f(x):
        seen.append(sys.getrefcount(x))
        return x.n if key is None else key(x)
    return f


items = [Item(n) for n in (3, 1, 2)]
for call in (lambda k: sorted(items, key=k), lambda k: min(items, key=k), lambda k: items.sort(key=k), lambda k: list(map(k, items)), lambda k: list(filter(k, items))):
    seen = []
    print(call(counts(seen)), seen)
print(sorted(items), sorted(items, reverse=True), min(items), max(items), sum(items))
print(tried(lambda: sorted(items + [4])), items)


def spoils(x):
    items.append(Item(99))
    return x.n


print(tried(lambda: items.sort(key=spoils)), items)
heap = []
for n in (5, 2, 8, 1, 9):
    heapq.heappush(heap, Item(n))
print(heap, heapq.heappop(heap), heapq.heapreplace(heap, Item(7)), heapq.heappushpop(heap, Item(0)), heap)
print(tried(lambda: heapq.heappush([1], 'a')), tried(lambda: heapq.heappop([])), tried(lambda: heapq.heappush((), 1)))


def refuses():
    raise LookupError('no default')


dd = defaultdict(refuses)
print(tried(lambda: dd['x']), len(dd), tried(lambda: defaultdict(list)[[]]))
c = Counter('abracadabra')
c.update([Item(1), Item(1), 'a', 2 ** 40, 2 ** 40])
c['a'] = 2 ** 30 - 1
c.update('aa')
print(c)
d = dict.fromkeys(range(4))
e = dict(d)
del d[1]
print(dict(d), d.copy(), e, sys.getsizeof(dict(d)), sys.getsizeof(d.copy()), sys.getsizeof(e))
stack = []
for n in range(20):
    stack.append(Item(n % 3))
    if n % 2: stack.pop()
print(len(stack), sys.getsizeof(stack))
stack.clear()
print([x for x in map(None or str, [1, 2])], list(filter(None, [0, 1, '', 'a', [], [0]])), list(enumerate('ab', 2 ** 70)), list(reversed(range(3))), list(reversed({1: 2, 3: 4})))
