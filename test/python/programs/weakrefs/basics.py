# What a weak reference answers while its object lives and afterwards.
import weakref


class Thing:
    def __init__(self, name='thing'):
        self.name = name

    def __repr__(self):
        return f'<{self.name}>'


thing = Thing()
ref = weakref.ref(thing)
print(ref(), ref() is thing, ref is weakref.ref(thing), ref == weakref.ref(thing))
print('count', weakref.getweakrefcount(thing), 'refs', weakref.getweakrefs(thing) == [ref])
alive = str(ref).replace(hex(id(ref)), 'R').replace(hex(id(thing)), 'T')
print(alive)
strong = ref()
del thing
print('one strong left', ref() is strong)
del strong
print('none left', ref(), str(ref).replace(hex(id(ref)), 'R'))

for maker in (list, dict, tuple, int, str, set, frozenset, object, Exception, lambda: len, lambda: Thing, lambda: (n for n in ()), lambda: Thing().__repr__, lambda: type('X', (list,), {})()):
    value = maker()
    try:
        weakref.ref(value)
        print(type(value).__name__, 'yes', end='; ')
    except TypeError as error:
        print(error, end='; ')
print()
dead = weakref.ref(Thing())
print('a temporary', dead())
method = weakref.ref(Thing('m').__repr__)
print('a bound method', method())


class Slotted:
    __slots__ = ('__weakref__',)


slotted = Slotted()
print(weakref.ref(slotted)() is slotted, slotted.__weakref__ is weakref.ref(slotted))
thing = Thing()
print(thing.__weakref__)
one = weakref.ref(thing)
print(thing.__weakref__ is one, Thing.__weakref__.__name__)
for bad in (lambda: weakref.ref(), lambda: weakref.ref(thing, 1, 2), lambda: one(1), lambda: one.anything):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).split(', got')[0])
print(isinstance(one, weakref.ReferenceType), weakref.ref is weakref.ReferenceType, type(one).__name__)
