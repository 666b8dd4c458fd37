# Functions, methods, classes and modules: which are made anew by each look.
import sys


class Base:
    shared = []

    def method(self):
        return self

    @staticmethod
    def static():
        return None

    @classmethod
    def cls(cls):
        return cls


class Child(Base):
    def method(self):
        return super().method()


base, child = Base(), Child()
print('bound', base.method is base.method, base.method == base.method, base.method.__func__ is Base.method, base.method.__self__ is base)
print('through the class', Base.method is Base.method, Base.static is Base.static, base.static is Base.static, Base.cls is Base.cls, Base.cls == Base.cls, Base.cls.__func__ is Child.cls.__func__)
print('inherited', Child.static is Base.static, Child.shared is Base.shared, child.shared is base.shared, Child.method is Base.method)
print('dict of a class', vars(Base) is vars(Base), Base.__dict__ == Base.__dict__, base.__dict__ is base.__dict__, vars(base) is base.__dict__)
print('returned', child.method() is child, child.cls() is Child, super(Child, child).method() is child)


def make():
    def inner():
        return inner
    return inner


one, two = make(), make()
print('functions', one is two, one.__code__ is two.__code__, one() is one, one.__globals__ is globals(), make.__defaults__ is None, one.__closure__ is one.__closure__)


def make_class():
    class Local:
        def method(self):
            pass
    return Local


first, second = make_class(), make_class()
print('classes', first is second, first == second, first.__qualname__ == second.__qualname__, first.method.__code__ is second.method.__code__, isinstance(first(), second))
print('types', type(5) is int, type(type) is type, type(base) is Base, base.__class__ is Base, type(None) is type(None), Base.__base__ is object, type(make) is type(lambda: 0), type(base.method) is type(child.method))
import sys as again
print('modules', again is sys, sys.modules['sys'] is sys, sys.modules['__main__'].__dict__ is globals(), __import__('sys') is sys)
print('builtins', len is __builtins__.len, print is __builtins__.print, [].append is [].append, len.__self__ is __builtins__)
print('type objects', list[int] == list[int] if sys.version_info >= (3, 9) else True, int.real is int.real, str.join is str.join, 'a'.join is 'a'.join, dict.fromkeys is dict.fromkeys)
frame = sys._getframe()
print('frame', frame is sys._getframe(), frame.f_globals is globals(), frame.f_code.co_name, locals() is globals())


def inside():
    return sys._getframe().f_back is frame, sys._getframe() is sys._getframe(), locals() is locals()


print('inside', inside())
try:
    raise ValueError
except ValueError as error:
    print('exception', sys.exc_info()[1] is error, sys.exc_info()[2] is error.__traceback__, error.args is error.args, error.__class__ is ValueError)
