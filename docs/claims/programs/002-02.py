import gc, sys

gc.disable()
gc.collect()
floats = [i + 0.5 for i in range(3000)]
few = floats[::30]                 # 100 of them, spread over all pools
del floats
gc.collect()                       # empties the free list
blocks = sys.getallocatedblocks()
for i in range(100):
    few[i] = None                  # they die; their blocks wait in the free list
print('blocks given back by 100 dead floats:', round(blocks - sys.getallocatedblocks(), -2))
gc.collect()
print('and after a full collection:', round(blocks - sys.getallocatedblocks(), -2))
