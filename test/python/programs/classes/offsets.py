# Where instances have their dict and their weak references.
import weakref
class A: pass
class A2(A):
    __slots__ = ("x",)
class A3(A): pass
class B: __slots__ = ("x", "y")
class C(B): pass
class D(list): pass
class E(int): pass
class F(dict): __slots__ = ()
class G(str): pass
class H(tuple): pass
class I(B): __slots__ = ("__weakref__",)
class J(B): __slots__ = ("__dict__",)
class J2(J): pass
class K(Exception): pass
class L(bytes): pass
class M(set): pass
class N(float): pass
class O(type): pass
class P(E): pass
for c in (object, int, str, list, dict, set, frozenset, tuple, type, type(lambda: 0), type(len), Exception, OSError, type(weakref), property, staticmethod, classmethod, weakref.ref, A, A2, A3, B, C, D, E, F, G, H, I, J, J2, K, L, M, N, O, P):
    print(c.__name__, c.__basicsize__, c.__itemsize__, c.__dictoffset__, c.__weakrefoffset__)
