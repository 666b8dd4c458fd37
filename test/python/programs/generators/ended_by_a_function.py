# A StopIteration of a function that an iterator calls ends the iterator, and what it carries goes no further than to who asks for it.
def f(x):
    if x < 3: return x
    raise StopIteration(444)
r = []
for x in map(f, range(10)): r.append(x)
print(r)
print(list(map(f, range(10))), tuple(map(f, range(5))), set(map(f, range(10))), sum(map(f, range(10))), sorted(map(f, range(10))), max(map(f, range(10))))
a, b, c = map(f, range(10)); print(a, b, c)
print([*map(f, range(10))], [x for x in map(f, range(10))], dict(zip('abcd', map(f, range(10)))))
print(list(filter(lambda x: f(x) is not None, range(10))))
print(list(zip(range(10), map(f, range(10)))))
print(list(enumerate(map(f, range(10)))))
m = map(f, range(3, 5))
try: next(m)
except StopIteration as e: print('stop', e.value)
print(next(map(f, [5]), 'default'))
import itertools, functools
print(list(itertools.chain(map(f, range(10)), 'ab')), list(itertools.islice(map(f, range(10)), 9)), list(itertools.starmap(lambda a, b: f(a), zip(range(5), range(5)))))
print(','.join(map(str, map(f, range(9)))), 2 in map(f, range(9)), 7 in map(f, range(9)))
class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration(9)
        return self.n
for x in I(): print(x)
def g():
    r = yield from I()
    print('r', r)
list(g())
print(functools.reduce(lambda a, b: a + b, I()), list(itertools.takewhile(lambda x: f(x) < 9, range(10))))
def h():
    r = yield from zip(I(), range(10))
    print('r', r)
    r = yield from enumerate(I())
    print('r', r)
    r = yield from filter(None, I())
    print('r', r)
print(list(h()))


def f(x):
    if x < 3: return x
    raise StopIteration(444)
for t in (itertools.takewhile, itertools.dropwhile, itertools.filterfalse):
    it = t(lambda v: f(v) is None, range(10)); print(t, list(it), list(itertools.islice(it, 3)))
print(list(itertools.accumulate(range(10), lambda a, b: f(b))), [k for k, g in itertools.groupby(range(9), f)])
it = iter(lambda: f(5), 3); print(list(it))
class X:
    def __getitem__(self, i): return f(i)
print(list(X()))
def gen(): return (yield from itertools.starmap(f, [(1,), (5,)]))
g = gen()
for x in g: print(x)
g = gen(); next(g)
try: next(g)
except StopIteration as e: print(e.value)


class I:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration(9)
        return self.n
def g():
    list(I())
    r = yield from [1]
    print('r', r)
    sum(I())
    r = yield from [1]
    print('r', r)
list(g())
