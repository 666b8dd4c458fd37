# weak references and slots, subclasses of ref
import weakref, gc, sys
gc.collect()

class A:
    pass

class R(weakref.ref):

    def __init__(self, o, cb=None):
        super().__init__(o, cb)
        self.tag = 'tag'
a = A()
r = R(a)
s = R(a)
print(r is s, r == s, r.tag, weakref.getweakrefcount(a), sys.getsizeof(r), sys.getsizeof(weakref.ref(a)))
k = weakref.KeyedRef(a, None, 'key')
print(k.key, k() is a)
p = weakref.proxy(a)
p.x = 5
print(a.x, p.x, type(p).__name__)
print([type(w).__name__ for w in weakref.getweakrefs(a)])
m = weakref.ref(a, lambda w: print('gone', w is m))
print(m.__callback__ is not None, r.__callback__)
del a
print(r(), m.__callback__, r.tag)
x = A()
x.self_ref = weakref.ref(x, lambda w: print('never'))
del x
print(gc.collect())
y = A()
z = weakref.ref(y, lambda w: print('cb1'))
zz = weakref.ref(y, lambda w: print('cb2'))
del z
del y
print('-')
c = A()
d = A()
c.d = d
d.c = c
w1 = weakref.ref(c, lambda w: print('c'))
w2 = weakref.ref(d, lambda w: print('d'))
del c, d
print(gc.collect())

def f():
    pass
wf = weakref.ref(f)
print(wf() is f)
del f
print(wf())
g = (i for i in ())
wg = weakref.ref(g)
del g
print(wg())
class_ = type('Z', (), {})
wc = weakref.ref(class_)
del class_
print(wc() is not None)
gc.collect()
print(wc())
