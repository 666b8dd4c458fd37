# Inheritance, MRO, super and counts of classes
import sys, gc, weakref

class Base:
    registry = []
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); Base.registry.append(weakref.ref(cls))
class A(Base): pass
class B(Base): pass
class C(A, B):
    def who(self): return super().__class__.__name__
print([c.__name__ for c in C.__mro__], sys.getrefcount(A) - sys.getrefcount(B))
print(len(Base.registry), [r().__name__ for r in Base.registry], Base.__subclasses__())
c = C(); n0 = sys.getrefcount(C)
cs = [C() for _ in range(10)]; print(sys.getrefcount(C) - n0); del cs; print(sys.getrefcount(C) - n0)
print(c.who(), isinstance(c, A), issubclass(C, Base))
del C; print(type(c).__name__, gc.collect()); del c; print(gc.collect(), [r() for r in Base.registry][-1])
def dyn(i): return type("Dyn%d" % i, (Base,), {"i": i, "get": lambda self: self.i})
ds = [dyn(i) for i in range(3)]; print([d().get() for d in ds], len(Base.__subclasses__()))
del ds; print(len(Base.__subclasses__())); gc.collect(); print(len(Base.__subclasses__()), sum(r() is not None for r in Base.registry))
class Meta(type):
    def __call__(cls, *a): o = super().__call__(*a); cls.made.append(o); return o
class M(metaclass=Meta):
    made = []
m1, m2 = M(), M(); print(len(M.made), sys.getrefcount(m1)); M.made.clear(); print(sys.getrefcount(m1))
class Single:
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = super().__new__(cls)
        return cls._inst
print(Single() is Single(), sys.getrefcount(Single._inst))
class Sl(Base): __slots__ = ("x",)
s = Sl(); s.x = s; r = sys.getrefcount(s); print(r, hasattr(s, "__dict__")); del s; print(gc.collect())
class D:
    def __new__(cls, *a): return [cls, a]
print(D(1)[1], type(D(2)).__name__)
old = A; A.extra = 1; print(A.__dict__["extra"], sorted(k for k in A.__dict__ if not k.startswith("__")))
o = A(); o.__class__ = B; print(type(o).__name__, sys.getrefcount(o)) 
print(sys.getsizeof(A), sys.getsizeof(Sl), sys.getsizeof(Meta), A.__basicsize__, Sl.__basicsize__, A.__sizeof__(A) if False else "")
print(gc.is_tracked(A), gc.is_tracked(A.__dict__), gc.is_tracked(A.__mro__), type(A.__dict__).__name__)
class P:
    count = 0
    def __init__(self): type(self).count += 1
class Q(P): pass
P(); Q(); Q(); print(P.count, Q.count)
