import functools, sys, statistics, math
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
m = type(sys)('m'); m.x = 1
print(dir(m))
m.__dir__ = lambda: ['q', 'a']
print(dir(m), '__dir__' in type(sys).__dict__)
p = functools.partial(print)
def cap(*a, **k): return a, k
for s in ((cap, (1,), dict(a=10), dict(attr=[])), (cap, (1,), {'a': 10}, None), (cap, (1,), None, None), (cap, (), {}), [cap, (), {}, None], (None, (), {}, None), (cap, None, {}, None), (cap, (), [], None)):
    show(lambda: p.__setstate__(s))
    show(lambda: (p.args, p.keywords, p.__dict__, p(2, b=3)))
class T(tuple): pass
class D(dict): pass
p.__setstate__((cap, T((1,)), D(a=1), None))
print(type(p.args), type(p.keywords))
if sys.version_info >= (3, 11):
    e = ValueError(3)
    e.__notes__ = 42
    show(lambda: e.add_note('x'))
for a in ([2, 3, 10], [40, 60.0], [5], ['a'], [-1], [-1, 2], [0, 1], [], [1, 2**60], [math.inf, 1.0], [1.1, 2.2, 3.3]):
    show(lambda: statistics.harmonic_mean(a))
from fractions import Fraction
show(lambda: statistics.harmonic_mean([Fraction(1, 2), 3]))
show(lambda: statistics.harmonic_mean([i / 7 + 1 for i in range(300)]))
if sys.version_info >= (3, 10):
    show(lambda: statistics.harmonic_mean([40, 60], [5, 30]))
    show(lambda: statistics.harmonic_mean([40, 60], [5]))
    show(lambda: statistics.harmonic_mean([40, 60], [-5, 1]))
    show(lambda: statistics.harmonic_mean([40, 60], [0, 0]))
    show(lambda: statistics.harmonic_mean([4], [2]))
    from itertools import pairwise
    class Again:
        """Asks the pairs for their next before it gives its own first."""
        def __init__(self, *items): self.items, self.pairs = list(items), None
        def __iter__(self): return self
        def __next__(self):
            pairs, self.pairs = self.pairs, None
            if pairs is not None: return next(pairs, 'none')
            if not self.items: raise StopIteration
            return self.items.pop(0)
    if sys.version_info >= (3, 11):
        for items in ('', 'a', 'ab', 'abc', 'abcd'):
            source = Again(*items)
            source.pairs = pairs = pairwise(source)
            print(items, list(pairs))
def named(v): 
    class K(type):
        pass
    return type.__new__(K, v, (), {})
show(lambda: named(1))
show(lambda: type.__new__(type, 'a', [], {}))
show(lambda: type('a', (), 3))
class B:
    x = super
    def f(self): return 'B'
class C(B): pass
C.s = super(C)
show(lambda: C().s.f())
show(lambda: super(C, 3))
class Liar:
    @property
    def __class__(self): return C
show(lambda: super(C, Liar()).f())
show(lambda: C.s.__get__(Liar()).f())
class Liar2:
    @property
    def __class__(self): return 3
show(lambda: super(C, Liar2()).f())
class Liar3:
    @property
    def __class__(self): 1/0
show(lambda: super(C, Liar3()).f())
