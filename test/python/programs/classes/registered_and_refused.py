# Classes that register themselves, and class statements that fail: what is left of them.
import sys, gc
class Plugin:
    registry = []
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); Plugin.registry.append(cls)
class A(Plugin): pass
class B(Plugin): pass
print([c.__name__ for c in Plugin.registry], sys.getrefcount(A), sys.getrefcount(Plugin), len(Plugin.__subclasses__()))
a = A(); print(sys.getrefcount(A)); del a; print(sys.getrefcount(A))
Plugin.registry.remove(A); print(sys.getrefcount(A)); del A; print(gc.collect(), len(Plugin.__subclasses__()), sys.getrefcount(Plugin))
class Meta(type):
    def __new__(m, n, b, d): c = super().__new__(m, n, b, d); c.tag = [n]; return c
class M1(metaclass=Meta): pass
class M2(M1): pass
print(sys.getrefcount(M1), sys.getrefcount(M1.tag), sys.getrefcount(Meta), sys.getrefcount(M2), type(M2) is Meta)
T = type("T", (M1,), {"x": 1}); print(sys.getrefcount(T), sys.getrefcount(M1), T.tag); del T; print(gc.collect(), sys.getrefcount(M1))
print(sys.getsizeof(M1), sys.getsizeof(Plugin), M1.__mro__ is M1.__mro__, sys.getrefcount(M1.__mro__), sys.getrefcount(M2.__bases__))
try:
    class Bad(M1, Plugin): __slots__ = "x", "x y"
except TypeError as e: print(e)
print(sys.getrefcount(M1), sys.getrefcount(Plugin))
try:
    class Bad2(B, Plugin, B): pass
except TypeError as e: print(e)
print(gc.collect() >= 0, sys.getrefcount(B), sys.getrefcount(Plugin))
