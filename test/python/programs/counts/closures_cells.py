# Closures, cells, and reference counts through them
import sys, gc
rc = sys.getrefcount
class V:
    def __del__(self): print('del V')

def make(v):
    def get(): return rc(v)
    def put(n):
        nonlocal v
        v = n
    return get, put
v = V()
get, put = make(v)
print(rc(v), get(), rc(get), rc(get.__closure__), rc(get.__closure__[0]))
put(None)
print(rc(v), get.__closure__[0].cell_contents)
put(v); del v
put(0)
print('gone?')
fs = []
for i in range(3):
    fs.append(lambda i=i: i)
print([f() for f in fs], [rc(f) for f in fs], rc(fs[0].__defaults__), rc(fs[0].__code__))
def rec():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact(5)
gc.collect()
print(rec(), gc.collect(), rec(), rec(), gc.collect())
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
c = counter(); c(); c()
print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
def empty():
    def inner(): return later
    try:
        inner()
    except NameError as e:
        print(e)
    try:
        inner.__closure__[0].cell_contents
    except ValueError as e:
        print(e)
    later = 1
    return inner()
print(empty())
def deco(f):
    def w(*a, **k):
        return f(*a, **k)
    w.orig = f
    return w
@deco
def hello(x): return rc(x)
o = object()
print(hello(o), rc(hello), rc(hello.orig))
class K:
    def m(self): return __class__
    def s(self): return super()
print(K().m() is K, rc(K))
k = K()
print(rc(k.s()), rc(k), gc.is_tracked(k.s()))
import types
cell = types.CellType(5)
print(cell.cell_contents, sys.getsizeof(cell), gc.is_tracked(cell), cell == types.CellType(5))
cell.cell_contents = cell
del cell
print(gc.collect())
exec('def z():\n  q = []\n  def y(): return q\n  q.append(y)\nz()')
print(gc.collect())
