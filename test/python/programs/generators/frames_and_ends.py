# generators and their frames
import sys, gc

class X:

    def __del__(self):
        print('X gone')

def g():
    x = X()
    try:
        yield 1
        yield 2
    finally:
        print('finally')
i = g()
print(next(i), sys.getrefcount(i) - 1, gc.is_tracked(i))
i.close()
print(i.gi_frame is None)
i = g()
next(i)
i = None
i = g()
del i
print('never started')
i = g()
next(i)
try:
    i.throw(ValueError('t'))
except ValueError as e:
    print(e)
print(i.gi_frame, list(i))
i = g()
next(i)
next(i)
print(next(i, 'over'))

def d():
    r = (yield from g())
    print('r', r)
j = d()
next(j)
print(j.gi_yieldfrom is not None)
j.close()
print('--cycle')

def c():
    me = (yield)
    x = X()
    yield me
k = c()
next(k)
k.send(k)
del k
print(gc.collect() > 0)
l = [y for y in (X() for _ in range(2))]
print(len(l))
l.pop()
print('..')
del l
