# What iterators hold, and for how long.
import sys


class Src:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return It(self)

    def __del__(self):
        print("src gone")


class It:
    def __init__(self, src):
        self.src = src
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.src.n:
            raise StopIteration
        self.i += 1
        return self.i

    def __del__(self):
        print("it gone")


for x in Src(2):
    print(x)
print("loop done")
it = iter(Src(3))
print(next(it), list(it))
del it
a, *rest = Src(3)
print(a, rest)
print(sum(Src(4)), max(Src(2)), sorted(Src(2), reverse=True), 2 in Src(3))
m = map(str, Src(2))
print(next(m))
del m
z = zip(Src(1), Src(2))
print(list(z))
del z
print("zip deleted")
e = enumerate(Src(2), 5)
print(next(e))
e = None
l = [1, 2, 3, 4]
it = iter(l)
for x in it:
    if x == 2:
        l.remove(1)
    print(x, end=" ")
print(l)
it = iter([1, 2])
print(sys.getrefcount(it), list(it), list(it))
s = "abc"
si = iter(s)
next(si)
print(sys.getrefcount(s) > 1, "".join(si))
d = {1: "a", 2: "b"}
ki, vi, ii = iter(d), iter(d.values()), iter(d.items())
print(sys.getrefcount(d), next(ki), next(vi), next(ii))
list(ki)
print(sys.getrefcount(d))
del vi, ii
print(sys.getrefcount(d))
g = (x * y for x in Src(2) for y in Src(2))
print(next(g), next(g), next(g))
g.close()
print("closed")
try:
    for v in Src(3):
        if v == 2:
            raise ValueError
except ValueError:
    print("error in loop")
it = Src(1).__iter__()
try:
    next(it)
    next(it)
except StopIteration as err:
    print("stop", err.value)
print(next(it, "default"))
it = iter(int, 1)
print(next(it), type(it).__name__)
r = range(5)
print(sys.getrefcount(r), list(r[::-2]), r.index(3), 3 in r, r == range(0, 5, 1), hash(r) == hash(range(5)))
