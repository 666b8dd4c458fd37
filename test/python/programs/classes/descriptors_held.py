# property, descriptors, super and the counts of their objects
import sys
import gc
import weakref

class Desc:
    def __init__(self): self.data = weakref.WeakKeyDictionary()
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, typ=None):
        if obj is None: return self
        return self.data.get(obj, "unset")
    def __set__(self, obj, v): self.data[obj] = v
    def __delete__(self, obj): del self.data[obj]
class Leaky:
    def __init__(self): self.data = {}
    def __get__(self, obj, typ=None): return self.data.get(id(obj))
    def __set__(self, obj, v): self.data[id(obj)] = (obj, v)
class Host:
    good = Desc()
    bad = Leaky()
    def __del__(self): print("host del")
    @property
    def twice(self): return (self.good, self.bad)
    @staticmethod
    def st(x): return x
    @classmethod
    def cl(cls): return cls.__name__

h = Host(); h.good = 1
print(h.good, h.twice[0], len(Host.good.data), sys.getrefcount(h))
del h
print(len(Host.good.data))
h = Host(); h.bad = 2
print(h.bad[1], sys.getrefcount(h))
del h
print("still", len(Host.__dict__["bad"].data))
Host.__dict__["bad"].data.clear()
print("gone")
h = Host(); del_err = None
try: del h.good
except KeyError as e: print("KeyError")
h.good = 5; del h.good; print(h.good)
print(sys.getrefcount(Host.st), sys.getrefcount(Host.__dict__["st"]), Host.cl(), h.cl.__self__ is Host)
print(gc.get_referents(Host.__dict__["st"])[0] is Host.st if sys.version_info < (3, 10) else len(gc.get_referents(Host.__dict__["st"])))
p = Host.__dict__["twice"]
print(sys.getsizeof(p), len(gc.get_referents(p)), p.fget(h), sys.getrefcount(p.fget))
class Sub(Host):
    def m(self): return super()
s = Sub()
su = s.m()
print(sys.getrefcount(s), type(su).__name__, su.__self__ is s, len(gc.get_referents(su)))
del su
print(sys.getrefcount(s))
class Attr:
    def __getattr__(self, n): return n.upper()
    def __setattr__(self, n, v): print("set", n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
a = Attr(); a.x = []; print(a.y, sys.getrefcount(a.x)); del a.x; print(a.x)
class G:
    def __getattribute__(self, n): return object.__getattribute__(self, n)
g = G(); g.q = [1]; print(g.q, sys.getrefcount(g.q))
