import sys

# Objects (PyObject) and buffers (PyMem) of 64 bytes: do they come from the same pools?
first = bytes(31)                  # an object of 64 bytes
place = id(first)
del first                          # its block is the next one that is handed out
buffer = [None] * 8                # the list's buffer for 8 items has 64 bytes
between = bytes(31)
print('a buffer took the block of the object:', id(between) != place)
del buffer
after = bytes(31)
print('and gave it back:', id(after) == place)

POOL = 4096 if sys.version_info < (3, 10) else 16384
for size in 256, 512, 513:
    block = (size + 15) // 16 * 16
    objects = [bytes(size - 33) for i in range(50)]
    print(size, 'bytes in a pool:', all((id(o) % POOL - 48) % block == 0 for o in objects))
