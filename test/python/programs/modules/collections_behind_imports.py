# Tuples that hold tuples go one level at each collection; what importlib's tables of locks come and go with.
import gc
from collections import Counter, namedtuple
import copy
import weakref


def objects():
    return len(gc.get_objects())


gc.collect()
n = objects()
for _ in range(3):
    print(gc.collect(), objects() - n)
Point = namedtuple("Point", "x y")
print(objects() - n)
points = copy.deepcopy([Point(1, []), Point(2, {})])
print(objects() - n, gc.collect(), objects() - n)
table = weakref.WeakKeyDictionary()
print(objects() - n)
c = Counter(p.x for p in points)
print(objects() - n, c)
