# Reference counts in unusual places
import sys
rc = sys.getrefcount

class K:
    pass
k = K()
base = rc(k)

def show(label):
    print(label, rc(k) - base)
show('plain')
t = (k,) * 7
show('tuple x7')
del t
l = [k] * 5
l2 = l[1:4]
show('slice')
del l, l2
d = dict.fromkeys(range(4), k)
show('fromkeys')
d2 = dict(d)
show('dict copy')
d.clear()
show('clear')
del d, d2
s = {k}
f = frozenset(s)
show('sets')
s.discard(k)
show('discard')
del s, f
import functools
p = functools.partial(print, k, key=k)
show('partial')
del p

def g(a=k, *, b=k):
    return a
show('defaults')
g.__defaults__ = ()
show('no defaults')
g.__kwdefaults__ = None
show('no kwdefaults')
it = iter([k, k])
show('iter')
next(it)
show('next')
list(it)
show('exhausted')
del it
m = map(lambda x: x, [k])
show('map')
list(m)
show('mapped')
del m
z = zip([k], (k,))
show('zip')
r = next(z)
show('zip next')
del r
show('zip del r')
del z
e = enumerate([k])
x = next(e)
show('enumerate')
del x, e
c = (lambda: k).__closure__
show('closure none')

def outer(q):
    return lambda: q
h = outer(k)
show('cell')
h.__closure__[0].cell_contents
show('cell again')
del h
sl = slice(k, k, k)
show('slice object')
del sl
st = staticmethod(k)
cm = classmethod(k)
pr = property(k, k)
show('descriptors')
del st, cm, pr
b = k.__init__
show('method-wrapper')
del b
k.me = k
show('self cycle')
del k.me
show('cycle gone')
globals()['other'] = k
show('global')
del other
exec('zz = k', {'k': k})
show('exec over')
v = vars()
show('vars')
x = y = k
show('chain')
del x, y
*a, = [k, k]
show('star')
del a
a, *r = (k, k, k)
show('star 2')
del a, r
for i in [k]:
    pass
show('loop var')
del i
[k for k2 in range(3)]
show('listcomp')
w = [k for k2 in range(3)]
show('listcomp kept')
del w
try:
    raise ValueError(k)
except ValueError as err:
    show('exception')
    e2 = err
show('exception kept')
del e2
show('exception gone')
