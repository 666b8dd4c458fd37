# about 910,000 line-steps: lists cut, turned and put together again, items unpacked, attributes of classes and modules
import math


class Settings:
    STEP = 3
    LIMIT = 40


def flips(items):
    n = 0
    while items[0] != 0:
        first = items[0]
        items[: first + 1] = items[first::-1]
        n += 1
        if n > Settings.LIMIT:
            break
    return n


def turns(n):
    row = list(range(n))
    best = 0
    for i in range(20000):
        row = row[Settings.STEP :] + row[: Settings.STEP]
        row[0], row[i % n] = row[i % n], row[0]
        best = max(best, flips(row[:]))
    return best


def far(n):
    total = 0.0
    points = [(i, i * 2, i + 1) for i in range(100)]
    for _ in range(n):
        for x, y, z in points:
            total += math.sqrt(x * x + y * y)
            total -= math.floor(z)
    return total


assert turns(9) == 20 and far(900) == 5416682.839759425
