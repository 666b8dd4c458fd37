# What the interpreter had tracked at its start leaves the lists by and by.
import gc
gc.collect(); before = len(gc.get_objects())
class K: pass
print(len(gc.get_objects()) - before)
gc.collect(); print(len(gc.get_objects()) - before)
d = [K() for _ in range(20)]; print(len(gc.get_objects()) - before)
gc.collect(); print(len(gc.get_objects()) - before)
c = [(i, i) for i in range(30)]; print(len(gc.get_objects()) - before)
gc.collect(); print(len(gc.get_objects()) - before)
import gc
a = len(gc.get_objects()); gc.collect(); b = len(gc.get_objects()); gc.collect(); c = len(gc.get_objects()); gc.collect(); d = len(gc.get_objects()); gc.collect(0); e = len(gc.get_objects())
print(b - a, c - b, d - c, e - d)
