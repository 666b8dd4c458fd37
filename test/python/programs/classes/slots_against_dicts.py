# __slots__ against __dict__
import sys
import gc


class Plain:
    def __init__(self, x, y): self.x, self.y = x, y


class Slotted:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class SubPlain(Slotted):
    pass


class SubSlots(Slotted):
    __slots__ = ("z",)


class WithDict:
    __slots__ = ("a", "__dict__")


p, s, sp, ss = Plain(1, 2), Slotted(1, 2), SubPlain(1, 2), SubSlots(1, 2)
print(sys.getsizeof(p), sys.getsizeof(s), sys.getsizeof(sp), sys.getsizeof(ss), sys.getsizeof(p.__dict__))
print(hasattr(s, "__dict__"), hasattr(sp, "__dict__"), hasattr(ss, "__dict__"))
for obj, attr in ((s, "q"), (ss, "q"), (p, "q"), (sp, "q")):
    try:
        setattr(obj, attr, 1)
        print(type(obj).__name__, "ok", obj.__dict__)
    except AttributeError as e:
        print(type(e).__name__, e)
try:
    del s.x
    s.x
except AttributeError as e:
    print(e)
try:
    del s.x
except AttributeError as e:
    print(e)
print(Slotted.x, type(Slotted.x), Slotted.x.__get__(Slotted(5, 6)), Slotted.__basicsize__, Plain.__basicsize__, Plain.__dictoffset__, Slotted.__dictoffset__, Plain.__weakrefoffset__)
import weakref
try:
    weakref.ref(s)
except TypeError as e:
    print(e)
try:
    class Both:
        __slots__ = ("v",)
        v = 1
except ValueError as e:
    print(e)
try:
    class Two(Slotted, WithDict): pass
except TypeError as e:
    print(e)
print(gc.is_tracked(p), gc.is_tracked(s), gc.is_tracked(Slotted("a", 1)), len(gc.get_referents(s)))
w = WithDict(); w.a = 1; w.b = 2; print(w.__dict__, w.a)
total = sum(sys.getsizeof(Plain(i, i)) + sys.getsizeof(Plain(i, i).__dict__) for i in range(10))
print(total, sum(sys.getsizeof(Slotted(i, i)) for i in range(10)))
print(sorted(k for k in dir(s) if not k.startswith("__")), Plain.__dict__.keys() >= {"__dict__", "__weakref__"})
print(Slotted.__dict__["x"], Plain.__dict__["__dict__"])
class Priv:
    __slots__ = ("__secret", "_p")
    def __init__(self): self.__secret = 5
print(Priv()._Priv__secret, Priv.__slots__)
class DictSlots:
    __slots__ = {"a": "doc of a", "b": None}
print(DictSlots.a.__doc__, DictSlots.__slots__)
