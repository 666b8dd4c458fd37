import sys

class Block:
    alive = 0

    def __init__(self, size):
        Block.alive += 1
        self.data = bytes(size)

    def __del__(self):
        Block.alive -= 1

log = []

def work():
    blocks = []
    size = 1000
    while True:
        log.append((len(blocks), size))
        blocks.append(Block(size))
        size *= 1000

try:
    work()
except MemoryError:
    print('failed after', len(log) - 1, 'blocks')
    print('asked for:', ', '.join('10^%d' % (len(str(size)) - 1) for _, size in log[-3:]), 'bytes')
print('alive after the call was left:', Block.alive)
