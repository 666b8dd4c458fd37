import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def in_pools(size):
    """Does every object of so many bytes lie where a pool has a block of its size class?"""
    block = (size + 15) // 16 * 16
    objects = [bytes(size - 33) for i in range(100)]
    return all((id(o) % POOL - 48) % block == 0 for o in objects)

for size in 100, 255, 256, 257, 400, 511, 512, 513, 600, 1000:
    print(size, 'bytes:', 'in a pool' if in_pools(size) else 'from malloc')
