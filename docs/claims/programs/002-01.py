import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384
SIZE = 304                         # few others ask for blocks of this size

objects = [bytes(SIZE - 33) for i in range(400)]
by_pool = {}
for o in objects:
    by_pool.setdefault(id(o) // POOL, []).append(id(o) % POOL)
last = list(by_pool.values())[-2]  # a pool that was taken new and filled
print('blocks in a pool:', len(last))
print('the first ones begin at', last[:4])
print('handed out one after the other:', all(b - a == SIZE for a, b in zip(last, last[1:])))
