# What every program starts with. Nothing here may leave tracked objects behind that a program does not expect: times are kept as flat
# integers in `flat`, since an integer is not a matter for the collector, and a list's growth neither.
import gc
import sys

out = {}
flat = []


def note(name, value):
    out[name] = value


def watch(phase, info):
    """One collection, seen from a callback: 'start' gives four integers, 'stop' five."""
    if phase == "start":
        flat.append(-1)
        flat.append(info["generation"])
    else:
        flat.append(-2)
        flat.append(info["collected"])
    flat.append(len(gc.get_objects(0)))
    flat.append(len(gc.get_objects(2)))
    flat.append(where())


def nowhere():
    return -1


where = nowhere


def events():
    """The flat integers as rows: [generation, young, old, program's step] at the start, [collected, young, old] at the stop."""
    rows = []
    for k in range(0, len(flat), 10):
        s = flat[k : k + 10]
        assert s[0] == -1 and s[5] == -2, s
        rows.append([s[1], s[2], s[3], s[4], s[6], s[7], s[8]])
    return rows


def lengths():
    return [len(gc.get_objects(0)), len(gc.get_objects(1)), len(gc.get_objects(2)), gc.get_freeze_count()]


class N:
    def __init_subclass__(cls):
        pass


class T:
    """Something with a name, to be found again in the lists."""

    __slots__ = ("tag", "to", "__weakref__")


def made(tag, *to):
    t = T()
    t.tag = tag
    t.to = list(to)
    return t


def tags(generation):
    return [o.tag for o in gc.get_objects(generation) if type(o) is T]


def probe(limit=400000):
    """How far below zero work_to_do is: one new object a call, and no share of the heap, until an increment is really done.
    Destroys what it measures: the state afterwards is that after a real increment."""
    before = gc.get_threshold()
    gc.set_threshold(0, 1000000000)
    kept = []
    done = gc.get_stats()[1]["collections"]
    n = 0
    while n < limit:
        kept.append([])
        n += 1
        gc.collect(1)
        if gc.get_stats()[1]["collections"] != done:
            break
    gc.set_threshold(*before)
    return n
