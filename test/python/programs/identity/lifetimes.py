# id reuse and lifetime
import gc
print(id([]) == id([]), id({}) == id({}), id(object()) == id(object()), id(1.5 + 1) == id(2.5 + 1))

class A:
    pass
print(id(A()) == id(A()), [id(A()) for _ in range(3)].count(id(A())))
a = A()
i = id(a)
del a
b = A()
print(id(b) == i)
c = A()
print(id(c) == i)
l = [1, 2, 3]
i = id(l)
l += [4]
print(id(l) == i)
l = l + [5]
print(id(l) == i)
s = 'abc'
i = id(s)
s += 'd'
print(id(s) == i)
t = (1,)
i = id(t)
t += (2,)
print(id(t) == i)
x = 10 ** 10
i = id(x)
x += 0
print(id(x) == i)
x = x * 1
print(id(x) == i)
y = -x
print(id(-y) == i)
d = {1: 2}
i = id(d)
d.clear()
print(id(d) == i)
d = dict(d)
print(id(d) == i)
