import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def pools(size):
    """Objects of so many bytes, by the pool they lie in."""
    objects = [bytes(size - 33) for i in range(1000)]
    by_pool = {}
    for o in objects:
        by_pool.setdefault(id(o) // POOL, []).append(id(o) % POOL)
    return by_pool

for size in 48, 64, 256:
    found = pools(size)
    offsets = [at for each in found.values() for at in each]
    print(size, 'bytes: at most', max(len(each) for each in found.values()), 'in a pool;', end=' ')
    print('all at 48 + n *', str(size) + ':', all((at - 48) % size == 0 for at in offsets), end='; ')
    print('more than one pool:', len(found) > 1)
