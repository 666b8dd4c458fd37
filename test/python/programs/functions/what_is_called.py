def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def m(self, *a, **k): pass
    def __call__(self, *a, **k): pass
    @classmethod
    def c(cls, **k): pass
    @staticmethod
    def s(**k): pass
def h(): pass
nothing = None
show(lambda: nothing(*h))
show(lambda: nothing(**h))
show(lambda: (1)(*h))
show(lambda: C().m(*h))
show(lambda: C().m(**h))
show(lambda: C.c(**h))
show(lambda: C.s(**h))
show(lambda: h(**h))
show(lambda: C(**h))
show(lambda: [].append(**h))
show(lambda: [].append(*h))
show(lambda: len(*h))
class S:
    def __str__(self): return 'an S'
    def __call__(self, **k): pass
show(lambda: S()(*h))
show(lambda: S()(**h))
show(lambda: S()(**{'a': 1}, **{'a': 2}))
class Q:
    __qualname__ = 'Q'
    def __init__(self): self.__qualname__ = 'qq'
    def __call__(self, **k): pass
show(lambda: Q()(**h))
show(lambda: C().m(**{'a': 1}, **{'a': 2}))
show(lambda: list(*h))
show(lambda: dict(**{'a': 1}, **{'a': 2}))
show(lambda: dict(**{'a': 1}, **{2: 2}, a=2))
show(lambda: h(**{'a': 1}, **{2: 2}, **{2:3}))
import functools
show(lambda: functools.partial(h)(**h))
show(lambda: functools.partial(**h))
show(lambda: list.append(**h))
show(lambda: [].__len__(**h))
show(lambda: h.__call__(*h))
class D(dict):
    def __getitem__(s, k): return 1
show(lambda: h(**D(a=1), **D(a=2)))
class M:
    def keys(self): return ['a', 1]
    def __getitem__(self, k): return k
show(lambda: h(**M(), **M()))
show(lambda: dict(**M()))
class M2:
    def keys(self): return 3
    def __getitem__(self, k): return k
show(lambda: h(**M2()))
class M3:
    def keys(self): raise AttributeError('own')
show(lambda: h(**M3()))
def g(*, a): pass
show(lambda: g(**{1: 2}))
show(lambda: g(a=1, **{1: 2}))
def k(**q): return q
show(lambda: k(**{1: 2}))
class K:
    def keys(self): return ['x']
    def __getitem__(self, k): raise KeyError('own')
class K2(K):
    def __getitem__(self, k): raise KeyError('own', 2)
show(lambda: h(**K()))
show(lambda: h(**K2()))
show(lambda: {**K()})
show(lambda: {**M3()})
show(lambda: {**M2()})
show(lambda: dict(**K()))
