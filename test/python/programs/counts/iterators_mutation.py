# Iterators, mutation while iterating, and what they keep alive
import sys, gc, weakref
rc = sys.getrefcount
class O:
    def __init__(self, n): self.n = n
    def __del__(self): print('~', self.n, sep='', end=' ')
    def __repr__(self): return f'O{self.n}'
l = [O(i) for i in range(3)]
it = iter(l)
next(it); print(rc(l))
del l
print(list(it)); print('end')
it = iter([O('x')]); x = next(it); del x; print('held'); 
try: next(it)
except StopIteration: print('stop')
print('after')
d = {'a': O('a'), 'b': O('b')}
i = iter(d.values()); v = next(i); del d['a']; print(v, end=' '); del v; print('.')
try: next(i)
except RuntimeError as e: print(e)
d.clear(); print('|')
z = zip([O(1), O(2)], 'ab')
p = next(z); del p; print('zip'); p = next(z); print('second'); del p; print('gone'); del z; print('|')
m = map(O, range(3)); print(next(m)); print(next(m)); print('|')
e = enumerate([O('e')]); t = next(e); print(rc(t), t); del t; print('after t'); del e; print('|')
f = filter(lambda o: o.n > 1, [O(1), O(2)]); r = next(f); print(r); del f; print('f'); del r; print('|')
import itertools
c = itertools.chain([O('c1')], [O('c2')]); next(c); print('chain'); next(c); print('second'); del c; print('|')
a, b = itertools.tee([O('t1'), O('t2')]); next(a); print('tee'); next(b); print('both'); del a; print('a'); del b; print('|')
cy = itertools.cycle([O('y')]); next(cy); next(cy); del cy; print('cycle')
sl = itertools.islice([O(i) for i in range(5)], 2); print(list(sl), 'list'); del sl; print('|')
g = itertools.groupby([O(1), O(2)], key=lambda o: o.n); k, gr = next(g); print(k, list(gr)); del g, gr; print('|')
ac = itertools.accumulate([[1], [2]]); print(list(ac))
pr = itertools.product([O('p')], repeat=2); q = next(pr); print(rc(q), rc(q[0])); del q; del pr; print('|')
rp = itertools.repeat(O('r'), 2); next(rp); next(rp); print(next(rp, 'none')); del rp; print('|')
zl = itertools.zip_longest([O('z')], [], fillvalue=O('fill')); w = next(zl); del w; print('zl'); del zl; print('|')
class It:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return O(i)
for o in It(): print(o)
del o; print('|')
ca = iter(lambda: O('call'), None); next(ca); print('called'); del ca
s = {1, 2}
try:
    for q in s: s.add(q + 10)
except RuntimeError as e: print(e)
u = [1, 2, 3]
for q in u:
    if q < 3: u.remove(q)
print(u)
