# When exactly __del__ runs: at the last reference, before the next statement.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


a = Loud('a')
print('made')
a = Loud('b')
print('rebound')
del a
print('deleted')
Loud('temporary')
print('statement over')
x = [Loud('first'), Loud('second'), Loud('third')]
x[1] = None
print('item replaced')
x.clear()
print('list cleared')
t = (Loud('t0'), Loud('t1'), Loud('t2'))
del t
print('tuple gone')
d = {'k0': Loud('d0'), 'k1': Loud('d1'), Loud('key'): Loud('value')}
d['k0'] = 0
print('value replaced')
del d
print('dict gone')
s = [Loud(n) for n in range(4)]
s[1:3] = [Loud('new')]
print('slice replaced')
s = s[::-1]
print('reversed')
s = None
print('none')
p, q = Loud('p'), Loud('q')
p, q = q, p
print('swapped')
p = q = None
print('both none')
Loud('x') and Loud('y')
print('and')
print('argument of', Loud('z').name)
result = [Loud(i).name for i in range(2)]
print(result)
lost = Loud('lost') is None
print('end of program')
last = Loud('last')
