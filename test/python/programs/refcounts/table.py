# A table of counts.
import sys


def rc(x):
    return sys.getrefcount(x) - 1


a = "hello world"
b = [1, 2, 3]
c = {"k": b}
d = (b, c)
e = 3.14159
f = 10 ** 20
print("str", rc(a))
print("list", rc(b))
print("dict", rc(c))
print("tuple", rc(d))
print("float", rc(e))
print("int", rc(f))
g = a
h = [a, a]
print("str again", rc(a))
i = "interned_name"
print(rc("brand new text!"), rc(1234567), rc(2.5), rc((1, 2)), rc([]), rc({}))


def func(x, y="default text", *args, z=[1], **kw):
    return rc(x), rc(y), rc(args), rc(z), rc(kw)


print(func(b), func(a, "given"), func(1.5, z=b, w=c))


class K:
    attr = "class attribute text"
    lst = []

    def m(self):
        return rc(self), rc(self.attr), rc(self.lst)


k = K()
print(k.m(), rc(k), rc(K.lst), rc(K.attr))
for n in range(3):
    print(n, rc(b), rc(h))
x = y = z = object()
print(rc(x))
del y
print(rc(x))
z = None
print(rc(x))
w = [x] * 10
print(rc(x))
w = w[:5]
print(rc(x))
s = {x}
t = frozenset(s)
print(rc(x))
s = t = w = None
print(rc(x))
q = [lambda: x for _ in range(3)]
print(rc(x), rc(q[0]))
it = iter(b)
print(rc(b))
next(it)
print(rc(b))
for _ in it:
    pass
print(rc(b))
r = reversed(b)
en = enumerate(b)
zp = zip(b, b)
print(rc(b))
del r, en, zp
print(rc(b))
print(rc(print), rc(None) > 100 or rc(None) == 4294967294, rc(K) > 2)
