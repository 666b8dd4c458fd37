import gc

class Thing:
    __slots__ = ()

gc.disable()
gc.collect()
x = Thing()

def where(o):
    for g in range(3):
        if any(other is o for other in gc.get_objects(g)):
            return g

print('new:', where(x))
gc.collect(0)
print('survived a collection of generation 0:', where(x))
gc.collect(0)
print('another one:', where(x))
gc.collect(1)
print('survived a collection of generation 1:', where(x))
gc.collect(2)
print('survived a full one:', where(x))
