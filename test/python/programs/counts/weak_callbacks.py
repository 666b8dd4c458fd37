# Order of weak reference callbacks
import weakref, gc

class T:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('  del', self.name)

def cb(tag):
    def run(r):
        print('  callback', tag, r() is None)
    return run

o = T('o')
refs = [weakref.ref(o, cb(i)) for i in range(4)]
print(weakref.getweakrefcount(o), len(set(map(id, refs))))
del refs[1]
del o

print('plain ref shared')
o = T('p')
r1 = weakref.ref(o); r2 = weakref.ref(o)
print(r1 is r2, weakref.getweakrefcount(o))
r3 = weakref.ref(o, cb('x'))
print(r3 is r1, weakref.getweakrefcount(o), weakref.getweakrefs(o)[0] is r1)
del o
print(r1(), r3() is None)

print('in a cycle, refs outside')
a, b = T('a'), T('b')
a.b, b.a = b, a
outside = [weakref.ref(a, cb('a1')), weakref.ref(b, cb('b1')), weakref.ref(a, cb('a2'))]
del a, b
print(gc.collect())

print('refs inside the cycle')
a = T('a')
a.me = a
a.ref = weakref.ref(a, cb('inside'))
del a
print(gc.collect())

print('finalize')
a = T('f')
weakref.finalize(a, print, '  fin', 1)
weakref.finalize(a, print, '  fin', 2)
r = weakref.ref(a, cb('after'))
del a
print('proxy')
a = T('q')
p = weakref.proxy(a, cb('proxy'))
print(p.name, weakref.getweakrefcount(a))
del a
try:
    p.name
except ReferenceError as e:
    print(e)
print('callback that raises not; resurrect attempt')
saved = []
class R:
    def __del__(self):
        saved.append(self)
x = R()
wr = weakref.ref(x, cb('res'))
del x
print(wr() is None, len(saved))
saved.clear()
