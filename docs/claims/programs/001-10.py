import gc, weakref

class Node:
    def __del__(self):
        pass

def ring():
    a, b = Node(), Node()
    a.other, b.other = b, a
    return weakref.ref(a)

gc.disable()
r = ring()
for i in range(3000):
    set()
    list()
print('collector off:', 'alive' if r() else 'gone')

gc.set_threshold(700, 10, 10)
gc.enable()
kept = [set() for i in range(3000)]
print('collector on, 3000 sets later:', 'alive' if r() else 'gone')
print('left over in gc.garbage:', len(gc.garbage))
