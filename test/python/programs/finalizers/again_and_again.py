# resurrection again and again
import gc

class P:
    box = []
    n = 0

    def __init__(self, name):
        self.name = name

    def __del__(self):
        P.n += 1
        print('del', self.name, P.n)
        P.box.append(self)
p = P('once')
del p
print(len(P.box))
P.box.clear()
print('cleared', P.n)
a = P('a')
b = P('b')
a.o = b
b.o = a
del a, b
print(gc.collect(), len(P.box))
print(sorted((x.name for x in P.box)))
P.box.clear()
print(gc.collect(), P.n)

class Q(P):

    def __del__(self):
        super().__del__()
        self.extra = Q('child') if P.n < 8 else None
q = Q('q')
del q
print(len(P.box))
P.box.clear()
print(gc.collect(), len(P.box), P.n)

class R:

    def __del__(self):
        global r2
        r2 = self
        print('R')
r = R()
r.me = r
del r
print(gc.collect())
del r2
print(gc.collect())

class W:

    def __del__(self):
        raise RuntimeError('in del')
import sys
sys.unraisablehook = lambda u: print('hook', u.exc_type.__name__, u.exc_value, u.err_msg, u.object is not None)
w = W()
del w

def g():
    try:
        yield 1
    finally:
        print('gen finally')
        raise KeyError('k')
x = g()
next(x)
del x
try:
    x = g()
    next(x)
    x.close()
except KeyError as e:
    print('close', e)
