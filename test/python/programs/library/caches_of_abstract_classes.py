import abc, gc, weakref
import collections.abc as kinds
from collections import Counter
# what isinstance leaves in the caches of abstract classes: sets of weak references with callbacks, seen by the collector
NAMES = 'set', 'builtin_function_or_method', 'weakref', 'ReferenceType'
def census():
    gc.collect()
    found = dict.fromkeys(NAMES, 0)
    for each in gc.get_objects():
        if type(each).__name__ in found: found[type(each).__name__] += 1
    return [found[name] for name in NAMES[:2]] + [found[NAMES[2]] + found[NAMES[3]]]
def told(what, before):
    now = census(); print(what, [b - a for a, b in zip(before, now)]); return now
class Plain: pass
class Long:
    def __len__(self): return 0
now = census(); now = told('nothing', now)
Counter(c for c in 'abca'); now = told('a generator', now)
isinstance(Plain(), kinds.Mapping); now = told('no mapping', now)
isinstance(Plain(), kinds.Mapping); now = told('again', now)
isinstance(Plain(), kinds.Sized); now = told('not sized', now)
isinstance(Long(), kinds.Sized); now = told('sized', now)
isinstance([], kinds.Sequence); now = told('a list', now)
Counter('ab') - Counter('a'); now = told('counters', now)
class Shape(abc.ABC): pass
class Disc(Shape): pass
class Duck: pass
now = told('classes', now)
print(isinstance(Duck(), Shape), weakref.getweakrefcount(Duck)); now = told('refused', now)
Shape.register(Duck); now = told('registered', now)
print(isinstance(Duck(), Shape), isinstance(Plain(), Shape)); now = told('asked', now)
del Duck; now = told('a class died', now)
for one in (weakref.WeakValueDictionary, weakref.WeakKeyDictionary, weakref.WeakSet): print([base.__name__ for base in one.__mro__][:3])
