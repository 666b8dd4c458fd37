import sys, gc
from collections import OrderedDict
class K:
    def __init__(s, n): s.n = n
    def __repr__(s): return s.n
    def __del__(s): print('del', s.n)
a, b, c = K('a'), K('b'), K('c')
od = OrderedDict([(1, b), (2, c), (3, a)])
rc = sys.getrefcount
for name in ('keys', 'values', 'items', '__reversed__', '__iter__'):
    it = iter(getattr(od, name)())
    print(name, rc(a), rc(b), rc(c), rc(od), sys.getsizeof(it))
    for x in it:
        print(x, rc(x) if isinstance(x, K) else '', rc(a), rc(b), rc(c), rc(od), end='; ')
    print()
    del x
    print(rc(a), rc(b), rc(c), rc(od))
pairs = list(od.items()); print(len({id(p) for p in pairs}), [rc(p) for p in pairs]); del pairs
ids = [id(p) for p in od.items()]; print(len(set(ids)))
print([gc.is_tracked(p) for p in od.items()])
it = iter(od.items()); next(it)
print(len(gc.get_referents(it)), gc.get_referents(od)[0])
del a, b, c, od
print('--')
del it
print('end')
