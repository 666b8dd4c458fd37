import gc, sys

class Node:
    __slots__ = ('other', '__weakref__')

gc.disable()
gc.collect()
lonely = Node()
del lonely                         # no reference is left: gone before any collection
print('without any reference, found by the collector:', gc.collect())
a, b = Node(), Node()
a.other, b.other = b, a
del a, b
counts = [sys.getrefcount(o) - 3 for o in [o for o in gc.get_objects() if type(o) is Node]]
print('references of the two in a ring:', counts)
print('found by the collector:', gc.collect())
