# How the youngest generation's counter moves: only objects that the collector knows, only live ones.
import gc


class Plain:
    pass


class Slotted:
    __slots__ = ('a',)


def moved(make):
    gc.collect()
    before = gc.get_count()[0]
    kept = make()
    after = gc.get_count()[0]
    return after - before


gc.disable()
base = moved(lambda: None)
print('nothing', moved(lambda: None) - base)
for label, make in (
    ('lists', lambda: [[] for _ in range(50)]),
    ('tuples', lambda: [(i, i) for i in range(50)]),
    ('empty tuples', lambda: [() for _ in range(50)]),
    ('dicts', lambda: [{} for _ in range(50)]),
    ('sets', lambda: [set() for _ in range(50)]),
    ('ints', lambda: [i + 1000 for i in range(50)]),
    ('strings', lambda: [str(i) for i in range(50)]),
    ('floats', lambda: [i * 1.5 for i in range(50)]),
    ('instances', lambda: [Plain() for _ in range(50)]),
    ('slotted', lambda: [Slotted() for _ in range(50)]),
    ('plain objects', lambda: [object() for _ in range(50)]),
    ('functions', lambda: [lambda: None for _ in range(50)]),
    ('bound methods', lambda: [[].append for _ in range(50)]),
    ('generators', lambda: [(n for n in ()) for _ in range(50)]),
    ('exceptions', lambda: [ValueError() for _ in range(50)]),
    ('slices', lambda: [slice(1, 2) for _ in range(50)]),
    ('ranges', lambda: [range(5) for _ in range(50)]),
    ('iterators', lambda: [iter([1]) for _ in range(50)]),
):
    print(label, moved(make) - base)
print(gc.isenabled())
