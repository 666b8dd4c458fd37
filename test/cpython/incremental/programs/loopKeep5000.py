class N:
    pass


i = 0


def step():
    return i


where = step
keep = []
held = []
keep = [[k] for k in range(5000)]
gc.collect()

note("before", lengths())

gc.callbacks.append(watch)
for i in range(60000):
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
