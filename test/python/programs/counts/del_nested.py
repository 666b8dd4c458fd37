# __del__ order with nested containers
class Loud:
    def __init__(self, name, *held):
        self.name = name
        self.held = held
    def __del__(self):
        print('del', self.name)

def show(title):
    print('--', title)

show('list')
l = [Loud(i) for i in range(4)]
del l
show('tuple')
t = tuple(Loud(i) for i in 'abc')
del t
show('dict')
d = {k: Loud(k) for k in 'xyz'}
del d
show('dict with keys')
d = {Loud(1): Loud(2), Loud(3): Loud(4)}
d.clear()
show('nested')
n = [[Loud('00'), Loud('01')], (Loud('10'), [Loud('110')]), {'k': Loud('2k')}]
del n
show('instance held')
r = Loud('root', Loud('c1', Loud('g1')), Loud('c2'))
del r
show('slices')
l = [Loud(i) for i in range(6)]
del l[1:3]
print('after slice')
l[0:2] = [Loud('new')]
print('after assign')
l.clear()
show('pop')
l = [Loud(i) for i in range(3)]
l.pop()
print('popped')
l.pop(0)
print('popped 0')
l = None
show('sort key')
l = [Loud(3), Loud(1), Loud(2)]
l.sort(key=lambda x: x.name)
print([x.name for x in l])
del l[:]
show('attribute order')
class Bag:
    pass
b = Bag()
b.z = Loud('z'); b.a = Loud('a'); b.m = Loud('m')
del b
show('set pop')
s = {Loud('only')}
s.pop()
show('reassign in loop')
for i in range(3):
    x = Loud(i)
print('end of loop')
x = Loud('last')
show('swap')
a, b = Loud('A'), Loud('B')
a, b = b, a
del a
del b
show('chain')
class Link:
    def __init__(self, n, nxt):
        self.n, self.next = n, nxt
    def __del__(self):
        print('link', self.n)
head = None
for i in range(4):
    head = Link(i, head)
head = None
show('exit')
keep = Loud('kept', Loud('inner'))
