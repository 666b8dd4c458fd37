# The getters, setters and tricks of attributes, counted.
import sys
from types import SimpleNamespace


class Thing:
    pass


class Cache:
    def __init__(self, value):
        self.value = value

    @property
    def through(self):
        return self.value

    def __getattr__(self, name):
        return self.value


class Slots:
    __slots__ = ('a', 'b')


class Static:
    shared = None


target = Thing()
base = sys.getrefcount(target)


def delta():
    return sys.getrefcount(target) - base


cache = Cache(target)
print('stored', delta(), cache.through is target, cache.anything is target, delta())
got = cache.value, cache.through, cache.missing
print('read three times', delta())
del got
setattr(cache, 'again', target)
cache.__dict__['third'] = target
vars(cache).update(fourth=target)
print('written three ways', delta(), len(vars(cache)))
cache.value = cache.again
print('same value again', delta())
delattr(cache, 'again')
cache.__dict__.pop('third')
print('removed', delta())
snapshot = dict(vars(cache))
print('copied dict', delta())
cache.__dict__.clear()
print('cleared', delta())
cache.__dict__ = snapshot
snapshot = None
print('given back', delta(), sorted(vars(cache)))
cache = None
print('gone', delta())
slots = Slots()
slots.a = slots.b = target
print('slots', delta())
slots.a = None
del slots.b
print('emptied', delta())
Static.shared = target
Static().own = target
child = type('Child', (Static,), {'other': target})
print('on classes', delta(), child.shared is target)
Static.shared = None
del child
import gc
gc.collect()
print('taken off', delta())
space = SimpleNamespace(x=target, y=target)
print('namespace', delta(), space.x is space.y)
space.x = 1
print(delta())
del space
method = type('Holder', (), {'m': lambda self, it=target: it})().m
print('default of a method', delta(), method() is target)
del method
gc.collect()
print('and off', delta())
function = lambda: None
function.attribute = target
function.__dict__['second'] = target
print('on a function', delta())
function.__dict__ = {}
print('replaced', delta())
error = ValueError(target)
error.note = target
print('on an exception', delta())
error.args = ()
print(delta())
error = None
print('end', delta())
