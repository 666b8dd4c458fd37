# WeakMethod, subclasses of ref, and references as keys.
import weakref


class Speaker:
    def speak(self):
        return 'spoken'

    def other(self):
        return 'other'


speaker = Speaker()
plain = weakref.ref(speaker.speak)
print('plain ref to a bound method', plain())
method = weakref.WeakMethod(speaker.speak, lambda ref: print('method gone', ref() is None))
print(method()(), method() == speaker.speak, method() is speaker.speak)
same, different = weakref.WeakMethod(speaker.speak), weakref.WeakMethod(speaker.other)
print(method == same, method == different, hash(same) == hash(weakref.WeakMethod(speaker.speak)))
del speaker
print(method(), method == same, same == same)
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print(error)


class Named(weakref.ref):
    __slots__ = ('name',)

    def __new__(cls, target, callback=None, name=''):
        return super().__new__(cls, target, callback)

    def __init__(self, target, callback=None, name=''):
        super().__init__(target, callback)
        self.name = name


speaker = Speaker()
first, second = Named(speaker, name='first'), Named(speaker, lambda ref: print('told', ref.name), name='second')
print(first.name, first() is speaker, first is Named(speaker, name='third'), first == second)
print(weakref.getweakrefcount(speaker), weakref.ref(speaker) is weakref.ref(speaker))
del speaker
print(first(), second(), first == second)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __hash__(self):
        return hash(self.x)


p, q = Point(1), Point(1)
rp, rq = weakref.ref(p), weakref.ref(q)
print('equal while both live', rp == rq, len({rp, rq}), hash(rp) == hash(1))
del q
print('one dead', rp == rq, hash(rq) == hash(1))
late = weakref.ref(p)
del p
r = Point(2)
never_hashed = weakref.ref(r)
del r
try:
    hash(never_hashed)
except TypeError as error:
    print(error)
print(late is rp, rp == rp, rp != rq)
