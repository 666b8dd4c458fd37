# gc.freeze, DEBUG_SAVEALL, garbage
import gc
gc.collect()

class A:
    pass

def cyc(n=1):
    a = A()
    a.a = a
    a.n = n
gc.set_debug(gc.DEBUG_SAVEALL)
cyc(1)
cyc(2)
print(gc.collect(), len(gc.garbage))
print([o.n for o in gc.garbage if isinstance(o, A)])
gc.set_debug(0)
print(gc.collect())
gc.garbage.clear()
print(gc.collect())
cyc(3)
gc.freeze()
print(gc.get_freeze_count() > 0, gc.collect())
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect())
print(gc.get_stats()[2]['uncollectable'], gc.isenabled(), gc.get_debug())
l = []
l.append(l)
i = id(l)
gc.freeze()
del l
print(gc.collect())
print(any((id(o) == i for o in gc.get_objects())))
gc.unfreeze()
print(gc.collect())
print(gc.get_threshold())
gc.set_threshold(5)
print(gc.get_threshold()[0])
gc.set_threshold(0)
cyc()
for _ in range(100):
    cyc()
print(gc.get_count()[0] > 100, gc.collect())
gc.set_threshold(700, 10, 10)
for g in range(3):
    cyc()
    print(g, gc.collect(g))
x = A()
print([any((o is x for o in gc.get_objects(g))) for g in range(3)])
gc.collect(0)
print([any((o is x for o in gc.get_objects(g))) for g in range(3)])
gc.collect()
print([any((o is x for o in gc.get_objects(g))) for g in range(3)])
for bad in (-1, 3, 'x', 1.5):
    try:
        gc.collect(bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    gc.set_threshold()
except TypeError as e:
    print(e)
try:
    gc.set_debug('x')
except TypeError as e:
    print(e)
