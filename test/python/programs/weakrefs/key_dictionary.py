# A WeakKeyDictionary holds its values, not its keys.
import gc
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'K{self.name}'


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('value of', self.name, 'gone')


notes = weakref.WeakKeyDictionary()
a, b = Key('a'), Key('b')
notes[a] = Loud('a')
notes[b] = Loud('b')
print(len(notes), sorted(map(repr, notes)), a in notes, 5 in notes)
del a
print(len(notes), list(notes), [ref() for ref in notes.keyrefs()])
notes[b] = Loud('b again')
print(notes[b].name, notes.get(Key('x'), 'no such key'))
try:
    notes['text'] = 1
except TypeError as error:
    print(error)
notes[Key('temporary')] = Loud('temporary')
print(len(notes))

# The value refers to the key: the entry keeps itself alive for ever.
c = Key('c')
watch = weakref.ref(c)
notes[c] = ['value', c]
del c
gc.collect()
print('still there', watch())
notes.clear()
print('cleared', watch())


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n


first, second = Equal(1), Equal(1)
by_value = weakref.WeakKeyDictionary({first: 'one'})
print(by_value[second])
by_value[second] = 'two'
print(len(by_value), by_value[first])
del first
print('the entry belonged to the first', len(by_value))
by_value[second] = 'three'
print(by_value.pop(second), len(by_value))


class Registry:
    _private = weakref.WeakKeyDictionary()

    def __set__(self, instance, value):
        self._private[instance] = value

    def __get__(self, instance, owner):
        return self._private.get(instance)


class Owner:
    secret = Registry()


owner = Owner()
owner.secret = 42
print(owner.secret, vars(owner), len(Registry._private))
del owner
print(len(Registry._private))
