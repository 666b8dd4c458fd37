# What a call lets go of, in which order: the callable, its arguments, by position, by keyword, in a tuple.
class Loud:
    def __init__(self, name, *rest, **kw): self.name = name
    def __del__(self): print('del', self.name, end='; ')
    def __call__(self, *args, **kw): print('called', end='; ')
    def m(self, *a): print('m', end='; ')
def S(l): print(); print(l, end=': ')
def f(a, b, c): print('in f', end='; ')
def g(*a, **k): print('in g', end='; ')
def gen(a, b, c): yield
S('callable'); Loud('callable')(Loud('a'), Loud('b'), Loud('c'))
S('callable kw'); Loud('callable')(Loud('a'), Loud('b'), k=Loud('c'))
S('builtin'); print(len, Loud('a').name, Loud('b').name)
S('isinstance'); isinstance(Loud('a'), Loud)
S('max'); max(Loud('a'), Loud('b'), Loud('c'), key=lambda x: x.name).name
S('f'); f(Loud('a'), Loud('b'), Loud('c'))
S('f kw'); f(Loud('a'), c=Loud('b'), b=Loud('c'))
S('g'); g(Loud('a'), Loud('b'), c=Loud('c'), d=Loud('d'))
S('method'); Loud('self').m(Loud('a'), Loud('b'))
S('class'); Loud('x', Loud('a'), Loud('b'))
S('class kw'); Loud('x', Loud('a'), k=Loud('b'))
S('gen'); gen(Loud('a'), Loud('b'), Loud('c'))
S('bound'); m = Loud('self').m; m(Loud('a'), Loud('b')); del m
S('bound temp'); (Loud('self').m)(*[Loud('a')])
S('lambda def'); (lambda x, y=Loud('default'): 0)(Loud('a'))
S('ex'); g(*[Loud('a'), Loud('b')])
S('ex2'); g(*(Loud('a'), Loud('b')), **{'k': Loud('k')})
S('ex3'); Loud('callable')(*[Loud('a'), Loud('b')], **{'k': Loud('k')})
S('ex4'); f(*[Loud('a'), Loud('b')], **{'c': Loud('k')})
S('ex5'); f(*[Loud('a'), Loud('b'), Loud('c')])
S('ex6'); Loud('x', *[Loud('a'), Loud('b')], **{'k': Loud('k')})
S('ex7'); print(*[Loud('a').name, Loud('b').name], **{'end': Loud('; ').name})
S('ex8'); gen(*[Loud('a'), Loud('b'), Loud('c')])
S('slice'); [1,2,3][slice(Loud('a').name == 'a', 2)]
S('str'); str(Loud('a'))[:5]
S('list'); list((Loud('a'), Loud('b')))
S('tuple'); (Loud('a'), Loud('b'), Loud('c'))
S('list'); [Loud('a'), Loud('b'), Loud('c')]
S('dict'); {Loud('a'): Loud('b'), Loud('c'): Loud('d')}
S('zip'); list(zip([Loud('a'), Loud('b')], [Loud('c'), Loud('d')]))
S('isinst'); getattr(Loud('a'), 'name')
S('setattr'); setattr(Loud('a'), 'name2', Loud('b'))
S('f wrong')
try: f(Loud('a'), Loud('b'))
except TypeError: print('TypeError', end='; ')
S('f wrong2')
try: f(Loud('a'), Loud('b'), z=Loud('c'))
except TypeError: print('TypeError', end='; ')
S('dictset'); d = {}; d[1] = Loud('v'); d[1] = Loud('w'); d.clear()
S('binop')
try: Loud('a') + Loud('b')
except TypeError: print('TypeError', end='; ')
S('cmp'); Loud('a') == Loud('b')
S('in'); Loud('a') in [Loud('b'), Loud('c')]
S('fmt'); '%s %s' % (Loud('a').name, Loud('b').name)
S('walrus'); (y := Loud('a')).m(y := Loud('b'))
S('end')
