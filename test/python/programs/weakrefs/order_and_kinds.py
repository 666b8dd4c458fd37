# weakref callbacks order and kinds
import weakref, gc

class A:
    pass
a = A()

def cb(n):
    return lambda r: print('cb', n, r())
r1 = weakref.ref(a, cb(1))
r2 = weakref.ref(a, cb(2))
r3 = weakref.ref(a)
r4 = weakref.ref(a)
r5 = weakref.ref(a, cb(5))
p = weakref.proxy(a, cb('p'))
p2 = weakref.proxy(a)
print(r3 is r4, r1 is r2, weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
print([x is y for x, y in zip(weakref.getweakrefs(a), [r3, p2, p, r5, r2, r1])])
del a
print(r1(), r3())
a, b = (A(), A())
a.o = b
b.o = a
rs = [weakref.ref(x, cb(n)) for n, x in [('a', a), ('b', b), ('a2', a)]]
del a, b
print(gc.collect())

class B:

    def __del__(self):
        print('del B', r())
b = B()
r = weakref.ref(b, cb('after del?'))
del b

class C:

    def __del__(self):
        global saved
        saved = self
c = C()
r = weakref.ref(c, cb('resurrect'))
del c
print(r() is None, saved is not None)
c = C()
c.c = c
r = weakref.ref(c, cb('resurrect in cycle'))
del c
gc.collect()
print(r() is None)
f = weakref.finalize(saved, print, 'finalized', 1, x=2) if False else weakref.finalize(saved, print, 'finalized', 1)
print(f.alive, f.peek() is not None)
saved = None
print(f.alive)
wd = weakref.WeakValueDictionary()
wk = weakref.WeakKeyDictionary()
ws = weakref.WeakSet()

class E:
    pass
e = E()
wd['e'] = e
wk[e] = 1
ws.add(e)
print(len(wd), len(wk), len(ws))
print(weakref.getweakrefcount(e))
del e
print(len(wd), len(wk), len(ws))
m = E()
m.f = cb('x')
wm = weakref.WeakMethod(saved.__init__) if saved else None
x = E()
r = weakref.ref(x)
print(hash(r) == hash(x), r == weakref.ref(x))
del x
try:
    hash(weakref.ref(E()))
except TypeError as err:
    print(err)

class S:
    __slots__ = ()
try:
    weakref.ref(S())
except TypeError as err:
    print(err)
for o in (1, 'x', (), [], {}, None):
    try:
        weakref.ref(o)
    except TypeError as err:
        print(err)
weakref.ref(set())
weakref.ref(len)
weakref.ref(print)
weakref.ref(type)
print(p2.__repr__.__class__ if False else 'done')
try:
    p2.x
except ReferenceError as err:
    print(err)
