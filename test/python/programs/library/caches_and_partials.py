# functools: cache and partial lifetimes
import gc, sys, functools
gc.collect()

class N:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)

@functools.lru_cache(maxsize=2)
def f(x):
    return N(x)
f(1)
f(2)
f(3)
print(f.cache_info())
f.cache_clear()
print('cleared')
p = functools.partial(lambda a, b: a, N('pa'), b=N('pb'))
p2 = functools.partial(p, 1) if False else p
r = p()
print(r.n)
del p, p2
print('partial gone')
del r
print(sys.getsizeof(functools.partial(print)), functools.reduce(lambda a, b: b, [N('r1'), N('r2')]).n)
print('-')

@functools.wraps(f)
def w():
    pass
print(w.__wrapped__ is f)
del f
print(gc.collect())
del w
print(gc.collect())

class C:

    @functools.cached_property
    def v(self):
        return N('cached')
c = C()
c.v
print(c.v is c.v)
del c.v
print('deleted')
c.v
del c
print('c gone')
k = functools.cmp_to_key(lambda a, b: a.n - b.n)
l = sorted([N(2), N(1)], key=k)
print([x.n for x in l])
l = None
print('-')

@functools.singledispatch
def sd(x):
    return 'obj'

@sd.register(int)
def _(x):
    return 'int'
print(sd(1), sd(''))
s = functools.partialmethod(print)
print(type(s).__name__)
