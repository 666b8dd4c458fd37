import gc
import sys
from functools import lru_cache


# The arguments of a cached call are in a tuple as long as it goes on: a deep one takes new ones.
@lru_cache(maxsize=None)
def down(n):
    return n and 1 + down(n - 1)


@lru_cache(maxsize=3)
def held(value):
    return sys.getrefcount(value)


down(3)
down.cache_clear()
before = gc.get_count()[0]
down(200)
print(gc.get_count()[0] - before > 40, down.cache_info().currsize)
before = gc.get_count()[0]
down.cache_clear()
down(150)
print(gc.get_count()[0] - before)
thing = ("a", [1])
thing = object()
print(held(thing), held(thing), held(*(thing,)))
for turn in range(3):
    gc.collect()
    started = gc.get_stats()[0]["collections"]
    for n in range(40):
        down.cache_clear()
        down(60)
    print(gc.get_stats()[0]["collections"] - started)
