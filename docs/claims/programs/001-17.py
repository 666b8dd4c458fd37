import sys

def blocks():
    return sys.getallocatedblocks()

before = blocks()
data = [bytes(450) for i in range(12000)]    # about 6 MB, all in pools
print('blocks more:', round(blocks() - before, -2))
del data
print('blocks more after del:', round(blocks() - before, -2))
