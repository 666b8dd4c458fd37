# destruction order with __del__ and prints
class N:

    def __init__(self, name, *kids):
        self.name = name
        self.kids = kids

    def __del__(self):
        print('del', self.name)

def f():
    a = N('a')
    b = N('b')
    c = N('c')
    print('leaving')
f()
print('--tuple')
t = (N(1), N(2), N(3))
del t
print('--list')
t = [N(1), N(2), N(3)]
del t
print('--dict')
t = {1: N(1), 2: N(2), 3: N(3)}
del t
print('--attrs')
n = N('n')
n.z = N('z')
n.a = N('a')
del n
print('--tree')
n = N('root', N('l', N('ll'), N('lr')), N('r'))
del n
print('--rebind')
x = N('old')
x = N('new')
x = None
print('--arg')
(lambda v: print('in'))(N('arg'))
print('--expr')
(N('e1'), N('e2'))
print('--binop')
[N('a1')] + [N('b1')]
print('--slice del')
l = [N(i) for i in range(6)]
del l[1:5:2]
print('..')
l[0:2] = []
print('..')
l.clear()
print('--pop')
l = [N(i) for i in range(3)]
l.pop(0)
print('..')
l.pop()
del l
print('--update')
d = {'a': N('da')}
d.update(a=N('da2'))
d['a'] = 1
print('--setdefault')
d.setdefault('b', N('sb'))
d.setdefault('b', N('sb2'))
d.popitem()
del d
print('--swap')
a, b = (N('x'), N('y'))
a, b = (b, a)
del a
del b
print('--kwargs')

def kw(**k):
    print(sorted(k))
kw(p=N('p'), q=N('q'))
print('--star')

def st(*a):
    print(len(a))
st(*[N('s1'), N('s2')])
print('--with')

class CM(N):

    def __enter__(self):
        return N('entered')

    def __exit__(self, *a):
        print('exit')
        return True
with CM('cm') as e:
    raise ValueError(N('in exc'))
print('after with')
del e
print('--gen')

def g():
    x = N('gen local')
    yield 1
i = g()
next(i)
del i
print('--cond')
N('c1') or N('c2')
N('c3') and N('c4')
print('--compare')
N('l') == N('r')
N('l') is N('r')
print('--fstring')
f"{N('f').name}{N('g').name}"
print('--end')
