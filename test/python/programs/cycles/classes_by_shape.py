# class cycles by shape
import gc
gc.collect()
gc.disable()

def n(make):
    make()
    return gc.collect()

def a():

    class A:
        pass

def b():

    class A:
        x = 1

def c():

    class A:

        def f(self):
            pass

def d():

    class A:

        def f(self):
            return super()

def e():

    class A:
        __slots__ = ()

def f():

    class A:
        __slots__ = ('a', 'b', 'c')

def g():

    class A(list):
        pass

def h():

    class A(dict):
        pass

def i():

    class A(Exception):
        pass

def j():

    class A(int):
        pass

def k():

    class A:
        pass

    class B(A):
        pass

def l():

    class A:
        pass

    class B:
        pass

    class C(A, B):
        pass

def m():

    class M(type):
        pass

    class A(metaclass=M):
        pass

def o():

    class A:

        class B:
            pass

        def f(self):
            return A

def p():

    class A:

        @property
        def x(self):
            return 1

def q():

    class A:

        @classmethod
        def x(cls):
            return 1

def r():

    class A:

        @staticmethod
        def x():
            return 1

def s():
    type('X', (), {})

def t():

    class A:
        pass
    A.me = A()

def u():

    class A:

        def __init_subclass__(cls):
            pass

    class B(A):
        pass

def v():

    class A:

        def __new__(cls):
            return object.__new__(cls)
    A()

def w():

    class A(tuple):
        pass

def x():

    class A:
        x: int = 1

def y():

    class A:
        """doc"""

def z():

    class A:

        def __eq__(self, o):
            return True
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y, z):
    print(fn.__name__, n(fn))
