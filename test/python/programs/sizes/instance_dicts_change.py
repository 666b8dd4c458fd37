# Instance dicts: key sharing and sizes
import sys, gc

class P:
    def __init__(self, a, b):
        self.a = a
        self.b = b
p = P(1, 2); q = P(3, 4)
print(sys.getsizeof(p), sys.getsizeof(p.__dict__), sys.getsizeof({"a": 1, "b": 2}))
q.c = 5
print(sys.getsizeof(q.__dict__), sys.getsizeof(p.__dict__), sys.getsizeof(P(1, 2).__dict__))
del q.c
print(sys.getsizeof(q.__dict__), list(q.__dict__))
r = P(5, 6); del r.a; r.a = 1
print(list(r.__dict__), sys.getsizeof(r.__dict__))
s = P(1, 2); s.__dict__["z"] = 9; s.__dict__.update(w=1)
print(s.z, s.w, sys.getsizeof(s.__dict__))
s.__dict__ = {"only": 1}
print(s.only, hasattr(s, "a"), sys.getsizeof(s.__dict__), sys.getrefcount(s.__dict__))
d = {"x": [1]}
t = P(0, 0); t.__dict__ = d
print(sys.getrefcount(d), t.x is d["x"])
del t
print(sys.getrefcount(d))
u = P(1, 2); v = vars(u)
print(v is u.__dict__, sys.getrefcount(v)); del u; print(v, sys.getrefcount(v))
class Many:
    def __init__(self, n):
        for i in range(n): setattr(self, "f%d" % i, i)
for n in (0, 1, 5, 6, 10, 11, 20, 30, 31, 50):
    m = Many(n); print(n, sys.getsizeof(m), sys.getsizeof(m.__dict__), end="; ")
print()
class Empty: pass
e = Empty(); print(sys.getsizeof(e.__dict__), e.__dict__); e.x = 1; print(sys.getsizeof(e.__dict__))
f = Empty(); f.x = 1; f.y = 2; print(sys.getsizeof(f.__dict__)); f.__dict__.clear(); print(sys.getsizeof(f.__dict__), f.__dict__)
f.n = 1; print(f.__dict__)
o = P([], {}); print(gc.get_referents(o)[:0], sys.getrefcount(o.a), gc.is_tracked(o.__dict__), gc.is_tracked(P(1, 2).__dict__))
o.__dict__["self"] = o
del o
print(gc.collect())
print(dict.fromkeys("abc"), sys.getsizeof(dict.fromkeys("abc")), sys.getsizeof(dict(a=1)), sys.getsizeof({**{"a": 1}}), sys.getsizeof({i: i for i in range(5)}), sys.getsizeof({i: i for i in range(6)}))
big = {i: i for i in range(100)}
print(sys.getsizeof(big))
for i in range(95): del big[i]
print(sys.getsizeof(big), sys.getsizeof(big.copy()), sys.getsizeof(dict(big)))
big["new"] = 1; print(sys.getsizeof(big)); big.clear(); print(sys.getsizeof(big))
st = set(range(100)); print(sys.getsizeof(st)); st -= set(range(95)); print(sys.getsizeof(st), sys.getsizeof(st.copy())); st.clear(); print(sys.getsizeof(st))
l = list(range(100)); print(sys.getsizeof(l)); del l[10:]; print(sys.getsizeof(l)); l.pop(); print(sys.getsizeof(l)); l.clear(); print(sys.getsizeof(l))
