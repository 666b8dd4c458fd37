import gc

gc.disable()
gc.collect()

class Node:
    __slots__ = ('other',)

alone = Node()
alone.other = alone                # a ring of one
del alone
print('one object that refers to itself:', gc.collect())

itself = []
itself.append(itself)
del itself
print('a list that holds itself:', gc.collect())

a, b = Node(), Node()
a.other, b.other = b, a
del a, b
print('two that refer to each other:', gc.collect())

no_ring = Node()
no_ring.other = Node()
del no_ring
print('no ring:', gc.collect())
