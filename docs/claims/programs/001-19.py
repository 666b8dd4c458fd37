import gc, sys

gc.disable()
base = 10 ** 6
ints = [base + i for i in range(3000)]       # 28 bytes each: blocks of 32
places = set(map(id, ints))
del ints
gc.collect()                                 # floats that wait in their free list are not wanted here
floats = [i + 0.5 for i in range(3000)]      # 24 bytes each: blocks of 32
reused = sum(id(f) in places for f in floats)
print('floats that lie where ints were: more than half:', reused > 1500)

blocks = sys.getallocatedblocks()
del floats
print('floats kept in a private list after 3000 died: at most 100:', 2900 <= blocks - sys.getallocatedblocks() <= 3010)
