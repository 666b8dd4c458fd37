import gc

class Node:
    __slots__ = ('other',)

def heap(live, dead):
    kept = []
    for i in range(live + dead):
        n = Node()
        n.other = n
        if i < live:
            kept.append(n)
    return kept

gc.disable()
gc.collect()
for dead in 0, 500, 1000:
    kept = heap(1000 - dead, dead)
    young = len(gc.get_objects(0))
    print(dead, 'of 1000 are garbage: looked at 1000 or more:', young >= 1000, ' freed:', gc.collect(0))
    kept = n = None
    gc.collect()
