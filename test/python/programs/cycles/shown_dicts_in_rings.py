# Rings of instances, some of whose dicts the program holds.
import gc, weakref
gc.disable()
class Node:
    def __init__(self, n): self.n = n; self.next = None
def ring(k, show):
    first = prev = Node(0)
    for i in range(1, k):
        node = Node(i); prev.next = node; prev = node
    prev.next = first
    out = [weakref.ref(first)]
    x = first
    for i in range(k):
        if i in show: out.append(x.__dict__)
        x = x.next
    return out
for show in [(), (0,), (1,), (0, 1, 2), (0, 2)]:
    out = ring(3, show)
    print(show, gc.collect(), out[0]() is None, [(sorted(d), gc.is_tracked(d)) for d in out[1:]])
    print([gc.collect() for _ in range(2)])
    for d in out[1:]: d.clear()
    del out[:]
    print(gc.collect())
o = Node(1); dd = o.__dict__
o.self = o
dd2 = dict(dd); cp = dd.copy()
del o
print(gc.collect(), sorted(cp))
del dd2, cp, dd
print(gc.collect())
o = Node(1); dd = o.__dict__; dd['self'] = o; dd[1] = 2; del o
print(gc.collect(), gc.is_tracked(dd)); del dd; print(gc.collect())
o = Node(1); dd = o.__dict__; dd.popitem(); o.me = o; del o
print(gc.collect()); del dd; print(gc.collect())
o = Node(1); dd = o.__dict__; del o.n; o.me = o; print(dd.keys()); del o
print(gc.collect(), dd.keys()); dd.clear(); del dd; print(gc.collect())
class B(Node): pass
o = B(5); dd = o.__dict__; o.__class__ = Node; o.me = o; del o
print(gc.collect()); del dd; print(gc.collect())
