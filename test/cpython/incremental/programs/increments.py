# What an increment takes from the pending list: dead groups among the old, found group by group. All of the start-up is frozen.
gc.disable()


def group(n):
    """A ring of n lists, and a T that knows it."""
    ring = [[] for _ in range(n)]
    for k in range(n):
        ring[k].append(ring[k - 1])
    return ring[0]


def run(groups, size, dead, new, rate, calls):
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    held = [group(size) for _ in range(groups)]
    gc.collect()
    gc.collect(0)
    old = lengths()
    for k in range(0, groups, dead):
        held[k] = None
    gc.set_threshold(0, rate)
    rows = []
    kept = []
    for _ in range(calls):
        kept.append([[] for _ in range(new)])
        n = gc.get_count()[0]
        rows.append([n, gc.collect(1), *lengths()])
    return [old, rows]


for args in ((50, 20, 2, 100, 5, 30), (50, 20, 2, 100, 1000000000, 40), (50, 20, 1, 30, 1000000000, 60), (100, 3, 3, 10, 1000000000, 80), (10, 200, 2, 100, 10, 40)):
    note("groups, size, dead each, new, rate, calls: " + " ".join(map(str, args)), run(*args))


# Groups that no frame holds: kept alive by a frozen list, which the mark phase does not go through.
box = []


def boxed(groups, size, dead, new, rate, calls):
    gc.unfreeze()
    box.clear()
    gc.collect()
    gc.freeze()
    for _ in range(groups):
        box.append(group(size))
    gc.collect()
    old = lengths()
    for k in range(0, groups, dead):
        box[k] = None
    gc.set_threshold(0, rate)
    rows = []
    for _ in range(calls):
        for _ in range(new):
            box.append([])
        n = gc.get_count()[0]
        rows.append([n, gc.collect(1), *lengths()])
    return [old, rows]


for args in ((50, 20, 2, 100, 5, 30), (50, 20, 2, 100, 1000000000, 40), (50, 20, 1, 30, 1000000000, 60), (100, 3, 3, 10, 1000000000, 80), (10, 200, 2, 100, 10, 40)):
    note("boxed: groups, size, dead each, new, rate, calls: " + " ".join(map(str, args)), boxed(*args))
box.clear()
