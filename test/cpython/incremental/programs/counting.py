# What count 0 counts, seen as differences; every row is printed with the same code, so its own cost is the same in each.
gc.disable()
gc.collect()


def delta(f):
    gc.collect()
    spare = [[] for _ in range(100)]  # so that the count does not stop at zero
    a = gc.get_count()[0]
    x = f()
    b = gc.get_count()[0]
    x = None
    c = gc.get_count()[0]
    return [b - a, c - b]


one = 1
for name, f in (
    ("nothing", lambda: None),
    ("200 lists", lambda: [[] for _ in range(200)]),
    ("200 lists of one", lambda: [[k] for k in range(200)]),
    ("200 dicts", lambda: [{} for _ in range(200)]),
    ("200 tuples of ints", lambda: [(k,) for k in range(200)]),
    ("200 tuples of lists (one list)", lambda: [(x, k) for x in [[]] for k in range(200)]),
    ("200 instances", lambda: [N() for k in range(200)]),
    ("200 sets", lambda: [set() for k in range(200)]),
    ("200 slices", lambda: [slice(k) for k in range(200)]),
    ("200 functions", lambda: [lambda: 0 for k in range(200)]),
    ("200 bound methods", lambda: [delta.__call__ for k in range(200)]),
    ("200 range iterators", lambda: [iter(range(k + 2)) for k in range(200)]),
    ("200 list iterators", lambda: [iter([]) for k in range(200)]),
    ("200 generators", lambda: [(z for z in ()) for k in range(200)]),
    ("200 exceptions", lambda: [ValueError() for k in range(200)]),
    ("200 frozensets", lambda: [frozenset([k]) for k in range(200)]),
    ("items of a dict of 200", lambda: list({k: k for k in range(200)}.items())),
    ("zip of 200", lambda: list(zip(range(200), range(200)))),
):
    delta(f)
    note(name, delta(f))

# the floor
l = [set() for _ in range(9)]
gc.collect()
l = None
note("floor", gc.get_count()[0])


# a recursion
def r(n):
    return r(n - 1) if n else gc.get_count()[0]


r(0)
gc.collect()
x = r(0)
note("recursion", r(50) - x)
# untracking by the collector
gc.collect()
k = []
l = [(k,) * 20 for _ in range(300)]
a = gc.get_count()[0]
del l
b = gc.get_count()[0]
l = [(k,) * 20 for _ in range(300)]
note("tuples of 20 dropped and made", [b - a, gc.get_count()[0] - b])
note("get_count twice", [gc.get_count()[0] - gc.get_count()[0]])
