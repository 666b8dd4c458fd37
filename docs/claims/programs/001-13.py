import sys

blocks = sys.getallocatedblocks()
kept = [bytes(100) for i in range(2000)]
print('blocks for 2000 objects:', round(sys.getallocatedblocks() - blocks, -2))
for i in range(2000):
    bytes(200)                     # each made and freed at once
print('blocks after 2000 more that died:', round(sys.getallocatedblocks() - blocks, -2))
