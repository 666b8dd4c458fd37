# destruction at exit: module globals, cycles, atexit, class attributes
import atexit, gc, sys

class N:

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, 'gc' if gc is not None else 'none')
z = N('z')
a = N('a')
_p = N('_p')
__d = N('__d')
m = [N('m1'), N('m2')]
c = N('cycle')
c.c = c

class K:
    attr = N('class attr')

def f(x=N('default')):
    pass
atexit.register(print, 'atexit 1')
atexit.register(lambda n=N('atexit arg'): print('atexit 2', n.name))
sys.stuff = N('on sys')
gen = (lambda: (yield N('yielded')))()
kept = next(gen)

def g():
    try:
        yield 1
    finally:
        print('finally of g')
gg = g()
next(gg)
d = {'k': N('in dict')}
print('end of main')
