# Frames, tracebacks and locals() hold what they saw.
import sys


class Thing:
    pass


def count(it):
    return sys.getrefcount(it)


def with_frame():
    thing = Thing()
    before = count(thing)
    frame = sys._getframe()
    with_it = count(thing)
    names = sorted(frame.f_locals)
    after_look = count(thing)
    del frame
    return before, with_it, names, after_look, count(thing)


print(with_frame())


def with_locals():
    thing = Thing()
    before = count(thing)
    table = locals()
    during = count(thing)
    same = table['thing'] is thing
    del table
    return before, during, same


print(with_locals())


def leaves_frame():
    thing = Thing()
    return sys._getframe()


frame = leaves_frame()
print('left by a function', sorted(frame.f_locals), count(frame.f_locals['thing']))
frame.clear()
print('cleared', sorted(frame.f_locals))
del frame


def fails(thing):
    local = thing
    raise ValueError


thing = Thing()
base = count(thing)
try:
    fails(thing)
except ValueError as error:
    tb = error.__traceback__
    print('in the handler', count(thing) - base)
print('traceback kept', count(thing) - base, tb.tb_next.tb_frame.f_code.co_name)
tb.tb_next.tb_frame.clear()
print('its frame cleared', count(thing) - base)
tb = None
print('let go', count(thing) - base)


def caller():
    mine = Thing()
    return callee(), count(mine)


def callee():
    outer = sys._getframe(1)
    return outer.f_code.co_name, 'mine' in outer.f_locals


print(caller())
walker = (sys._getframe().f_code.co_name for _ in [1])
print(next(walker), walker.gi_frame is not None, count(walker))
executed = {}
exec('x = object()\ndef f(): return x', executed)
print('in a namespace', count(executed['x']), executed['f']() is executed['x'], executed['f'].__globals__ is executed)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)
