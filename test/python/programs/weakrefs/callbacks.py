# The order of callbacks: the youngest reference is told first.
import weakref


class Thing:
    def __del__(self):
        print('  __del__')


def callback(label):
    def told(ref):
        print('  told', label, 'dead' if ref() is None else 'alive', ref in refs)
    return told


thing = Thing()
refs = [weakref.ref(thing, callback(n)) for n in range(4)]
plain = weakref.ref(thing)
print(weakref.getweakrefcount(thing), plain in weakref.getweakrefs(thing), refs[0] is refs[1], refs[0] == refs[1])
print('dropping')
thing = None
print('dropped')

thing = Thing()
refs = [weakref.ref(thing, callback(n)) for n in range(3)]
del refs[1]
print('one reference died first', weakref.getweakrefcount(thing))
thing = None

thing = Thing()
refs = []
weakref.ref(thing, callback('never'))
print('a reference nobody keeps')
thing = None

thing = Thing()
refs = [weakref.ref(thing, callback(0))]
refs.append(weakref.ref(thing, lambda ref: refs.clear()))
refs.append(weakref.ref(thing, callback(2)))
print('one clears the others')
thing = None

thing = Thing()
print(refs)
made = []
refs = [weakref.ref(thing, lambda ref: made.append(ref()))]
print('callback result', refs[0].__callback__ is not None)
thing = None
print(made, refs[0].__callback__)

one, two = Thing(), Thing()
refs = [weakref.ref(one, callback('one')), weakref.ref(two, callback('two'))]
print('two in a list')
pair = [one, two]
del one, two
pair.clear()
