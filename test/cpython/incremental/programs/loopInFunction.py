# The same with a and b as locals of a function: they are on a frame's stack, not in a dict.
flags = [0]


def step():
    return flags[0]


where = step


def loop(n):
    held = []
    for i in range(n):
        flags[0] = i
        a = N()
        b = N()
        a.b = b
        b.b = a
        if i % 10 == 0:
            held.append(a)
        a = b = None
    return held


gc.collect()
gc.freeze()
note("before", lengths())
gc.set_threshold(50, 5)
gc.callbacks.append(watch)
held = loop(2000)
gc.callbacks.clear()
gc.set_threshold(0)
note("events", events())
note("after", lengths())
