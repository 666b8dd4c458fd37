import sys

POOL = 4096 if sys.version_info < (3, 10) else 16384

def place(size):
    block = (size + 15) // 16 * 16
    objects = [bytes(size - 33) for i in range(60)]
    return 'pool' if all((id(o) % POOL - 48) % block == 0 for o in objects) else 'malloc'

places = [(size, place(size)) for size in range(48, 1025, 16)]
small = [size for size, where in places if where == 'pool']
large = [size for size, where in places if where == 'malloc']
print('pools serve', small[0], 'to', small[-1])
print('malloc serves', large[0], 'to', large[-1])
print('in between nothing else:', len(small) + len(large) == len(places) and small[-1] < large[0])
