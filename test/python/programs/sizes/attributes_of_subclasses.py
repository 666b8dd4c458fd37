import gc, sys
gc.collect(); gc.disable()
class A: pass
class T(tuple): pass
class I(int): pass
class S(str): pass
class D(dict): pass
class L(list): pass
class St(set): pass
class Fs(frozenset): pass
class E(Exception): pass
class Fl(float): pass
class By(bytes): pass
class Ba(bytearray): pass
class Ob(object): __slots__ = ('__dict__',)
class Sl(A): __slots__ = ('x',)
class Sl2: __slots__ = ('a', '__dict__')
class AA(A): pass
class Em: __slots__ = ()
class EmD(Em): pass
from functools import partial
from collections import OrderedDict, deque, defaultdict
class P(partial): pass
class OD(OrderedDict): pass
class De(deque): pass
class Dd(defaultdict): pass
class M(type): pass
class X(metaclass=M): pass
def mk(C):
    if C is P: return C(print)
    if C is M: return C('n', (), {})
    return C()
for C in (A, T, I, S, D, L, St, Fs, E, Fl, By, Ba, Ob, Sl, Sl2, AA, EmD, P, OD, De, Dd, X):
    o = mk(C)
    try:
        print(C.__name__, C.__basicsize__, C.__itemsize__, bool(C.__flags__ & 1 << 9), bool(C.__flags__ & 1 << 14), sys.getsizeof(o), end=' ')
        d = o.__dict__; print(sys.getsizeof(d), len(gc.get_referents(o)), end=' '); del d
        o.z = 1; print(sys.getsizeof(o.__dict__), len(gc.get_referents(o)), gc.is_tracked(o.__dict__), end=' ')
        del o
        o = mk(C); o.a = o; print(len(gc.get_referents(o)), sys.getsizeof(o.__dict__), end=' ')
        for i in range(6): setattr(o, 'f%d' % i, i)
        print(sys.getsizeof(o.__dict__), end=' ')
        del o
        print(gc.collect(), end=' ')
        o = mk(C); o.a = o; del o; print(gc.collect())
    except Exception as e: print(type(e), e)
