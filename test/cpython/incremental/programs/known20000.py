K = 20000


class N:
    pass


cols = coll = peak = 0


def cb(phase, info):
    global cols, coll
    if phase == "stop":
        cols += 1
        coll += info["collected"]


keep = [[i] for i in range(K)]
gc.collect()
note("before", lengths())
gc.callbacks.append(cb)
for i in range(200000):
    a = N()
    b = N()
    a.b = b
    b.b = a
    a = b = None
    g = (i + 1) * 2 - coll
    peak = max(peak, g)
gc.callbacks.clear()
note("peak, cols, coll", [peak, cols, coll])
