# DEBUG_SAVEALL and gc.garbage
import gc

class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'N{self.n}'
    def __del__(self): print('del', self.n)

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
a, b = N(1), N(2)
a.o, b.o = b, a
del a, b
print(gc.collect(), len(gc.garbage), [type(x).__name__ for x in gc.garbage])
print([x for x in gc.garbage if isinstance(x, N)])
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
gc.set_debug(gc.DEBUG_SAVEALL)
l = []; l.append(l); d = {}; d['d'] = d; t = ([],); t[0].append(t)
del l, d, t
print(gc.collect(), gc.garbage)
gc.set_debug(0)
del gc.garbage[:]
print(gc.collect(), gc.get_debug())
# resurrection in a cycle
class Z:
    saved = []
    def __init__(self, n): self.n = n
    def __del__(self):
        print('z', self.n)
        if self.n == 1:
            Z.saved.append(self)
x, y = Z(1), Z(2)
x.y, y.x = y, x
del x, y
print(gc.collect(), len(Z.saved))
print(Z.saved[0].y.n, gc.is_finalized(Z.saved[0]) if hasattr(gc, 'is_finalized') else None)
Z.saved.clear()
print(gc.collect())
class Q:
    def __del__(self):
        print('q first')
        self.__class__ .kept = self
q = Q(); del q
print(Q.kept is not None)
del Q.kept
print('no second')
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
