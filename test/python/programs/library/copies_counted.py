# copy and deepcopy counts
import copy, sys, gc
gc.collect()

class A:

    def __init__(self):
        self.l = [1]

    def __del__(self):
        A.dead += 1
A.dead = 0
A.copies = 0
a = A()
x = [a, a, (a,), {'a': a}]
y = copy.copy(x)
print(y[0] is a, sys.getrefcount(a))
z = copy.deepcopy(x)
print(z[0] is a, z[0] is z[1], z[2][0] is z[0], z[3]['a'] is z[0], sys.getrefcount(z[0]))
del z
print(A.dead)
c = []
c.append(c)
d = copy.deepcopy(c)
print(d[0] is d, d is c)
del d
print(gc.collect())

class B:

    def __copy__(self):
        A.copies += 1
        return self

    def __deepcopy__(self, memo):
        A.copies += 1
        print(type(memo).__name__, len(memo))
        return self
b = B()
copy.copy(b)
copy.deepcopy([b, b])
print(A.copies)
t = (1, (2, 3))
print(copy.deepcopy(t) is t, copy.copy(t) is t)
t = ([],)
print(copy.deepcopy(t) is t)
for v in (1, 's', None, 1.5, b'', len, A, range(3), frozenset()):
    print(copy.copy(v) is v, copy.deepcopy(v) is v)
print(sys.getrefcount(x), sys.getrefcount(y))
l = list(range(5))
m = l[:]
n = l.copy()
o = [*l]
print(*(sys.getsizeof(q) for q in (l, m, n, o, list(l), l + [], l * 1)))
print(*(sys.getsizeof(q) for q in (copy.copy(l), copy.deepcopy(l), sorted(l), [i for i in l], list(map(int, l)))))
d = {i: i for i in range(10)}
print(*(sys.getsizeof(q) for q in (d, d.copy(), dict(d), {**d}, copy.copy(d), copy.deepcopy(d))))
for i in range(8):
    del d[i]
print(*(sys.getsizeof(q) for q in (d, d.copy(), dict(d), {**d})))
s = set(range(10))
print(*(sys.getsizeof(q) for q in (s, s.copy(), set(s), s | s, s & s, frozenset(s))))
