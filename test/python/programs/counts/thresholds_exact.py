# When exactly automatic collections happen
import gc

class T:
    pass

def run(th, n, make):
    gc.collect()
    gc.set_threshold(*th)
    hits = []
    def cb(phase, info):
        if phase == 'start':
            hits.append((i, info['generation']))
    i = -1
    gc.callbacks.append(cb)
    keep = []
    for i in range(n):
        keep.append(make())
    gc.callbacks.remove(cb)
    gc.set_threshold(700, 10, 10)
    return hits

print(run((10, 3, 2), 60, list))
print(run((10, 3, 2), 60, T))
print(run((25, 1, 1), 120, dict))
print(run((7, 2, 2), 60, lambda: [[]]))
print(run((5, 0, 0), 20, lambda: (1, [])))
print(run((10, 5, 5), 100, lambda: None))
print(run((20, 2, 2), 100, lambda: set()))
print(run((20, 2, 2), 100, lambda: (i for i in ())))
print(run((20, 2, 2), 100, lambda: lambda: 0))
def garbage():
    t = T(); t.t = t
print(run((20, 2, 2), 100, garbage))
print(run((0, 2, 2), 100, garbage))
gc.disable()
print(run((20, 2, 2), 100, garbage), gc.collect())
gc.enable()
print(run((1, 1, 1), 5, list))
print([tuple(sorted(s)) for s in gc.get_stats()][:1])
gc.collect()
c0 = gc.get_count()
x = [[] for _ in range(100)]
c1 = gc.get_count()
print(c1[0] - c0[0], c1[1] - c0[1])
