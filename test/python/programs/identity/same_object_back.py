# numbers: temporaries and refcounts
import sys
a = 10 ** 20
r = sys.getrefcount(a)
l = [a] * 3
print(sys.getrefcount(a) - r)
b = a + 0
print(b is a)
c = a * 1
print(c is a)
d = int(a)
print(d is a)
e = +a
print(e is a)
f = abs(a)
print(f is a)
g = round(a)
print(g is a)
h = a // 1
print(h is a)
print(a.__index__() is a, a.__int__() is a, a.real is a, a.conjugate() is a, a.numerator is a)
x = 1.5
print(+x is x, float(x) is x, abs(x) is x, x.real is x, x * 1 is x, --x is x)
s = 'abc'
print(str(s) is s, s[:] is s, s + '' is s, '' + s is s, s * 1 is s, s.strip() is s, s.lower() is s, s.replace('z', 'y') is s, ''.join([s]) is s, '%s' % s is s, f'{s}' is s, format(s) is s)
t = (1, 2)
print(tuple(t) is t, t[:] is t, t + () is t, () + t is t, t * 1 is t)
y = b'abc'
print(bytes(y) is y, y[:] is y, y + b'' is y, y.strip() is y)
z = frozenset([1])
print(frozenset(z) is z, z | z is z, z.copy() is z)
q = range(3)
print(q[:] is q, q[:] == q)
i = slice(1)
print(1 << 0 is 1 if False else 1 << 8 is 256, 1 << 9 is 512)

class I(int):
    pass
w = I(5)
print(int(w) is w, type(+w).__name__, type(int(w)).__name__, sys.getsizeof(w))
