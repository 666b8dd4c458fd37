# Attributes that are not there, by property, member, method and format: who holds the object meanwhile and afterwards.
import sys, weakref
class Node:
    def __init__(self): self.kids = []; self._p = None
    @property
    def parent(self): return self._p() if self._p else None
    def add(self, k): k._p = weakref.ref(self); self.kids.append(k); return k
r = Node(); k = r.add(Node()); print(sys.getrefcount(r), sys.getrefcount(k), weakref.getweakrefcount(r), k.parent is r, sys.getrefcount(k.parent), sys.getrefcount(r))
try: k.nothing
except AttributeError as e: print(str(e), sys.getrefcount(k))
class Strict:
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def worse(self): return self.missing
s = Strict()
for n in ("bad", "worse", "none"):
    try: getattr(s, n)
    except AttributeError as e: print(n, e, sys.getrefcount(s), getattr(e, "name", "-"), getattr(e, "obj", None) is s)
print(sys.getrefcount(s), hasattr(s, "bad"), getattr(s, "worse", 7), sys.getrefcount(s))
try: s.bad = 1
except AttributeError as e: print(type(e).__name__, sys.getrefcount(s))
try: del s.zip
except AttributeError as e: print(e, sys.getrefcount(s))
try: s()
except TypeError as e: print(e, sys.getrefcount(s))
try: s + 1
except TypeError as e: print(e, sys.getrefcount(s))
try: len(s)
except TypeError as e: print(e, sys.getrefcount(s))
print(f"{s}"[:12], "{}".format(s)[:8], format(s)[:3], sys.getrefcount(s), sys.getrefcount(Strict))
class F:
    def __format__(self, spec): return f"{spec}:{sys.getrefcount(self)}"
    def __str__(self): return str(sys.getrefcount(self))
f = F(); print(f"{f}", f"{f:x}", format(f, "y"), "{:z}".format(f), str(f), f"{f!s}", "%s" % f, print(f))
