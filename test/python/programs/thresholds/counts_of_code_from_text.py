# Code from text: the compiler's lists, and the frame that goes with the code.
import gc
gc.disable()
def lap(label, n=[0]):
    m = gc.get_count()[0]
    print(label, m - n[0])
    n[0] = gc.get_count()[0]
def f(): return 1
def g(): return [f()]
def h(): return [g()]
pad = [[] for _ in range(300)]; pd = [{} for _ in range(300)]; pt = [tuple(range(j)) for j in range(1, 15) for i in range(3)]
lap('start'); lap('again')
ns = {}
lap('a')
exec('x = 1', ns); lap('exec')
exec('x = 1', ns); lap('exec')
exec('x = 1', ns); lap('exec')
f(); lap('f')
g(); lap('g'); h(); lap('h')
exec('def f(): return 1', ns); lap('exec')
exec('def f2(): return 1', ns); lap('exec')
e = eval('lambda a: a', ns); lap('eval')
e = eval('lambda b: b', ns); lap('eval')
ns['f'](); lap('f'); ns['f2'](); lap('f2'); e(1); lap('e')
x = ', '.join(f'{k}=' for k in ('a', 'b')); lap('gen')
x = ', '.join(f'{k}=' for k in ('a', 'b')); lap('gen2')
