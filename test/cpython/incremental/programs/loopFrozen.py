class N:
    pass


i = 0


def step():
    return i


where = step
keep = []
held = []

gc.collect()
gc.freeze()
note("before", lengths())

gc.callbacks.append(watch)
for i in range(20000):
    a = N()
    b = N()
    a.b = b
    b.b = a
    if i % 10 == 0:
        held.append(a)
    a = b = None
gc.callbacks.clear()
gc.set_threshold(0)
note("events", events())
note("after", lengths())
note("stats", gc.get_stats())
