import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def in_pools(size):
    block = (size + 15) // 16 * 16
    objects = [bytes(size - 33) for i in range(20)]
    return all((id(o) % POOL - 48) % block == 0 for o in objects)

for size in 256, 512, 513, 1024, 65536, 262144:
    print('%7d bytes: %s' % (size, 'in a pool' if in_pools(size) else 'from malloc'))
