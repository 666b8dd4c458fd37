import gc, sys, weakref

class Node:
    pass

gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
seen = weakref.ref(a)
del a, b
print('references to a after both names are gone:', sys.getrefcount(seen()) - 1)
print('alive:', seen() is not None)
gc.collect()
print('alive after a collection:', seen() is not None)
