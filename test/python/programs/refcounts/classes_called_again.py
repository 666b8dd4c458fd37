# What an instruction that calls a class holds of its arguments: once it is specialized (3.13), nothing.
import sys
rc = sys.getrefcount
class Plain:
    def __init__(self, x): print(rc(x), end=" ")
class Star:
    def __init__(self, *x): print(rc(x[0]), end=" ")
class Default:
    def __init__(self, x, y=1): print(rc(x), end=" ")
class Slots:
    __slots__ = ("a",)
    def __init__(self, x): print(rc(x), end=" ")
class EmptySlots:
    __slots__ = ()
    def __init__(self, x): print(rc(x), end=" ")
class Sub(Plain): pass
class Kw:
    def __init__(self, x, *, k=1): print(rc(x), end=" ")
class KwArgs:
    def __init__(self, x, **k): print(rc(x), end=" ")
class Meta(type): pass
class WithMeta(metaclass=Meta):
    def __init__(self, x): print(rc(x), end=" ")
class New:
    def __new__(cls, x): return super().__new__(cls)
    def __init__(self, x): print(rc(x), end=" ")
class DictSlot:
    __slots__ = ("__dict__",)
    def __init__(self, x): print(rc(x), end=" ")
class L(list):
    def __init__(self, x): print(rc(x), end=" ")
class Call:
    def __init__(self, x):
        def f(): return x
        print(rc(x), end=" ")
def inits(self, x): print(rc(x), end=" ")
class Assigned: pass
Assigned.__init__ = inits
class Gen(Exception):
    def __init__(self, x): print(rc(x), end=" ")
for cls in (Plain, Star, Default, Slots, EmptySlots, Sub, Kw, KwArgs, WithMeta, New, DictSlot, L, Call, Assigned, Gen):
    ns = {"cls": cls}
    exec("def f(): cls(object())\ndef g(): o = object(); cls(o)", ns)
    print(cls.__name__, end=": ")
    for i in range(6): ns["f"]()
    print(end="| ")
    for i in range(6): ns["g"]()
    print()
def f(c): c(object())
for i in range(3): f(Plain)
print()
for i in range(3): f(Sub)
print()
for i in range(3): f(Plain)
print()
for c in (Plain, Sub) * 4: f(c)
print()
def f(c): c(object())
for c in (Default, Plain) * 4: f(c)
print()
def f(c): c(object())
for c in (Star,)* 2 + (Plain,) * 12: f(c)
print()
def f(c): c(object())
for c in (Plain,) * 2 + (Star,) * 2 + (Plain,) * 12: f(c)
print()
class Plain:
    n = 0
    def __init__(self, x): print(rc(x), end=" ")
class Default:
    def __init__(self, x, y=1): print(rc(x), end=" ")
class Star:
    def __init__(self, *x): print(rc(x[0]), end=" ")
class Mod:
    n = 0
    def __init__(self, x): Mod.n += 1; print(rc(x), end=" ")
class Sub(Mod): pass
class Three:
    def __init__(self, x, y): print(rc(x), end=" ")
def f(c): c(object())
for c in (Default,) * 2 + (Plain,) * 12: f(c)
print()
def f(c): c(object())
for c in (Default,) * 4 + (Plain,) * 12: f(c)
print()
def f(c): c(object())
for c in (Default,) * 16 + (Plain,) * 12: f(c)
print()
def f(c): c(object())
for c in (Mod,) * 120: f(c)
print()
def f(c): c(object())
for c in (Sub,) * 10: f(c)
print()
def f(c): c(object())
for c in (Plain,) * 4: f(c)
Plain.n += 1
for c in (Plain,) * 60: f(c)
print()
def f(c): c(object())
for c in (Plain,) * 4 + (Star,) * 52 + (Plain,) * 5: f(c)
print()
def f(c): c(object())
for c in (Plain,) * 4 + (Star,) * 53 + (Plain,) * 5: f(c)
print()
def f(c): c(object())
for c in (Plain,) * 4 + (Star,) * 54 + (Plain,) * 5: f(c)
print()
def f(c): c(object())
for i in range(4):
    try: f(Three)
    except TypeError: pass
for i in range(4): f(Plain)
print()
class Changed:
    n = 0
    def __init__(self, x): Changed.n += 1; l.append(rc(x))
l = []
for i in range(2500): Changed(object())
print([i for i, x in enumerate(l) if x == 2])
l = []
def f():
    for i in range(300): Changed(object())
f()
print([i for i, x in enumerate(l) if x == 2])
class Changed2:
    n = 0
    def __init__(self, x): l.append(rc(x))
for k in range(1200): Changed2.n = k
l = []
def f():
    for i in range(300): Changed2(object())
f()
print([i for i, x in enumerate(l) if x == 2][:3])
