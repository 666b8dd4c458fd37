# closures share cells
import sys

def make():
    n = 0
    big = [0]

    def inc():
        nonlocal n
        n += 1
        return n

    def get():
        return (n, big)
    return (inc, get)
i, g = make()
i()
print(g()[0], i.__closure__[0] is g.__closure__[1] or i.__closure__[0] in g.__closure__, len(g.__closure__), sys.getrefcount(i.__closure__[0]), sys.getsizeof(i.__closure__), sys.getsizeof(i.__closure__[0]), sys.getsizeof(i))
fs = [lambda: k for k in range(3)]
print([f() for f in fs], fs[0].__closure__)

def mk():
    return [lambda: k for k in range(3)]
fs = mk()
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0], sys.getrefcount(fs[0].__closure__[0]))
fs = [lambda k=k: k for k in range(3)]
print([f() for f in fs], fs[1].__defaults__)
c = i.__closure__[0]
c.cell_contents = 99
print(i())
del i, g
print(c.cell_contents)
del c.cell_contents
try:
    c.cell_contents
except ValueError as e:
    print(e)

class D:

    def __del__(self):
        print('D')

def o():
    d = D()
    return lambda: d
x = o()
print('alive')
x = None

def sup():

    class P:

        def m(self):
            return __class__
    return P
P = sup()
print(P().m() is P, P.m.__closure__[0].cell_contents is P)
