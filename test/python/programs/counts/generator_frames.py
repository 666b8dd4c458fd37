# Generators without frames of their own, their ends, and what they hold
import sys, gc, weakref
rc = sys.getrefcount

class V:
    def __init__(self, n): self.n = n
    def __del__(self): print('  del', self.n)

def gen(v):
    w = V('local')
    try:
        yield v
        yield w
    finally:
        print('  finally')

v = V('arg')
g = gen(v)
print(rc(v), rc(g), g.gi_frame is not None, g.gi_running, g.gi_yieldfrom)
next(g)
print(rc(v), sorted(g.gi_frame.f_locals), g.gi_frame.f_lineno)
g.close()
print(rc(v), g.gi_frame)
g = gen(v); next(g); next(g)
print('drop suspended')
del g
print('run out')
g = gen(v)
print(len(list(g)))
try:
    next(g)
except StopIteration as e:
    print('stop', e.value, rc(e))
print('never started')
g = gen(v)
del g
print(rc(v))
print('throw')
g = gen(v); next(g)
try:
    g.throw(KeyError, 'k') if sys.version_info < (3, 12) else g.throw(KeyError('k'))
except KeyError as e:
    print('out', e, rc(v))
print(rc(v))
def outer():
    r = yield from gen(v)
    return 7
o = outer()
next(o)
print(o.gi_yieldfrom.__name__, rc(v))
o.close()
print('cycle')
def cyc():
    me = yield
    x = V('in cycle')
    yield me
c = cyc(); next(c); c.send(c)
wr = weakref.ref(c)
del c
print(wr() is not None, gc.collect(), wr())
print('genexp')
ge = (i for i in [V(1), V(2)])
next(ge)
del ge
print('send')
def echo():
    got = None
    while True:
        got = yield rc(got)
e = echo(); next(e)
print(e.send(v), e.send([]), e.send(V('sent')), e.send(1.25))
e.close()
print(sys.getsizeof(gen(v)) > 100)
del v
