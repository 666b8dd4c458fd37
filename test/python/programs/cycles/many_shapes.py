# Cycles of many shapes, each collected by itself.
import gc

gc.collect()
gc.disable()


class N:
    def __init__(self, tag=None):
        self.tag = tag


def two():
    a, b = N(), N()
    a.o, b.o = b, a


def self_ref():
    a = N()
    a.me = a


def in_list():
    l = []
    l.append(l)


def in_dict():
    d = {}
    d["d"] = d


def in_tuple():
    l = []
    t = (l,)
    l.append(t)


def through_set():
    class H:
        pass
    h = H()
    h.s = {h}


def closure():
    def f():
        return f
    return None


def method():
    a = N()
    a.m = a.__init__


def lam():
    a = N()
    a.f = lambda: a


def gen():
    def g():
        yield it
    it = g()
    next(it)


def exc():
    try:
        raise ValueError
    except ValueError as e:
        keep = e


def cls():
    class C:
        pass


def partial():
    import functools
    a = N()
    a.p = functools.partial(print, a)


def prop():
    class P:
        @property
        def x(self):
            return P


def nested():
    root = N("root")
    root.kids = []
    for i in range(3):
        k = N(i)
        k.parent = root
        root.kids.append(k)


def mapped():
    l = [1]
    m = map(l.append, l)
    l.append(m)


def cell():
    x = []
    def f():
        return x
    x.append(f)


for fn in (two, self_ref, in_list, in_dict, in_tuple, through_set, closure, method, lam, gen, exc, cls, partial, prop, nested, mapped, cell):
    fn()
    print("%-12s %d" % (fn.__name__, gc.collect()))
