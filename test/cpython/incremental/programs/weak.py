import weakref

gc.disable()
seen = []


class D:
    def __del__(self):
        seen.append(["del", self.name, self.plain() is self, self.called() is self if self.called else None])


class R:
    def __del__(self):
        seen.append(["resurrect", self.name])
        back.append(self)


back = []


def dead(ref):
    seen.append(["callback", ref() is None])


def one(cyclic):
    d = D()
    d.name = "cycle" if cyclic else "count"
    d.plain = weakref.ref(d)
    d.called = None
    if cyclic:
        d.me = d
    return weakref.ref(d), weakref.ref(d, dead)


for cyclic in (False, True):
    refs = one(cyclic)
    n = gc.collect()
    note("callback-less inside, refs outside: " + str(cyclic), [n, list(seen), [r() is None for r in refs]])
    seen.clear()


def outside():
    d = D()
    d.name = "outside"
    d.me = d
    return d


d = outside()
keep = [weakref.ref(d), weakref.ref(d, dead), weakref.ref(d, dead)]
d.plain = keep[0]
d.called = keep[1]
d.me = d
d = None
n = gc.collect()
note("plain and called held from outside", [n, list(seen), [r() is None for r in keep]])
seen.clear()


def both():
    r = R()
    r.name = "r"
    r.me = r
    x = N()
    x.x = x
    return weakref.ref(x), weakref.ref(r)


for kind in (0, 2):
    refs = both()
    n = gc.collect(kind)
    note("one resurrects, one is dead: %d" % kind, [n, list(seen), [r() is None for r in refs], tags(2)])
    seen.clear()
    back.clear()


# where the resurrected and the freed weakref objects go
class S:
    def __del__(self):
        back.append(self)


gc.collect()
gc.freeze()
t = made("T")
s = S()
s.me = s
s.t = made("S's")
s = None
n = gc.collect(0)
note("resurrected, young", [n, tags(0), tags(2), len(back)])
back.clear()
n = gc.collect()
note("resurrected, then dropped", [n, tags(0), tags(2), len(back)])


# an object made by a finalizer during a collection
class M:
    def __del__(self):
        global child
        child = made("child")


m = M()
m.me = m
m = None
n = gc.collect(0)
note("made during collect(0)", [n, tags(0), tags(2), gc.get_count()[0] > 0])
child = None
m = M()
m.me = m
m = None
n = gc.collect()
note("made during collect()", [n, tags(0), tags(2), gc.get_count()[0]])
# a callback's weakref that goes away is counted as collected
box = []


def drop(ref):
    box.clear()


x = N()
x.x = x
box.append(weakref.ref(x, drop))
x = None
note("a weakref dropped by its callback", gc.collect())
x = N()
x.x = x
box.append(weakref.ref(x, dead))
x = None
note("a weakref that stays", gc.collect())
