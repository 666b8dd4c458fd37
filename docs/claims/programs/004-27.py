import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def in_pools(size):
    block = (size + 15) // 16 * 16
    objects = [bytes(size - 33) for i in range(100)]
    return all((id(o) % POOL - 48) % block == 0 for o in objects)

for limit in 256, 512:
    for size in limit - 1, limit, limit + 1:
        print(limit, '%+d:' % (size - limit), 'in a pool' if in_pools(size) else 'from malloc')
