# Freezing, wrong arguments, and collections at small thresholds.
import gc

gc.collect()
gc.disable()
print(gc.get_freeze_count() >= 0)
gc.freeze()
n = gc.get_freeze_count()
print(n > 100)
x = [[] for _ in range(10)]
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count() < n)
gc.enable()
gc.set_threshold(5)
print(gc.get_threshold())
gc.set_threshold(100, 5)
print(gc.get_threshold())
gc.set_threshold(700, 10, 10)
gc.collect()
print(gc.get_count()[1:], gc.get_count()[0] < 20)
a = [[] for _ in range(50)]
print(gc.get_count()[0] >= 50)
for bad in (3, -1):
    try:
        gc.collect(bad)
    except ValueError as e:
        print(e)
try:
    gc.collect("x")
except TypeError as e:
    print(e)
try:
    gc.set_threshold()
except TypeError as e:
    print(e)
try:
    gc.get_objects(generation=7)
except ValueError as e:
    print(e)
gc.set_debug(gc.DEBUG_COLLECTABLE)
print(gc.get_debug())
gc.set_debug(0)
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
st = gc.get_stats()
before = st[2]["collections"]
gc.collect()
print(gc.get_stats()[2]["collections"] - before)
gc.set_threshold(0)
l = []
for i in range(3000):
    c = [i]
    c.append(c)
print(gc.collect())
gc.set_threshold(10, 2, 2)
class N:
    deleted = 0
    def __init__(self):
        self.me = self
    def __del__(self):
        N.deleted += 1
seen = []
for i in range(60):
    N()
    seen.append(N.deleted)
print(seen)
