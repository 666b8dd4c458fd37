# __del__ in a class hierarchy: super(), missing ones, on instances, on classes, deleted later.
class Base:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('base', self.name)


class Child(Base):
    def __del__(self):
        print('child', self.name)
        super().__del__()


class Silent(Base):
    __del__ = None


class Plain(Base):
    pass


class Incomplete(Base):
    def __init__(self):
        raise ValueError('in __init__')

    def __del__(self):
        print('incomplete', vars(self))


class NeverMade(Base):
    def __new__(cls):
        raise ValueError('in __new__')


class Meta(type):
    def __del__(cls):
        print('class goes', cls.__name__)


import gc
import sys

sys.unraisablehook = lambda unraisable: print('ignored', type(unraisable.exc_value).__name__, unraisable.exc_value)
Child('a')
Plain('b')
Silent('c')
for cls in (Incomplete, NeverMade):
    try:
        cls()
    except ValueError as error:
        print(error)
        error = None
plain = Plain('d')
plain.__del__ = lambda: print('never: the type is asked')
del plain
Plain.__del__ = lambda self: print('patched', self.name)
Plain('e')
del Plain.__del__
Plain('f')
one = Child('g')
one.__class__ = Plain
del one
broken = Child('h')
del broken.name
del broken


class Made(metaclass=Meta):
    pass


del Made
gc.collect()
print('collected')


class Late:
    pass


late = Late()
Late.__del__ = lambda self: print('added later')
del late


class Static:
    @staticmethod
    def __del__():
        print('static')


Static()


class Counted:
    alive = 0

    def __new__(cls, *args):
        cls.alive += 1
        return super().__new__(cls)

    def __del__(self):
        type(self).alive -= 1


class Sub(Counted):
    pass


rows = [Counted(), Sub(), Sub()]
print(Counted.alive, Sub.alive)
rows.pop()
rows.clear()
print(Counted.alive, Sub.alive)
