# work_to_do, seen by probing it. All of the start-up is frozen, so that the mark phase finds only what a frame's stack holds.
gc.disable()


def fresh():
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def marked(reach, new, rate):
    """`reach` old lists and `new` young ones, one mark phase, the probe."""
    fresh()
    base = [[] for _ in range(reach)]
    gc.collect()
    gc.set_threshold(0, rate)
    young = [[] for _ in range(new)]
    row = [reach, new, rate, gc.get_count()[0], *lengths()]
    gc.collect(1)
    row += lengths()
    row.append(probe())
    row += lengths()
    return row


rows = []
for reach, new in ((0, 0), (10, 0), (100, 0), (100, 10), (1000, 10), (1000, 100), (3000, 1000)):
    for rate in (1000000000, 0, 1, 2, 3, 5, 10):
        rows.append(marked(reach, new, rate))
note("reach, new, rate, count, lengths, lengths after the mark, objects until a real increment, lengths after it", rows)


def pairs(n):
    for _ in range(n):
        a = N()
        b = N()
        a.b = b
        b.b = a


def later(reach, dead, between):
    """After the mark: dead young ones, then what `between` does, then the probe (whose last step collects them), and a second probe."""
    fresh()
    base = [[] for _ in range(reach)]
    gc.collect()
    gc.set_threshold(0, 1000000000)
    gc.collect(1)
    pairs(dead)
    row = [reach, dead]
    row.append(between())
    row += lengths()
    row.append(probe())
    row += lengths()
    row.append(probe())
    return row


rows = []
for reach in (500, 1000):
    for dead in (0, 10, 100):
        for between in (lambda: -1, lambda: gc.collect(0), lambda: gc.freeze() or -2, lambda: gc.collect()):
            rows.append(later(reach, dead, between))
note("reach, dead pairs, result of nothing | 0 | freeze | 2, lengths, probe, lengths, probe", rows)


def deep(n, then):
    held = [[] for _ in range(10)]
    return deep(n - 1, then) if n else then()


def stacked():
    gc.collect()
    gc.set_threshold(0, 1000000000)
    n = gc.collect(1)
    row = lengths()
    row.append(probe())
    return row


fresh()
note("5 frames of 10 lists, marked at the start", deep(4, stacked))


box = []


def layered(n, old):
    """Frames that are new since the mark: what increments mark from the stack. `box` is frozen, so its lists stay pending."""
    fresh()
    base = [[] for _ in range(200)]
    box.extend([] for _ in range(old))
    gc.collect()
    gc.set_threshold(0, 1000000000)
    gc.collect(1)
    row = lengths()
    return row + deep(n - 1, lambda: [probe(), *lengths(), probe(), *lengths(), probe(), *lengths()])


for n, old in ((1, 5000), (5, 5000), (20, 5000), (5, 100)):
    note("%d frames of 10 lists made after the mark, %d pending: lengths, then probe and lengths, three times" % (n, old), layered(n, old))
    box.clear()
