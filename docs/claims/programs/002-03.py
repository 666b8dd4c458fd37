import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def most_in_a_pool(size, n):
    objects = [bytes(size - 33) for i in range(n)]
    pools = {}
    for o in objects:
        pools[id(o) // POOL] = pools.get(id(o) // POOL, 0) + 1
    return max(pools.values()), len(pools)

for n in 700, 1500:
    for size in 64, 512:
        most, pools = most_in_a_pool(size, n)
        print('%4d objects of %3d bytes: %3d fit in a pool, so a pool has %d bytes; pools: more than %d'
              % (n, size, most, (48 + most * size + 4095) // 4096 * 4096, n // most - 1))
