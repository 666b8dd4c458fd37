# What math gives of ints and floats: which are the same objects, and what the counts are behind it.
import math
import sys


class Number(int):
    pass


class Half:
    def __floor__(self):
        return 'floor'

    def __float__(self):
        return 0.5


big = 10**6 + 7
huge = 10**30
print([fn(n) is n for fn in (math.floor, math.ceil, math.trunc) for n in (big, huge, 5, -big)])
before = sys.getrefcount(big)
kept = [math.floor(big) for _ in range(10)]
print(sys.getrefcount(big) - before, len({id(x) for x in kept}))
own = Number(big)
print(math.floor(own) is own, type(math.floor(own)) is int, math.floor(True) is True, math.floor(True))
print(math.floor(Half()), math.floor(2.7), math.ceil(-2.7), math.trunc(-2.7), math.floor(1e20))
print(math.pow(2, Half()), math.atan2(Half(), 1.0), math.isnan(Half()), math.isfinite(huge), math.fmod(-7, 3))
for call in (
    lambda: math.floor(float('inf')),
    lambda: math.floor(float('nan')),
    lambda: math.floor('x'),
    lambda: math.pow(10**400, 2),
    lambda: math.pow('a', Half()),
    lambda: math.isinf('a'),
    lambda: math.pow(0.0, -1.0),
):
    try:
        print(call())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
total = 2**30 - 1
for step in (1, 2**30, 2**52, 7, 2**53):
    total += step
    print(total, sys.getsizeof(total), total.bit_length())
