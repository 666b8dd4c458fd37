import gc, weakref

class Node:
    pass

gc.disable()
old = Node()
old.me = old
gc.collect()                       # now the old node is in the oldest generation
young = Node()
old.young, young.me = young, young
seen = weakref.ref(young)
del old, young                     # both are garbage now: no root leads to either

gc.collect(0)
print('after a collection of the young:', 'alive' if seen() else 'gone')
gc.collect(2)
print('after a collection of all:', 'alive' if seen() else 'gone')
