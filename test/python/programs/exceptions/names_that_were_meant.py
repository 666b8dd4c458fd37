# What is said of names that are not there, and what the exceptions hold.
import sys
import traceback


class Point:
    def __init__(self):
        self.first_value = 1

    def show(self):
        return first_value


def told(call, *args):
    try:
        call(*args)
    except Exception as error:
        print(''.join(traceback.format_exception_only(type(error), error)).strip())
        print(traceback.format_exc().splitlines()[-1], getattr(error, 'name', None))


def local():
    long_name = 1
    return long_nam


def free():
    value_of = 1

    def inner():
        return value_fo
    return inner() + value_of


point = Point()
told(local)
told(free)
told(point.show)
told(lambda: point.frist_value)
told(lambda: [].apend)
told(lambda: 'text'.uper())
told(lambda: prnit)
told(lambda: Poynt())
told(lambda: zzzzzzzz)
told(lambda: x1)
try:
    point.nothing
except AttributeError as error:
    print(sys.getrefcount(point), getattr(error, 'obj', None) is point)
print(sys.getrefcount(point))


class Lazy:
    def __getattr__(self, name):
        raise AttributeError(f'no {name}')


lazy = Lazy()
try:
    lazy.thing
except AttributeError as error:
    kept = error
print(sys.getrefcount(lazy), getattr(kept, 'name', None), kept.args)
