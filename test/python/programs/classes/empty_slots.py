class A:
    __slots__ = ('a', 'b')
class B(A):
    __slots__ = ()
class C(A):
    __slots__ = ()
class D(B, C):
    __slots__ = ()
d = D(); d.a = 3; print(d.a, D.__base__)
class E(A):
    __slots__ = ('e',)
class F(C, E):
    __slots__ = ()
f = F(); f.a, f.e = 1, 2; print(f.a, f.e, F.__base__)
class G(A):
    __slots__ = ('g',)
try:
    class H(E, G): pass
except TypeError as e: print(e)
class I(B, A): pass
i = I(); i.a = 1; i.z = 2; print(i.a, i.__dict__, I.__base__)
class X: pass
class J(X, B): pass
print(J.__base__)
