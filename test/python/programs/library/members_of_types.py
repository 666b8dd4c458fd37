# Members of types, special attributes of classes, methods of built-in objects by equality: what CPython's own tests ask.
class X:
    "doc"
    a: int = 1
print(X.__annotations__, X.__doc__)
X.__doc__ = 'new'; print(X.__doc__)
for f in ("type.__dict__['__doc__'].__set__(list, 'x')", "type.__dict__['__doc__'].__delete__(X)", "del X.__module__", "list.__doc__ = 1", "type.__dict__['__module__'].__set__(list, 'm')", "del X.__annotations__; print(X.__dict__.get('__annotations__'))", "del X.__annotations__"):
    try: exec(f)
    except Exception as e: print(type(e).__name__, e)
X.__module__ = 'mm'; print(X, X.__module__)
class J(int): pass
print(pow(J(3), 4, 5), pow(3, J(4), J(5)), pow(True, 2, 3), type(pow(J(3), J(4), J(5))).__name__)
class I(int):
    def __repr__(self): return "I(%r)" % int(self)
    def __pow__(self, other, mod=None): return I(pow(int(self), int(other), None if mod is None else int(mod)))
print(pow(I(2), I(3), I(5)), I(2) ** 3)
from dataclasses import dataclass
@dataclass
class Base:
    __slots__ = ('x',)
    x: int
@dataclass
class Derived(Base):
    x: int
    y: int
print(Derived(1, 2))
import types
F = type(lambda: 0)
print(type(Base.x), type(F.__globals__), F.__closure__, Base.x, isinstance(Base.x, types.MemberDescriptorType), isinstance(F.__code__, types.GetSetDescriptorType), (lambda: 0).__closure__, F.__globals__.__get__(lambda: 0) is globals(), F.__globals__.__name__)
try: (lambda: 0).__globals__ = 1
except Exception as e: print(type(e).__name__, e)
from collections import namedtuple
T = namedtuple('T', 'new b'); print(T(1, 2)._replace(b=3))
import gc, weakref
class Root: pass
class Kid(Root): pass
k = Kid()
def cb(r): Root.__repr__ = lambda s: 'root'
w = weakref.ref(Kid, cb); del Kid, k; gc.collect(); print(Root())
l = []
print(l.__add__ == l.__add__, l.__add__ != l.__add__, l.__add__ == [].__add__, l.__add__ == l.__mul__, hash(l.__add__) == hash(l.__add__), l.append == l.append, l.append == [].append, {l.__len__: 1}[l.__len__], l.__add__ == 5, len == len)
try: l.__add__ < l.__add__
except TypeError as e: print(e)
print(complex.real, complex.imag, (2+3j).real, slice.start, range.step, range(1,5,2).step, slice(4).stop)
for f in ('(1j).real = 2', 'range(3).start = 1', 'slice(1).stop = 2', 'del slice(1).stop'):
    try: exec(f)
    except Exception as e: print(type(e).__name__, e)
