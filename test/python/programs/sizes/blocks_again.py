# Blocks that are used again.
import sys

before = sys.getallocatedblocks()
data = [object() for _ in range(1000)]
after = sys.getallocatedblocks()
print(after - before >= 1000, after - before < 1020)
del data
print(sys.getallocatedblocks() - before < 20)


def addresses(n):
    objs = [object() for _ in range(n)]
    ids = [id(o) for o in objs]
    diffs = [b - a for a, b in zip(ids, ids[1:])]
    return diffs


d = addresses(200)
print(max(set(d), key=d.count))


class S:
    __slots__ = ("a", "b", "c")


objs = [S() for _ in range(100)]
ids = sorted(id(o) for o in objs)
diffs = [b - a for a, b in zip(ids, ids[1:])]
print(max(set(diffs), key=diffs.count))
x = [id(o) for o in objs[40:50]]
del objs[40:50]
new = [S() for _ in range(10)]
print([x.index(id(o)) if id(o) in x else -1 for o in new])
a = object()
i = id(a)
del a
b = object()
print(id(b) == i)
c = object()
print(id(c) != id(b))
del b, c
e, f = object(), object()
print(id(f) == i or id(e) == i)
bs = [bytes(100) for _ in range(5)]
bi = [id(q) for q in bs]
bs = None
bs2 = [bytes(100) for _ in range(5)]
print([bi.index(id(q)) for q in bs2 if id(q) in bi])
fl = [float(q) for q in range(5)]
fi = [id(q) for q in fl]
fl = None
fl2 = [q * 1.5 for q in range(5)]
print([fi.index(id(q)) for q in fl2 if id(q) in fi])
st = [str(q) + "abc" for q in range(5)]
si = [id(q) for q in st]
st = None
st2 = [str(q) + "xyz" for q in range(5)]
print(len([q for q in st2 if id(q) in si]) > 0)
print(id(1) == id(1), id("a") == id("a"), id(None) == id(None))
h = hash(object())
print(isinstance(h, int), id(type) == id(type))
o = object()
print(hash(o) == (id(o) >> 4), o.__hash__() == hash(o), o == o, o != object())
