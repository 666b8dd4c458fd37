import gc, sys, weakref

class Node:
    pass

gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
seen = weakref.ref(a)
del a, b
print('referred to:', sys.getrefcount(seen()) > 1)
print('reachable by a name of the program:', 'a' in globals() or 'b' in globals())
gc.collect()
print('freed:', seen() is None)
