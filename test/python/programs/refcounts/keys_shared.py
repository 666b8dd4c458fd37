# A name that is an attribute is held by the class's keys and by the cache of types, not by each instance.
import sys
class A:
    def __init__(self, **k):
        for n, v in k.items(): setattr(self, n, v)
S = lambda o: sys.getsizeof(o.__dict__)
key = "".join(["dyn", "_key"])
print(sys.getrefcount(key)); sys.intern(key); print(sys.getrefcount(key))
a = A(); setattr(a, key, 1); print(sys.getrefcount(key)); b = A(); setattr(b, key, 1); print(sys.getrefcount(key)); c = [A(**{key: 1}) for _ in range(10)]; print(sys.getrefcount(key))
del c; print(sys.getrefcount(key)); del a, b; print(sys.getrefcount(key))
d = {key: 1}; e = d.copy(); f = dict(d); print(sys.getrefcount(key)); del d, e, f; print(sys.getrefcount(key))
x = A(a=1, b=2); y = A(b=1, a=2); z = A(a=1); print(S(x), S(y), S(z)); z.c = 1; print(S(z), S(A(a=1, b=2, c=3)), S(A()))
del x.a; print(S(x), list(x.__dict__)); x.a = 1; print(S(x), list(x.__dict__)); print(S(A(a=1, b=2)))
del y.a, y.b; print(S(y))
x.__dict__.update(q=1); print(S(x)); x.__dict__.clear(); print(S(x)); print(S(A(a=1)))
for n in (1, 5, 6, 15, 29, 30, 31, 40):
    class K: pass
    k = K()
    for i in range(n): setattr(k, "n%d" % i, i)
    k2 = K()
    for i in range(n): setattr(k2, "n%d" % i, i)
    print(n, S(k), S(k2), S(K()))
class M:
    def __init__(self): self.x = self.y = self.z = 0
ms = [M() for _ in range(20)]; print(sum(S(m) for m in ms)); ms[0].w = 1; print(S(ms[0]), S(ms[1]), S(M())); 
m = M(); m.__dict__ = {"x": 1}; print(S(m)); m.y = 1; print(S(m))
class N(M): pass
n = N(); print(S(n)); n.v = 1; print(S(n), S(N()), S(M()))
print(sys.getrefcount(vars(n)), sys.getrefcount(n.__dict__["v"]) > 3)
o = M(); vars(o)["x"] = 5; print(S(o), o.x); o.__dict__[1] = 1; print(S(o)); p = M(); p.__dict__.pop("x"); print(S(p), vars(p)); p.__dict__.setdefault("x", 9); print(S(p), vars(p))
