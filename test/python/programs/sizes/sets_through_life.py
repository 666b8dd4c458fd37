# sets grow
import sys
s = set()
last = 0
for i in range(700):
    z = sys.getsizeof(s)
    if z != last:
        print(i, z)
        last = z
    s.add(i)
while s:
    s.pop()
print(sys.getsizeof(s))
s.add(1)
print(sys.getsizeof(s))
t = set(range(5))
t2 = set(t)
f = frozenset(range(30))
print(*(sys.getsizeof(q) for q in (t, t2, f, f | t, f & t, f - t, f ^ t, t.union(f), {*f}, set('abcdefgh'), {1, 2, 3, 4, 5})))
t.clear()
print(sys.getsizeof(t))
t |= f
print(sys.getsizeof(t))
t -= f
print(sys.getsizeof(t))
t.update(range(3))
print(sys.getsizeof(t))
print(frozenset(f) is f, f.copy() is f)
