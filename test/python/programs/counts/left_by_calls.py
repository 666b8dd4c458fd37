# What calls of many kinds leave in the free lists: the youngest count moves once.
import gc, sys
gc.disable()
def c(): return gc.get_count()[0]
class P:
    def __init__(self, *a, **k): pass
class Q:
    def __init__(self, a=1, k=2): pass
class R:
    def __new__(cls, *a): return object.__new__(cls)
class F:
    def __init__(self, x): object.__setattr__(self, 'x', x)
class G(int):
    def __new__(cls, v): return int.__new__(cls, v)
class T(tuple):
    def __new__(cls, *v): return tuple.__new__(cls, v)
class SD:
    __slots__=('__dict__',)
    def __init__(self): self.a=1
class Call:
    def __call__(self, *a, **k): return None
call=Call()
data = [(i, i + 1) for i in range(20)]
def f(*a, **k): return None
tests = dict(P=lambda: P(1,2,a=3), P0=lambda: P(), P1=lambda: P(1), PK=lambda: P(a=1), Q=lambda: Q(k=3), R=lambda: R(1,2), F=lambda: F(1), G=lambda: G(5), T=lambda: T(1,2), SD=SD, call=lambda: call(1,k=2),
  zipd=lambda: dict(zip(range(20), data)), zipd2=lambda: dict(zip('ab','cd')), f=lambda: f(1,2,a=3), fx=lambda: f(*[1,2],**{'a':1}), ds=lambda: dict([(1,2)]), dk=lambda: dict(a=1,b=2), fmt=lambda: '{} {}'.format(1,2), pct=lambda: '%s %s' % (1,2),
  setattr=lambda: setattr(call,'x',1), cmp=lambda: sorted([3,1,2], key=lambda v: -v), mx=lambda: max(1,2), isi=lambda: isinstance(1,(int,str)), part=lambda: 'a-b'.partition('-'), divm=lambda: divmod(5,2), enum=lambda: [i for i in enumerate('ab')], items=lambda: [k for k in {1:2,3:4}.items()], join=lambda: ','.join(['a','b']), joing=lambda: ','.join(str(i) for i in range(3)), anyg=lambda: any(i for i in [0,0]), setc=lambda: {i for i in range(3)}, hashd=lambda: hash((1,(2,3))), typ=lambda: type('X',(),{}))
for k, t in tests.items():
    gc.collect(); a=c(); t(); b=c(); t(); d=c(); x=t(); e=c(); x=None; print(k, b-a, d-b, e-d)
