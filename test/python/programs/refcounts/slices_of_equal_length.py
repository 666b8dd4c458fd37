# Slices that get as many items as they had: who dies, in which order, and what the counts are meanwhile.
import gc
import math
import sys


class Noted:
    made = 0

    def __init__(self, name):
        self.name = name
        Noted.made += 1

    def __del__(self):
        seen.append((self.name, len(row), [getattr(x, 'name', x) for x in row]))


seen = []
kept = Noted('kept')
row = [Noted('a'), Noted('b'), kept, Noted('c'), kept, Noted('d')]
row[0:4] = [1, 2, 3, 4]
print(seen, sys.getrefcount(kept))
seen.clear()

# One object twice in the part that goes: it dies with the reference that goes last.
twice = Noted('twice')
row[:] = [twice, Noted('x'), twice, Noted('y'), twice, kept]
seen.clear()
del twice
row[0:5] = range(5)
print(seen, row[:5], sys.getrefcount(kept))
seen.clear()

# Items that are there again.
row[:] = [Noted(n) for n in 'pqrstu']
seen.clear()
print([sys.getrefcount(x) for x in row])
row[:3] = row[2::-1]
print([x.name for x in row], [sys.getrefcount(x) for x in row], seen)
row[1:3] = (row[1], Noted('new'))
print([x.name for x in row], seen)
seen.clear()
row[2:2] = ()
row[1:4] = row[1:4]
print([x.name for x in row], seen, len(row))


class Counted:
    LIMIT = object()


def looked_at(n):
    before = sys.getrefcount(Counted), sys.getrefcount(Counted.LIMIT), sys.getrefcount(math)
    for _ in range(n):
        limit = Counted.LIMIT
        root = math.sqrt(2 * 2)
        if root > 3.5:
            break
    return before, (sys.getrefcount(Counted), sys.getrefcount(Counted.LIMIT), sys.getrefcount(math)), limit is Counted.LIMIT


before, after, same = looked_at(20)
print([b - a for a, b in zip(before, after)], same)


class Moving:
    STEP = 1


def changing(n):
    steps = []
    for i in range(n):
        steps.append(Moving.STEP)
        if i == 5:
            Moving.STEP = 'other'
        if i == 8:
            del Moving.STEP
            Moving.STEP = (i,)
    return steps


print(changing(12))


def replaced(n):
    global math
    found = []
    for i in range(n):
        found.append(math.floor(i + 0.5) if i < 6 else math.floor)
        if i == 5:
            old, math = math, Counted
            Counted.floor = 'a floor'
    math = old
    return found


print(replaced(9))
text = 'añb\u20ac'
print([text[i] is text[i] for i in range(4)], text[-1], text[0:2], text[::-1], text[1:1] is text[3:3])
for bad in (lambda: text[::0], lambda: row[::0], lambda: text[9], lambda: row[1:'a']):
    try:
        bad()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
row.clear()
del kept
print(gc.collect() >= 0, Noted.made)
