# gc debug output
import gc, sys
gc.collect()

class A:
    pass
a = A()
a.a = a
b = [a]
a.b = b
del a, b
import io
gc.set_debug(gc.DEBUG_SAVEALL)
print(gc.collect())
print(sorted((type(o).__name__ for o in gc.garbage)))
print(gc.get_debug(), gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE)
gc.set_debug(0)
g = gc.garbage
o = [x for x in g if isinstance(x, A)][0]
del g[:]
print(o.b[0] is o)
del o
print(gc.collect())
x = None
print(gc.collect())
s = gc.get_stats()
print(len(s), sorted(s[0]))
print(gc.is_finalized(1) if hasattr(gc, 'is_finalized') else None)
