import weakref, gc
class A: pass
a = A()
order = []
p = weakref.proxy(a, lambda x: order.append("p"))
r1 = weakref.ref(a, lambda x: order.append("r1"))
pp = weakref.proxy(a)
r2 = weakref.ref(a, lambda x: order.append("r2"))
r0 = weakref.ref(a)
r3 = weakref.ref(a, lambda x: order.append("r3"))
print([type(x).__name__ for x in weakref.getweakrefs(a)], [weakref.getweakrefs(a).index(x) for x in (r0, r1, r2, r3)])
class S(weakref.ref): pass
s1 = S(a); s2 = S(a); print(s1 is s2, weakref.getweakrefcount(a), [type(x).__name__ for x in weakref.getweakrefs(a)])
del a; print(order)
print(gc.is_tracked(weakref.ref(A)), len(weakref.getweakrefs(A)))
class B(A): pass
print(len(weakref.getweakrefs(B)), weakref.getweakrefs(B)[0]() is B, weakref.ref(B) is weakref.getweakrefs(B)[0])
