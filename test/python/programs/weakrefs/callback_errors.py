# An exception in a callback is reported and does not stop the others.
import gc
import sys
import weakref


class Thing:
    pass


def hook(unraisable):
    name = getattr(unraisable.object, '__name__', type(unraisable.object).__name__)
    print('reported:', repr(unraisable.exc_value), 'in', name)


sys.unraisablehook = hook


def bad(ref):
    raise ValueError('from the callback')


def good(ref):
    print('good callback')


thing = Thing()
refs = [weakref.ref(thing, good), weakref.ref(thing, bad), weakref.ref(thing, good)]
del thing
print('went on')

thing = Thing()
finalizer = weakref.finalize(thing, bad, 'argument')
finalizer.atexit = False
thing = None
print('finalize', finalizer.alive)

thing = Thing()
thing.me = thing
ref = weakref.ref(thing, bad)
del thing
print('collected', gc.collect() > 0, ref())

thing = Thing()
ref = weakref.ref(thing, 'not callable')
thing = None
print('not callable is found out late')


def resurrects_nothing(ref):
    global found
    found = ref()


thing = Thing()
ref = weakref.ref(thing, resurrects_nothing)
thing = None
print('found', found)
try:
    thing = Thing()
    ref = weakref.ref(thing, bad)
    raise KeyError('while handling')
except KeyError as error:
    thing = None
    print('still', repr(error), repr(error.__context__))
