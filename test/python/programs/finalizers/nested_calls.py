# Which objects live while a call runs: arguments, temporaries, results not yet used.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, end='; ')

    def chain(self, name):
        return Loud(name)

    def __add__(self, other):
        return Loud(f'{self.name}+{other.name}')

    def __enter__(self):
        return self

    def __exit__(self, *details):
        print('exit', self.name, end='; ')

    def __iter__(self):
        yield from (1, 2)

    def __call__(self, *args):
        print('called', end='; ')


def ignore(*args, **kwargs):
    print('ignored', len(args), sorted(kwargs), end='; ')


def drop(argument):
    del argument
    print('dropped inside', end='; ')


def replace(argument):
    argument = Loud('replacement')
    print('replaced inside', end='; ')


def section(label):
    print()
    print(label, end=': ')


section('chain')
Loud('a').chain('b').chain('c')
section('sum')
Loud('a') + Loud('b') + Loud('c')
section('arguments')
ignore(Loud('a'), Loud('b'), k=Loud('k'))
section('star')
ignore(*[Loud('a'), Loud('b')], **{'k': Loud('k')})
section('del in the function')
drop(Loud('argument'))
section('replaced')
replace(Loud('argument'))
section('called')
Loud('callable')(Loud('argument'))
section('iterated')
for n in Loud('iterable'):
    print(n, end='; ')
section('list of results')
print([it.name for it in (Loud('x'), Loud('y'))], end='; ')
section('conditional')
print('yes' if Loud('condition') else 'no', end='; ')
section('comparison')
print(Loud('left') is Loud('right'), end='; ')
section('subscript')
[Loud('0'), Loud('1')][1].chain('2')
section('unpacked')
a, b = Loud('p'), Loud('q')
a = b = None
section('lambda')
(lambda it: print('inside', end='; '))(Loud('argument'))
section('formatted')
print(f"{Loud('f').name} {Loud('g').name}", end='; ')
section('assert')
assert Loud('assertion').name
section('boolean')
Loud('one') and None or Loud('two')
section('with')
with Loud('manager').chain('second'):
    print('body', end='; ')
section('end')
