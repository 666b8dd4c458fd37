import gc, sys, weakref
gc.disable()


def count(n, log=None):
    try:
        for i in range(n): yield i
    except GeneratorExit:
        if log is not None: log.append('exit')
        raise
    finally:
        if log is not None: log.append(sys.exc_info()[0])


class Loud:
    def __init__(self, n): self.n = n
    def __del__(self): print('gone', self.n)


def holds(n):
    a, b = Loud(n), Loud(-n)
    yield a.n
    yield b.n


log = []
for _ in count(2, log): pass
g = count(5, log); next(g); del g
g = count(5, log); del g
print(log)
for x in holds(1): print(x)
g = holds(2); next(g); g = None
g = holds(3); del g
print(sum(holds(4)), any(x > 4 for x in holds(5)))
r = []
g = count(1); r.append(weakref.ref(g, lambda w: print('callback')))
list(g); print(r[0]() is g); del g
print(r[0]())


def nested():
    yield from holds(6)


g = nested(); next(g); g.close(); g.close()
print(list(g))
g = nested(); print(next(g)); del g


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn(); next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
g = count(3); next(g)
try:
    g.throw(ValueError, 'thrown') if sys.version_info < (3, 12) else g.throw(ValueError('thrown'))
except ValueError as e:
    print(e, e.__context__, e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_next.tb_next)
try:
    1 / 0
except ZeroDivisionError:
    g = count(3, log); next(g); g.close(); print(log[-2:])
    g = count(3, log); next(g); del g; print(log[-2:], sys.exc_info()[0])
gc.enable(); gc.collect(); gc.set_threshold(5, 3, 3)
seen = []
gc.callbacks.append(lambda phase, info: phase == 'start' and seen.append(info['generation']))
for n in range(30):
    for x in count(2): keep = [x]
    total = sum(i for i in range(3))
gc.callbacks.clear()
print(seen)
