# The order of the lists after each kind of collection, by tags.
gc.disable()
gc.collect()
gc.freeze()


def start(name):
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def graph():
    # a chain, a fan, a cycle, and one that is held only by its number in keep's order
    global root
    a = made("a")
    b = made("b", a)
    c = made("c", b)
    d = made("d")
    e = made("e")
    f = made("f", d, e)
    g = made("g")
    h = made("h", g)
    g.to.append(h)
    root = made("root", c, h, f)


for kinds in ((0,), (1,), (2,), (1, 1), (1, 1, 1), (0, 1), (0, 0), (0, 2), (1, 2), (2, 2), (1, 0), (1, 1, 2)):
    start(kinds)
    gc.set_threshold(0, 5)
    graph()
    rows = [tags(0)]
    for k in kinds:
        n = gc.collect(k)
        rows.append([n, tags(0), tags(2)])
    note("collect " + " ".join(map(str, kinds)), rows)
    root = None


def garbage():
    # dead cycles among live ones; the dead are named small letters
    global root
    w = made("w")
    x = made("X", w)
    y = made("y")
    y.to.append(y)
    z = made("z", w)
    z.to.append(y)
    z.to.append(z)
    v = made("V")
    root = made("R", v, x)


for kinds in ((0,), (2,), (1, 0), (0, 2), (1, 1, 1, 1)):
    start(kinds)
    garbage()
    rows = [tags(0)]
    for k in kinds:
        n = gc.collect(k)
        rows.append([n, tags(0), tags(2)])
    note("garbage " + " ".join(map(str, kinds)), rows)
    root = None


def locals():
    # held by a frame's stack only
    a = made("a")
    b = made("b", a)
    c = made("c")
    d = made("d", c)
    e = made("e")
    e.to.append(e)
    e = None
    rows = [tags(0)]
    for k in (1, 1, 1, 1):
        n = gc.collect(k)
        rows.append([n, tags(0), tags(2)])
    return rows


start("locals")
note("locals", locals())


def lower(f):
    a = made("a")
    b = made("b", a)
    return f()


def upper():
    c = made("c")
    d = made("d", c)
    rows = [tags(0)]
    for k in (1, 1, 1):
        n = gc.collect(k)
        rows.append([n, tags(0), tags(2)])
    return rows


start("two frames")
note("two frames", lower(upper))


def once():
    return gc.collect(1)


def frames():
    # the mark phase sees both frames; a later increment looks no further down than a frame already seen
    a = made("a")
    rows = [once()]
    b = made("b")
    rows += [[once(), tags(0), tags(2)]]
    c = made("c")
    rows += [[once(), tags(0), tags(2)]]
    return rows


start("frames")
note("frames", frames())
