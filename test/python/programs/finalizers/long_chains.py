# long chains are destroyed without overflow
import gc
n = 0

class N:
    __slots__ = ('nxt',)

    def __del__(self):
        global n
        n += 1
h = None
for i in range(3000):
    m = N()
    m.nxt = h
    h = m
del m, h
print(n)
l = []
for i in range(20000):
    l = [l]
del l
t = ()
for i in range(20000):
    t = (t,)
del t
d = {}
for i in range(20000):
    d = {0: d}
del d
print('ok')
f = None

def mk(g):
    return lambda: g
for i in range(5000):
    f = mk(f)
del f
print('closures')
e = None
for i in range(3000):
    x = ValueError()
    x.__context__ = e
    e = x
del e, x
print('errors')
g = iter(())
for i in range(1000):
    g = iter([g])
del g
a = type('A', (), {})()
for i in range(3000):
    b = type(a)()
    b.n = a
    a = b
del a, b
print(gc.collect() >= 0)
