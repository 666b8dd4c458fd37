import gc
import weakref


class O:
    pass


gc.collect()
gc.disable()
keep = [O() for _ in range(6)]
marks = [gc.get_count()[0]]


def snap():
    marks.append(gc.get_count()[0])


v = weakref.WeakValueDictionary()
snap()
v['a'] = keep[0]
snap()
v['b'] = keep[1]
snap()
v['b'] = keep[2]
snap()
len(v)
snap()
'a' in v
snap()
v['a']
snap()
v.get('b')
v.get('zz')
snap()
try:
    v['q']
except KeyError:
    pass
snap()
list(v.keys()), list(v.values()), list(v.items())
snap()
for x in v:
    snap()
v.pop('a')
snap()
del v['b']
snap()
v.setdefault('k', keep[3])
snap()
k = weakref.WeakKeyDictionary()
snap()
k[keep[0]] = 1
snap()
k[keep[1]] = 2
snap()
k[keep[1]] = 3
snap()
k[keep[0]], len(k), keep[0] in k, k.get(keep[5])
snap()
list(k), list(k.values()), list(k.items())
snap()
k.pop(keep[0])
del k[keep[1]]
snap()
s = weakref.WeakSet()
snap()
s.add(keep[0])
snap()
s.add(keep[0])
snap()
s.add(keep[1])
len(s), keep[0] in s
snap()
list(s)
snap()
s.discard(keep[0])
s.remove(keep[1])
snap()
del v, k, s
snap()
print([b - a for a, b in zip(marks, marks[1:])])
