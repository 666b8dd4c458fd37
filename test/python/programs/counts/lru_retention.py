# functools.lru_cache, partial, cached_property: who keeps what
import functools, gc, sys, weakref

class K:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
    @functools.lru_cache(maxsize=2)
    def area(self, x):
        return self.n * x
    @functools.cached_property
    def lazy(self):
        print('computing', self.n)
        return [self.n]

a = K(1)
print(a.area(3), a.area(3), K.area.cache_info())
del a
print('still cached')
b = K(2); b.area(1); c = K(3); c.area(1)
print('evicted')
K.area.cache_clear()
print('cleared', K.area.cache_info())
del b, c

@functools.lru_cache(maxsize=None)
def ident(x):
    return x
o = K(9)
print(sys.getrefcount(o)); ident(o); print(sys.getrefcount(o)); ident(o); print(sys.getrefcount(o))
ident.cache_clear(); print(sys.getrefcount(o))
@functools.lru_cache(3)
def sq(n):
    return [n]
ids = [id(sq(n)) for n in (1, 2, 3)]
print([id(sq(n)) in ids for n in (1, 2, 3)], sq.cache_info())
sq(4); print(sq.cache_info(), sq.cache_parameters() if hasattr(sq, 'cache_parameters') else None)
print(id(sq(1)) in ids[1:], sq.cache_info())
p = functools.partial(print, o)
print(sys.getrefcount(o), p.args[0] is o, sys.getrefcount(p.args))
del p
print(sys.getrefcount(o))
print(o.lazy is o.lazy, 'lazy' in o.__dict__)
del o.lazy
print(o.lazy)
del o
@functools.lru_cache()
def cyc(x):
    return cyc
cyc(1)
w = weakref.ref(cyc)
del cyc
print(w() is None, gc.collect() > 0, w() is None)
@functools.wraps(sq)
def wrapped(n): return sq(n)
print(wrapped.__wrapped__ is sq, wrapped.__name__)
@functools.singledispatch
def show(x): return 'obj'
@show.register(int)
def _(x): return 'int'
print(show(1), show('a'), show.registry[int] is _)
print(functools.reduce(lambda x, y: x + y, [[1], [2]], []))
