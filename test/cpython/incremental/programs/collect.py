# What the three calls return and do to counts, lengths and statistics.
gc.disable()


def pair():
    a = N()
    b = N()
    a.b = b
    b.b = a


def state(name, result):
    s = gc.get_stats()
    note(name, [result, *lengths(), *gc.get_count(), *(g["collections"] for g in s), *(g["collected"] for g in s)])


gc.collect()
gc.freeze()
state("full, freeze", 0)
pair()
pair()
state("two pairs", 0)
state("0", gc.collect(0))
state("0 again", gc.collect(0))
pair()
x = N()
state("1 (mark)", gc.collect(1))
state("1 (work below 0 or not)", gc.collect(1))
pair()
state("1 third", gc.collect(1))
state("1 fourth", gc.collect(1))
state("1 fifth", gc.collect(1))
pair()
state("2", gc.collect(2))
state("2 again", gc.collect())
for g in (3, -1):
    try:
        gc.collect(g)
    except ValueError as e:
        note("ValueError %d" % g, str(e))
seen = []
gc.callbacks.append(lambda phase, info: seen.append([phase, dict(info)]))
pair()
for g in (0, 1, 2):
    gc.collect(g)
gc.callbacks.clear()
note("callbacks", seen)


def nested(phase, info):
    if phase == "start":
        seen.append(gc.collect())


seen = []
gc.callbacks.append(nested)
gc.collect()
gc.callbacks.clear()
note("collect inside a callback", seen)
