import gc, sys

class Node:
    __slots__ = ('other',)

gc.disable()
gc.set_debug(gc.DEBUG_SAVEALL)     # what is found is kept in gc.garbage, to look at
gc.collect()
del gc.garbage[:]
zero = Node()
del zero                           # its count is 0
a, b = Node(), Node()
a.other, b.other = b, a
del a, b                           # their counts are 1
gc.collect()
found = [o for o in gc.garbage if type(o) is Node]
print('found:', len(found))
del gc.garbage[:]
a, b = found
del found
print('references that each has from the other:', a.other is b and b.other is a)
gc.set_debug(0)
a.other = b.other = None
