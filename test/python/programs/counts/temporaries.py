# how many objects a call leaves in the free lists, which a full collection has emptied before
import gc
from itertools import chain, product


def count(label, call):
    moved = []
    for _ in range(3):
        gc.collect()
        before = gc.get_count()[0]
        call()
        moved.append(gc.get_count()[0] - before)
    # Some versions keep a frame or a cache from the first call.
    print(label, moved[1:])


class Base:
    pass


class Derived(Base):
    def __init__(self):
        self.x = 1


class Hook:
    def __getattr__(self, name):
        raise AttributeError(name)


class Property:
    @property
    def value(self):
        raise AttributeError('value')


class Slots:
    __slots__ = 'a',


class Endless:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


def returning():
    yield 1
    return 2


def caught(call, *kinds):
    def run():
        try:
            call()
        except kinds:
            pass
    return run


def variables():
    return locals()


thing, hook, held, slots, endless = Derived(), Hook(), Property(), Slots(), Endless()
for label, call in [
    ('hasattr of a class', lambda: hasattr(Base, 'z')),
    ('hasattr of a type', lambda: hasattr(int, 'z')),
    ('hasattr of a module', lambda: hasattr(gc, 'z')),
    ('hasattr of an instance', lambda: hasattr(thing, 'z')),
    ('hasattr with a hook', lambda: hasattr(hook, 'z')),
    ('hasattr of a property', lambda: hasattr(held, 'value')),
    ('hasattr of a slot', lambda: hasattr(slots, 'a')),
    ('getattr with a default', lambda: getattr(hook, 'z', None)),
    ('super without one', lambda: hasattr(super(Derived, thing), 'z')),
    ('an attribute caught', caught(lambda: Base.z, AttributeError)),
    ('an attribute of a hook caught', caught(lambda: hook.z, AttributeError)),
    ('a key caught', caught(lambda: {}[1], KeyError)),
    ('an empty dict', caught(lambda: {}.popitem(), KeyError)),
    ('an empty set', caught(lambda: set().pop(), KeyError)),
    ('list of a generator', lambda: list(returning())),
    ('sum of a generator', lambda: sum(returning())),
    ('next with a default', lambda: next(endless, None)),
    ('list of an iterator', lambda: list(endless)),
    ('property', lambda: property(count)),
    ('staticmethod', lambda: staticmethod(len)),
    ('super', lambda: super(Derived, thing)),
    ('locals', variables),
    ('keys and a set', lambda: {1: 2}.keys() & {1}),
    ('keys and a list', lambda: {1: 2}.keys() & [1]),
    ('keys or a set', lambda: {1: 2}.keys() | {1}),
    ('keys without a set', lambda: {1: 2}.keys() - {1}),
    ('intersection', lambda: {1}.intersection([1])),
    ('union', lambda: {1}.union([1], [2])),
    ('difference', lambda: {1}.difference([1])),
    ('chain', lambda: chain([1], [2])),
    ('product', lambda: product([1], [2])),
    ('reduced', lambda: thing.__reduce_ex__(4)),
    ('reduced with slots', lambda: slots.__reduce_ex__(2)),
]:
    count(label, call)

# The first subclass makes its base a dict; from 3.11 on the last one takes it along.
for base in object, int, float, str, tuple, list, dict, set, bytearray, complex, Exception, KeyError, LookupError, StopIteration, Base, Derived:
    moved = []
    for _ in range(3):
        gc.collect()
        before = gc.get_count()[0]
        made = type('Made', (base,), {})
        moved.append(gc.get_count()[0] - before)
        made = None
    kept = type('Kept', (base,), {})
    gc.collect()
    before = gc.get_count()[0]
    made = type('Made', (base,), {})
    print(base.__name__, moved, gc.get_count()[0] - before)
    made = kept = None
