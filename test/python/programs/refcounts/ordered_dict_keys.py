# An OrderedDict holds its keys twice: in the table and in its list.
import sys
from collections import OrderedDict
k = object(); v = object()
r = lambda: (sys.getrefcount(k), sys.getrefcount(v))
print(r())
od = OrderedDict(); print(sys.getrefcount(od))
od[k] = v; print(r())
od[k] = v; print(r())
c = od.copy(); print(r())
o2 = OrderedDict([(k, v)]); print(r())
o3 = OrderedDict(od); print(r())
del c, o2; print(r())
od.move_to_end(k); print(r())
x = od.popitem(); print(r(), x[0] is k)
del x; print(r())
od.setdefault(k, v); print(r()); od.pop(k); print(r())
od[k] = v; del od[k]; print(r())
o3.update({k: v}); print(r()); o3.clear(); print(r())
od[k] = v
for q in od: print(r(), sys.getrefcount(q))
del q
for q, w in od.items(): print(r())
del q, w
ks = list(od); print(r()); del ks
d = dict(od); print(r()); del d
f = OrderedDict.fromkeys([k], v); print(r()); del f
print(od == OrderedDict([(k, v)]), r())
e = od | {k: v} if sys.version_info >= (3, 9) else od.copy(); print(r()); del e
it = iter(od); next(it); print(r()); del it
class Sub(OrderedDict):
    def __missing__(self, key): return sys.getrefcount(key)
s = Sub(); s[k] = v; print(r()); print(s[object()]); del s[k]; print(r())
import gc
print(sorted(type(t).__name__ for t in gc.get_referents(od)), gc.is_tracked(od))
del od; print(r())
