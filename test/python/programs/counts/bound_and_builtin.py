# Bound methods, built-in functions, types: counts
import sys, gc
rc = sys.getrefcount
class A:
    def m(self): pass
    @classmethod
    def c(cls): return rc(cls)
    @staticmethod
    def s(): pass
    __slots__ = ()
a = A()
base = rc(a), rc(A)
m = a.m
print(rc(a) - base[0], rc(m), rc(A.m), m is a.m, m == a.m, id(a.m) == id(a.m))
n = a.m; print(rc(a) - base[0]); del m, n; print(rc(a) - base[0])
c = A.c; print(rc(A) - base[1], A.c() - base[1], rc(A.__dict__['c'])); del c
s = A.s; print(s is A.s, rc(s), a.s is A.s); del s
more = [A() for _ in range(5)]; print(rc(A) - base[1]); del more; print(rc(A) - base[1])
class B(A): pass
print(rc(A) - base[1], rc(B)); b = B(); print(rc(B)); del B, b
print(rc(A) - base[1], gc.collect() > 0, rc(A) - base[1])
l = []; ap = l.append; print(rc(l), rc(ap)); ap(1); print(rc(l)); del ap; print(rc(l))
it = iter(l); print(rc(l)); list(it); print(rc(l)); del it
r = reversed(l); print(rc(l)); del r
z = zip(l, l); print(rc(l)); next(z); print(rc(l)); del z; print(rc(l))
e = enumerate(l); mp = map(id, l); f = filter(None, l); print(rc(l)); del e, mp, f
d = {'k': l}; v = d.values(); print(rc(l), rc(d)); iv = iter(v); print(rc(d)); next(iv); print(rc(l)); del iv, v, d; print(rc(l))
mv = memoryview(bytearray(b'abc')); print(rc(mv), rc(mv.obj)); w = mv[1:]; print(rc(mv), rc(mv.obj)); del w; print(rc(mv.obj)); mv.release()
s = slice(l, l, l); print(rc(l)); del s
rg = range(10 ** 6, 10 ** 7); print(rc(rg), rc(rg.stop)); ri = iter(rg); print(rc(rg))
p = property(l); print(rc(l)); del p
st = staticmethod(l); print(rc(l)); del st
cm = classmethod(l); print(rc(l)); del cm
o = object(); t = (o, [o], {o}, {o: o}); print(rc(o)); del t; print(rc(o))
x = [o for _ in range(10)]; print(rc(o)); x[::2] = []; print(rc(o)); x *= 2; print(rc(o)); x = x[3:]; print(rc(o)); x.reverse(); x += x; print(rc(o)); del x
y = [o] * 3 + [o]; print(rc(o)); a1, *rest, b1 = y; print(rc(o)); del a1, rest, b1, y; print(rc(o))
k = dict.fromkeys(range(5), o); print(rc(o)); k2 = dict(k); print(rc(o)); k2.update(k); print(rc(o)); k.clear(); print(rc(o)); del k2
se = {o}; fs = frozenset(se); print(rc(o)); print(len(se | fs), rc(o)); se.discard(o); print(rc(o)); del fs; print(rc(o))
print(rc(type(o)) > 5, rc(rc), rc(gc), rc(sys))
g = globals(); print(rc(g) > 2, rc(__name__) > 1); lo = locals(); print(lo is g)
