import gc, sys

def same_block(name, make):
    first = make()
    place = id(first)
    del first
    second = make()
    print('%-10s freed and made again: %s' % (name, 'same block' if id(second) == place else 'another block'))

same_block('float', lambda: float('1.5'))
same_block('tuple', lambda: tuple([1, 2]))
same_block('list', lambda: [])
same_block('dict', lambda: {})
same_block('object', object)

class Plain:
    __slots__ = ('x',)

same_block('instance', Plain)

gc.disable()
gc.collect()
lists = [[] for i in range(70)]
blocks = sys.getallocatedblocks()
for i in range(70):
    lists[i] = None
print('70 lists died, blocks given back to the pools: at least 50:', blocks - sys.getallocatedblocks() >= 50)
gc.collect()
print('after a full collection:', blocks - sys.getallocatedblocks() >= 50)
