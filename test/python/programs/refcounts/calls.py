# How many references an argument has inside what is called: functions, classes, methods, instances, wrappers.
import sys
r = sys.getrefcount
class A:
    def __init__(self, x): print('init', r(x), r(self))
class B:
    def __init__(self, *x): print('init*', r(x[0]), r(x), r(self))
class C:
    def __init__(self, x=1): print('init=', r(x), r(self))
class D:
    def __init__(self, **x): print('init**', r(x['x']), r(self))
class E(A):
    def __init__(self, x):
        print('E', r(x), r(self))
        super().__init__(x)
class F:
    def __new__(cls, x):
        print('new', r(x))
        return super().__new__(cls)
    def __init__(self, x): print('init', r(x), r(self))
class M(type):
    def __call__(cls, x):
        print('M', r(x))
        return super().__call__(x)
class G(metaclass=M):
    def __init__(self, x): print('G', r(x), r(self))
o = object()
print(r(o))
A(o); B(o); C(o); D(x=o); A(x=o); E(o); F(o); G(o); F(x=o)
def f(): return A(o)
for i in range(3): A(o)
A(*[o]); B(*[o]); A(**{'x': o})
class K:
    def __call__(self, x): print('call', r(x), r(self))
    def m(self, x): print('m', r(x), r(self))
    def __getitem__(self, x): print('getitem', r(x), r(self))
    def __add__(self, x): print('add', r(x), r(self))
    def __eq__(self, x): print('eq', r(x), r(self))
    def __setattr__(self, n, x): print('setattr', r(x), r(self))
    def __enter__(self): print('enter', r(self))
    def __exit__(self, *a): print('exit', r(self), r(a))
    def __iter__(self): print('iter', r(self)); return self
    def __next__(self): print('next', r(self)); raise StopIteration
    def __del__(self): print('del', r(self))
    def __len__(self): print('len', r(self)); return 1
    def __contains__(self, x): print('contains', r(x), r(self)); return 1
    @property
    def p(self): print('p', r(self))
    @staticmethod
    def s(x): print('s', r(x))
    @classmethod
    def c(cls, x): print('c', r(x))
k = K(); k(o); k.m(o); k[o]; k + o; k == o; k.a = o
m = k.m; m(o); del m
with k: pass
for x in k: pass
len(k); o in k; k.p; k.s(o); k.c(o); K.m(k, o); K.s(o); K.c(o)
k(x=o); k.m(x=o); k(*[o]); k.m(*[o]); k.m(**{'x': o})
list(map(k, [o])); sorted([o], key=k.m); bool(k)
del k
def dec(fn):
    def w(*a, **kw):
        print('w', r(a), r(a[0]))
        return fn(*a, **kw)
    return w
@dec
def z(x): print('z', r(x))
z(o)
def y(a, b=o, *c, d=o, **e): print('y', r(a), r(b), len(c), r(d), r(e))
y(o); y(o, o); y(o, o, o); y(o, d=o); y(o, e=o); y(o, o, o, d=o, e=o)
(lambda: print('lambda', r(o)))()
print([r(o) for _ in range(1)], list(r(o) for _ in range(1)), {r(o): 1 for _ in range(1)})
