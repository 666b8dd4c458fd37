# Iterators copied where they stand: what is left, what the copy is made of, what an ended one holds.
import copy
import sys


class Squares:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError(index)
        return index * index


class Failing(Squares):
    def __len__(self):
        return 3

    def __getitem__(self, index):
        raise LookupError(index)


ticks = [0]


def tick():
    ticks[0] += 1
    return ticks[0]


table = {"a": 1, "b": 2, "c": 3}
made = {
    "list": lambda: iter([1, 2, 3]),
    "reversed list": lambda: reversed([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "range": lambda: iter(range(2, 12, 4)),
    "reversed range": lambda: reversed(range(3)),
    "large range": lambda: iter(range(10**20, 10**20 + 3)),
    "dict": lambda: iter(table),
    "values": lambda: iter(table.values()),
    "items": lambda: iter(table.items()),
    "reversed dict": lambda: reversed(table),
    "set": lambda: iter({5, 6, 7}),
    "sequence": lambda: iter(Squares()),
    "callable": lambda: iter(tick, 4),
    "enumerate": lambda: enumerate([7, 8], 5),
    "zip": lambda: zip([1, 2], (3, 4)),
    "map": lambda: map(pow, [2, 3], [4, 5]),
    "filter": lambda: filter(None, [0, 1, 2]),
    "reversed": lambda: reversed((1, 2, 3)),
}
for name, make in made.items():
    for steps in 0, 1, 5:
        it = make()
        ticks[0] = 0
        for _ in range(steps):
            next(it, None)
        parts = it.__reduce__()
        shown = [getattr(part, "__name__", part) for part in parts] if name in ("list", "range", "reversed list", "dict", "items", "set", "large range", "reversed") else len(parts)
        left = [*copy.copy(it)]
        print(name, steps, shown, left, [*it] if name != "callable" else "")

it = iter(range(10))
it.__setstate__(7)
print([*it])
it = reversed([1, 2, 3, 4])
it.__setstate__(1)
print([*it])
it = iter(table)
next(it)
table["d"] = 4
try:
    copy.copy(it)
except RuntimeError as error:
    print(error)

# An ended reversed object lets go of its sequence, also where an item could not be had.
sequence = (object(), object())
before = sys.getrefcount(sequence)
it = reversed(sequence)
print(sys.getrefcount(sequence) - before, len([*it]), sys.getrefcount(sequence) - before)
failing = Failing()
before = sys.getrefcount(failing)
it = reversed(failing)
try:
    next(it)
except LookupError as error:
    print(repr(error))
print(sys.getrefcount(failing) - before, next(it, "ended"))
