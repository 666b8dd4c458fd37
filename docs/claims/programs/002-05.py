import gc, sys

gc.disable()
gc.collect()

def given_back(make, n):
    """How many blocks are back when n objects have died."""
    objects = [make() for i in range(n)]
    blocks = sys.getallocatedblocks()
    del objects[:]
    back = blocks - sys.getallocatedblocks()
    return 'none' if back < 10 else 'about %d' % (back // 10 * 10)

class Loud:
    def __del__(self):
        print('destructor')

Loud()
print('50 floats, to the free list:', given_back(lambda: float('1.5'), 50))
print('50 objects, to their pools:', given_back(object, 50))
print('50 of 2000 bytes, to the C library:', given_back(lambda: bytes(2000), 50))
