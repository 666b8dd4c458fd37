# What a namedtuple takes of the collector's objects: class, instances and methods, the first time and again.
import gc, sys
from collections import namedtuple
gc.disable()
def lap(label, n=[0]):
    m = gc.get_count()[0]
    print(label, m - n[0])
    n[0] = gc.get_count()[0]
lap('start'); lap('again')
P = namedtuple('P', 'x y'); lap('P')
Q = namedtuple('Q', ['a', 'b', 'c'], defaults=[1, 2]); lap('Q')
R = namedtuple('R', 'x y x', rename=True); lap('R')
p = P(1, 2); lap('p')
q = Q(1); lap('q')
d = p._asdict(); lap('asdict')
r = p._replace(x=5); lap('replace')
m = P._make([1, 2]); lap('make')
s = repr(p); lap('repr')
x, y = p; lap('unpack')
e = p == (1, 2); lap('eq')
print(p, q, r, m, d, sys.getsizeof(p), sys.getrefcount(p), gc.is_tracked(p)); lap('print')
class Sub(namedtuple('Base', 'a b')):
    __slots__ = ()
    def total(self): return self.a + self.b
lap('sub')
t = Sub(1, 2).total(); lap('tot')
del P, p, r, m
print(gc.collect())
