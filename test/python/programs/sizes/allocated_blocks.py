# getallocatedblocks deltas
import sys, gc
gc.collect()
gc.disable()
out = []
delta_ = 0
blocks = sys.getallocatedblocks

class A:
    pass

class B:
    __slots__ = ('x', 'y')

def delta(label, make):
    make()
    gc.collect()
    keep = None
    before = blocks()
    keep = make()
    after = blocks()
    delta_ = after - before
    del keep
    gc.collect()
    out.append((label, delta_, blocks() - before))
delta('object', object)
delta('list', lambda: [])
delta('list 10', lambda: list(range(10)))
delta('list 1000', lambda: list(range(300, 1300)))
delta('floats', lambda: [i + 0.5 for i in range(100)])
delta('dict', lambda: {})
delta('dict 1', lambda: {1: 2})
delta('dict 100', lambda: dict.fromkeys(range(100)))
delta('set', lambda: set(range(100)))
delta('A', A)

def ax():
    a = A()
    a.x = 1
    a.y = 2
    return a
delta('A with attrs', ax)
delta('B', B)
delta('str', lambda: 'x' * 100)
delta('str big', lambda: 'x' * 1000)
delta('bytes', lambda: bytes(10))
delta('bytearray', lambda: bytearray(10))
delta('lambda', lambda: lambda: 0)
delta('tuple', lambda: tuple(range(5)))
delta('nested', lambda: [[[] for i in range(10)] for j in range(10)])
delta('gen', lambda: (i for i in range(3)))
delta('big int', lambda: 10 ** 100)
delta('exc', lambda: ValueError('x'))
for o in out:
    print(*o)
