# Instances hold their class and their attributes; a method object holds the instance while it lives.
import sys


class Plain:
    def method(self):
        return sys.getrefcount(self)

    @classmethod
    def of_class(cls):
        return cls

    @staticmethod
    def count(it):
        return sys.getrefcount(it)

    @property
    def seen(self):
        return sys.getrefcount(self)


class Slotted:
    __slots__ = ('value',)


plain = Plain()
print('instance', sys.getrefcount(plain))
print('in its method', plain.method())
print('through the class', Plain.method(plain))
print('in a property', plain.seen)
print('in a static method', plain.count(plain))
bound = plain.method
print('a bound method', sys.getrefcount(plain), sys.getrefcount(bound))
print('called', bound())
again = plain.method
print('two of them', sys.getrefcount(plain), bound is again, bound == again)
del bound, again
print('none', sys.getrefcount(plain))

value = object()
plain.value = value
print('attribute', sys.getrefcount(value))
other = Plain()
other.value = plain.value
print('shared', sys.getrefcount(value))
plain.__dict__['more'] = value
print('through __dict__', sys.getrefcount(value))
del plain.value
print('deleted', sys.getrefcount(value))
slotted = Slotted()
slotted.value = value
print('slot', sys.getrefcount(value))
del slotted
print('slot gone with its owner', sys.getrefcount(value))

before = sys.getrefcount(Plain)
many = [Plain() for _ in range(10)]
print('ten more of the class', sys.getrefcount(Plain) - before)
del many
print('and gone', sys.getrefcount(Plain) - before)
plain.__class__ = type('Changed', (), {})
print('class changed', sys.getrefcount(Plain) - before)
