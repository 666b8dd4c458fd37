# weak containers under collection
import weakref, gc

class K:

    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return 'K%d' % self.n

    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n

    def __hash__(self):
        return hash(self.n)
wk = weakref.WeakKeyDictionary()
a, b = (K(1), K(2))
wk[a] = 'a'
wk[b] = 'b'
wk[K(3)] = 'gone'
print(dict(wk), K(1) in wk, wk[K(2)])
for k in wk:
    if k is a:
        del b
    print(k)
    break
k = None
print(len(wk))
wv = weakref.WeakValueDictionary()
c = K(4)
wv['c'] = c
wv['d'] = K(5)
wv['self'] = wk if False else a
print(sorted(wv.keys()), wv.get('d'), wv.get('c'))
it = iter(wv.items())
first = next(it)
del c, first
print(len(wv), list(wv))
del it
print(len(wv), list(wv))
ws = weakref.WeakSet([a, K(6)])
print(len(ws), a in ws, K(1) in ws)
ws.add(a)
x = K(7)
ws |= {x}
print(len(ws))
del x
print(len(ws))
ws.discard(a)
print(len(ws))
cyc = K(8)
cyc.me = cyc
wv['cyc'] = cyc
ws.add(cyc)
wk[cyc] = cyc
del cyc
print(gc.collect())
print(len(wv), len(ws), len(wk))
wk[a] = a
del wk[a]
y = K(9)
wk[y] = [1]
wk[y].append(2)
print(wk.pop(y), wk.setdefault(y, 5), wk.get(K(10), 'none'))
print(list(wk.items()), list(wk.keyrefs())[0]() is y)
wv['y'] = y
print(wv.pop('y') is y, wv.setdefault('z', y) is y, list(wv.valuerefs())[0]() is not None)
wv.update(q=y)
print(sorted(wv))
del y
print(sorted(wv), list(wk))
f = weakref.finalize(a, print, 'bye', 1, sep='-')
g = weakref.finalize(a, print, 'second')
g.atexit = False
print(f.alive, f.detach() is not None, f.alive, f())
h = weakref.finalize(a, print, 'h')
wv.clear()
ws.clear()
wk.clear()
del a
print('end')
z = K(0)
weakref.finalize(z, print, 'at exit 1')
weakref.finalize(z, print, 'at exit 2')
e = weakref.finalize(z, print, 'not')
e.atexit = False
