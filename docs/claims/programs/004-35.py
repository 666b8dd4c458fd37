import gc

class Node:
    __slots__ = ('other',)

    def __del__(self):
        pass

def ring():
    a, b = Node(), Node()
    a.other, b.other = b, a

gc.disable()
gc.collect()
ring()
print('collected:', gc.collect(), ' cannot be collected:', len(gc.garbage))
gc.set_debug(gc.DEBUG_SAVEALL)
ring()
print('found:', gc.collect(), ' shown in gc.garbage:', [type(o).__name__ for o in gc.garbage])
gc.set_debug(0)
print('gc.get_stats() has:', sorted(gc.get_stats()[0]))
