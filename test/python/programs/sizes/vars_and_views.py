# Struct-like classes and vars(), dict views, update order
import sys, gc
class Cfg:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __repr__(self): return "Cfg(%s)" % ", ".join("%s=%r" % kv for kv in sorted(vars(self).items()))
c = Cfg(a=1, b=[2], c="x")
print(c, vars(c) is c.__dict__, sys.getsizeof(vars(c)), sys.getrefcount(c.b), sys.getrefcount(vars(c)))
c.d = c; print(len(vars(c)), gc.is_tracked(vars(c))); del c; print(gc.collect())
c1, c2 = Cfg(a=1), Cfg(a=1, z=2); print(sys.getsizeof(c1.__dict__), sys.getsizeof(c2.__dict__), c1.__dict__ == {"a": 1})
k, v, i = c2.__dict__.keys(), c2.__dict__.values(), c2.__dict__.items(); c2.new = 3
print(list(k), list(v), list(i), sys.getsizeof(k), len(i))
class Lazy:
    def __getattr__(self, name):
        print("compute", name); val = [name]; setattr(self, name, val); return val
l = Lazy(); print(l.x is l.x, sys.getrefcount(l.x), vars(l)); del l.x; print(l.x)
class Tracked(dict):
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
t = Tracked(a=1); t["b"] = 2; t.update(c=3); del t["a"]; t.setdefault("d", 4); print(t, sys.getsizeof(t), sys.getsizeof(dict(t)))
class Ro:
    __slots__ = ("_v",)
    def __init__(self, v): object.__setattr__(self, "_v", v)
    def __setattr__(self, n, v): raise AttributeError("read-only")
r = Ro([1]); print(r._v)
try: r._v = 2
except AttributeError as e: print(e)
print(gc.get_referents(r), sys.getsizeof(r), gc.is_tracked(r))
d = {}; d["self"] = d; print(d, len(d)); d.clear(); print(sys.getrefcount(d), gc.collect())
a = {}; b = {"a": a}; a["b"] = b; del a, b; print(gc.collect())
x = {i: [i] for i in range(5)}; y = x.copy(); print(sys.getrefcount(x[0]), sys.getsizeof(x) == sys.getsizeof(y)); x.pop(3); z = dict(x); print(list(z), sys.getsizeof(z), sys.getsizeof(x))
while x: x.popitem()
print(sys.getsizeof(x), x); x[1] = 1; print(sys.getsizeof(x))
print(sys.getsizeof({}), sys.getsizeof(dict()), sys.getsizeof({1: 1}), sys.getsizeof(dict([(1, 1)])), sys.getsizeof(dict.fromkeys(range(6))), sys.getsizeof({"a": 1, "b": 2}))
m = {}; hist = []
for i in range(200):
    m[i] = i
    if i > 20: del m[i - 20]
    if not hist or hist[-1] != sys.getsizeof(m): hist.append(sys.getsizeof(m))
print(hist, len(m))
