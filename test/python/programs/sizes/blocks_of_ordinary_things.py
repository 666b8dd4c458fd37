# How many blocks ordinary things take: lists, dicts, instances, the class itself, generators.
import gc
import sys


def blocks():
    return sys.getallocatedblocks()


gc.collect()
base = blocks()
l = [object() for _ in range(100)]
print(blocks() - base)
del l
print(blocks() - base)
base = blocks()
d = {i: str(i) for i in range(300, 400)}
print(blocks() - base)
d = None
print(blocks() - base)
base = blocks()


class A:
    def __init__(self):
        self.x = 1
        self.y = 2


a = [A() for _ in range(50)]
print(blocks() - base)
for o in a:
    o.__dict__
print(blocks() - base)
a.clear()
print(blocks() - base)
base = blocks()
t = [(i, i) for i in range(50)]
print(blocks() - base)
del t
print(blocks() - base)
g = [(i for i in range(3)) for _ in range(20)]
print(blocks() - base)
