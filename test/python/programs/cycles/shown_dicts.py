# Dicts of instances that somebody asked for, while the instances go: to 3.12 and from 3.13 on the collector finds them otherwise.
import gc, weakref, sys
gc.disable()
class A: pass
a = A(); a.me = a; a.x = [1]
d = a.__dict__
w = weakref.ref(a)
del a
print(gc.collect(), w() is None, sorted(d))
print(gc.is_tracked(d), len(d))
print([type(o).__name__ for o in gc.get_referents(d)])
print(gc.collect())
d.clear()
print(gc.collect())
b = A(); b.n = 1
e = b.__dict__
print(gc.is_tracked(e))
b.l = []
print(gc.is_tracked(e), gc.get_referents(e), len(gc.get_referents(b)))
e['m'] = []
print(gc.is_tracked(e))
c = A(); c.other = b; b.other = c
f = c.__dict__
del b, c
print(gc.collect(), sorted(e), sorted(f), type(e['other']).__name__)
print([type(o).__name__ for o in gc.get_referents(e)])
e = f = None
print(gc.collect())
class N: 
    def __del__(self): print('del', sorted(self.__dict__))
n = N(); n.me = n; n.__dict__
del n
print(gc.collect())
n = N(); n.me = n; k = n.__dict__
del n
print(gc.collect(), gc.collect())
print(sorted(k)); k.clear(); print(gc.collect())
p = A(); p.q = A(); p.q.p = p; vars(p); vars(p.q)
del p
print(gc.collect(), gc.get_stats()[2]['collected'])
r = A(); r.v = (1,[2]); r.__dict__ = {'z': r}
del r
print(gc.collect())
s = A(); s.s = s; t = A(); t.t = t
t.__dict__ = s.__dict__
del s
print(gc.collect()); print(sorted(vars(t)), sys.getrefcount(t.s))
del t
print(gc.collect())
u = A()
for i in range(40): setattr(u, 'a%d' % i, u)
v = u.__dict__
del u
print(gc.collect(), len(v))
del v
print(gc.collect())
