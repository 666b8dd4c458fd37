# Whether a collection's work grows: how many objects it has to look at, by kind of data.
import gc


class Slotted:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Plain:
    def __init__(self, x, y):
        self.x, self.y = x, y


def watched(make):
    gc.collect()
    before = len(gc.get_objects())
    kept = make()
    fresh = len(gc.get_objects()) - before
    gc.collect()
    settled = len(gc.get_objects()) - before
    del kept
    return fresh, settled


gc.disable()
n = int('100')
watched(lambda: None)
base = watched(lambda: None)
for label, make in (
    ('list of ints', lambda: list(range(n))),
    ('list of tuples', lambda: [(i, i) for i in range(n)]),
    ('list of lists', lambda: [[i, i] for i in range(n)]),
    ('list of dicts', lambda: [{'x': i} for i in range(n)]),
    ('list of dicts of lists', lambda: [{'x': [i]} for i in range(n)]),
    ('dict of tuples', lambda: {i: (i, 'x') for i in range(n)}),
    ('slotted', lambda: [Slotted(i, i) for i in range(n)]),
    ('plain', lambda: [Plain(i, i) for i in range(n)]),
    ('plain, dicts seen', lambda: [(it := Plain(i, i), it.__dict__) for i in range(n)]),
    ('closures', lambda: [(lambda: i) for i in range(n)]),
    ('sets', lambda: [{i} for i in range(n)]),
    ('strings', lambda: [str(i) for i in range(n)]),
    ('nested tuples', lambda: tuple((i, (i, (i,))) for i in range(n))),
    ('bytes', lambda: [bytes(3) for i in range(n)]),
    ('frozensets', lambda: [frozenset((i,)) for i in range(n)]),
):
    fresh, settled = watched(make)
    print(label, fresh - base[0], settled - base[1])
