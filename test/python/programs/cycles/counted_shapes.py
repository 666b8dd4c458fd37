# gc.collect counts of many shapes
import gc, sys, types
from collections import deque, defaultdict, OrderedDict, namedtuple
from functools import partial
gc.collect()
gc.disable()

def count(label, make):
    gc.collect()
    make()
    print(label, gc.collect())

class C:

    def __init__(self):
        self.self = self

class S:
    __slots__ = ('x', '__weakref__')

def selfref():
    C()

def slots():
    s = S()
    s.x = s

def closure():

    def f():
        return f

def two_closures():

    def f():
        return g

    def g():
        return f

def cls():

    class A:
        pass

def cls_methods():

    class A:

        def m(self):
            pass

        def n(self):
            return A

def cls_property():

    class A:

        @property
        def p(self):
            return 1

        @p.setter
        def p(self, v):
            pass

        @staticmethod
        def s():
            pass

        @classmethod
        def c(cls):
            pass

def cls_slots():

    class A:
        __slots__ = ('a', 'b')

def subclass():

    class A:
        pass

    class B(A):
        pass

    class D(B, object):
        pass

def bound():

    class A:
        pass
    a = C()
    a.m = a.__init__

def exc():
    try:
        raise ValueError
    except ValueError as e:
        keep = e

def exc2():

    def inner():
        x = [1]
        raise KeyError('x')
    try:
        inner()
    except KeyError as e:
        keep = [e]

def gen():

    def g():
        me = (yield)
        yield me
    it = g()
    next(it)
    it.send(it)

def lst():
    l = []
    l.append(l)

def dct():
    d = {}
    d['d'] = d

def st():
    l = [1]
    c = C()
    s = {c}
    c.s = s

def tup():
    l = []
    t = (l,)
    l.append(t)

def deq():
    d = deque()
    d.append(d)

def dd():
    d = defaultdict(list)
    d['x'].append(d)

def part():
    l = []
    p = partial(len, l)
    l.append(p)

def iters():
    l = []
    i = iter(l)
    l.append(i)

def frame():
    f = sys._getframe()

def lam():
    x = lambda: x

def nested():

    class A:

        class B:

            class C:
                pass

def ordered():
    d = OrderedDict()
    d[1] = d

def nt():
    l = []
    P = namedtuple('P', 'a b')
    l.append(P(1, l))

def sub_list():

    class L(list):
        pass
    l = L()
    l.append(l)
    l.x = l

def mproxy():
    d = {}
    d['p'] = types.MappingProxyType(d)

def zipc():
    l = []
    l.append(zip(l))
    l.append(map(len, l))
    l.append(filter(None, l))
    l.append(enumerate(l))
    l.append(reversed(l))
for f in [selfref, slots, closure, two_closures, cls, cls_methods, cls_property, cls_slots, subclass, bound, exc, exc2, gen, lst, dct, st, tup, deq, dd, part, iters, frame, lam, nested, ordered, sub_list, mproxy, zipc]:
    count(f.__name__, f)
