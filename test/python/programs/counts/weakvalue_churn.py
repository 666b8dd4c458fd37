# WeakValueDictionary and WeakSet under churn
import weakref, gc

class Obj:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'Obj({self.n})'

cache = weakref.WeakValueDictionary()
strong = {}
for i in range(50):
    o = Obj(i)
    cache[i] = o
    if i % 5 == 0:
        strong[i] = o
    if i % 7 == 0:
        o.cycle = o
print(len(cache), sorted(cache))
del o
print(len(cache), gc.collect(), sorted(cache))
for k in list(strong):
    if k % 2:
        del strong[k]
print(sorted(cache), cache.get(5), cache.get(10))
it = iter(cache.items())
first = next(it)
strong.clear()
print(first, len(cache))
del it, first
print(len(cache), list(cache.keys()))
gc.collect()
print(len(cache), list(cache))
ks = weakref.WeakKeyDictionary()
k1, k2 = Obj(1), Obj(2)
ks[k1] = 'one'; ks[k2] = k1
print(len(ks), ks[k1], k1 in ks)
del k1
print(len(ks))
del k2
print(len(ks), gc.collect())
ws = weakref.WeakSet()
items = [Obj(i) for i in range(10)]
for x in items: ws.add(x)
del x
del items[::2]
print(len(ws), sorted(o.n for o in ws))
ws2 = weakref.WeakSet(items[:2])
print(len(ws & ws2), len(ws | ws2), len(ws - ws2), ws2 <= ws)
for o in ws:
    items.clear()
print(len(ws))
del o
print(len(ws))
d = weakref.WeakValueDictionary()
a = Obj('a')
d['x'] = a; d['y'] = a
print(d.setdefault('x', Obj('z')) is a, d.pop('y'), len(d), d.valuerefs()[0]() is a)
d.update({'q': a})
c = d.copy()
print(sorted(c), c == d, 'q' in c)
del a
print(len(c), len(d))
