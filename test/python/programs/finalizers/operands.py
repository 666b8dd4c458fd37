# __del__ with arguments on the stack
class N:

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

    def __add__(self, o):
        return N(self.n + o.n)

    def __eq__(self, o):
        print('eq')
        return False
    __hash__ = None

    def __bool__(self):
        return False

    def __getitem__(self, k):
        return N(self.n + 'item')

    def __call__(self, *a, **k):
        return N(self.n + 'call')

    def __getattr__(self, k):
        return N(self.n + k)
N('a') + N('b') + N('c')
print('-')
N('x')(N('y'), k=N('z'))
print('-')
N('l')[N('k')]
print('-')
N('o').attr
print('-')
N('m').meth(N('arg'))
print('-')
if N('cond') or N('cond2'):
    pass
print('-')
N('e1') == N('e2') == N('e3')
print('-')
a, b = (N('t1'), N('t2'))
a, b = (b, a)
a = b = None
print('-')
for i in [N('f1'), N('f2')]:
    print('body')
print('-')
i = None
[print(x.n) for x in (N('c1'), N('c2'))]
print('-')
{N('v1').n: N('v2') for _ in range(2)}
print('-')
print(N('p').n, N('q').n)
print('-')

def f(a, b=None):
    a = None
    print('in f')
    return b
f(N('fa'), N('fb'))
print('-')
f(b=N('kb'), a=N('ka'))
print('-')
f(*(N('sa'), N('sb')))
print('-')
f(**{'a': N('da'), 'b': N('db')})
print('-')
(lambda *a: None)(N('va'), N('vb'))
print('-')
max(N('m1'), N('m2'), key=lambda n: n.n)
print('-')
sorted([N('s2'), N('s1')], key=lambda n: n.n)
print('-')
try:
    assert N('as'), N('msg')
except AssertionError as e:
    print('caught')
print('-')
x = [N('li')] * 2
x[0] = None
print('half')
x[1] = None
print('end')
