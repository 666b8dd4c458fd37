# send, throw, close and the value of return.
def echo():
    received = 'start'
    while received != 'stop':
        try:
            received = yield received
        except ValueError as error:
            received = f'threw {error}'
    return 'done'


g = echo()
print(next(g), g.send(1), g.send([2]), next(g), g.throw(ValueError('x')), g.throw(ValueError('y')))
try:
    g.send('stop')
except StopIteration as stop:
    print('value', stop.value, stop.args)
print(next(g, 'exhausted'), list(g))
for action in (lambda: echo().send(1), lambda: next(g), lambda: g.throw(KeyError('late')), lambda: next(echo().throw(TypeError('before start')))):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(g.close(), echo().close())


def delegating():
    result = yield from echo()
    yield f'inner returned {result}'
    return (yield from [1, 2])


d = delegating()
print(next(d), d.send('a'), d.throw(ValueError('z')), d.send('stop'), list(d))


def outer_catches():
    try:
        yield from echo()
    except KeyError as error:
        yield f'outer caught {error}'


o = outer_catches()
next(o)
print(o.throw(KeyError('k')))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)


def leaks():
    yield 1
    raise StopIteration('not allowed')


try:
    list(leaks())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def cleanup():
    try:
        yield 'open'
    finally:
        print('cleaned')


c = cleanup()
next(c)
print(c.close(), c.close())
print(echo().gi_running, echo().__name__, type(echo()).__name__, (x for x in ()).__name__, echo().gi_yieldfrom)
d = delegating()
next(d)
print(d.gi_yieldfrom.__name__, d.gi_frame is not None, d.gi_code.co_name)


def both_ways():
    x = yield
    y = yield x
    return x, y


b = both_ways()
b.send(None)
b.send(1)
try:
    b.send(2)
except StopIteration as stop:
    print(stop.value)
