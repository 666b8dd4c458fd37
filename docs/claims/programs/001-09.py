import gc, weakref

class Node:
    __slots__ = ('other', '__weakref__')

gc.disable()
gc.collect()
a, b = Node(), Node()
a.other, b.other = b, a
refs = weakref.ref(a), weakref.ref(b)
del a
print('after del a:', [r() is not None for r in refs], 'collected', gc.collect())
del b
print('after del b:', [r() is not None for r in refs], 'collected', gc.collect())
print('afterwards:', [r() is not None for r in refs])
