# gc.get_objects(generation) and what moves between generations
import gc

class Mark:
    def __init__(self, n):
        self.n = n

def where(o):
    return [g for g in range(3) if any(x is o for x in gc.get_objects(g))]

gc.collect()
gc.disable()
a = Mark(1)
l = [1, 2]
d = {}
d2 = {'k': []}
t = (1, [2])
for g in range(4):
    print(where(a), where(l), where(d), where(d2), where(t))
    gc.collect(min(g, 2))
young = len(gc.get_objects(0))
keep = [[] for _ in range(10)]
print(len(gc.get_objects(0)) - young)
gc.collect(0)
print(len([x for x in gc.get_objects(1) if isinstance(x, list) and x == []]))
before = len(gc.get_objects())
keep2 = [Mark(i) for i in range(20)]
print(len(gc.get_objects()) - before)
for m in keep2:
    m.__dict__
print(len(gc.get_objects()) - before)
try:
    gc.get_objects(3)
except ValueError as e:
    print(e)
try:
    gc.get_objects(-1)
except ValueError as e:
    print(e)
print(len([o for o in gc.get_objects(0) if isinstance(o, Mark)]))
gc.collect()
print(len([o for o in gc.get_objects(2) if isinstance(o, Mark)]))
gc.enable()
