# An exception in __del__ cannot go anywhere: it is reported to sys.unraisablehook.
import gc
import sys


def report(unraisable):
    print('ignored:', unraisable.exc_type.__name__, unraisable.exc_value, '|', getattr(unraisable.object, '__qualname__', unraisable.object), '|', unraisable.err_msg)


sys.unraisablehook = report


class Bad:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError(self.name)


bad = Bad('one')
del bad
print('went on')
rows = [Bad(i) for i in range(3)]
rows.clear()
print('list cleared')

bad = Bad('in a cycle')
bad.me = bad
del bad
gc.collect()
print('collected')


def function():
    local = Bad('local')
    return 'returned'


print(function())
try:
    local = Bad('in try')
    raise KeyError('outer')
except KeyError as error:
    del local
    print('still handling', repr(error), error.__context__)


class Nested:
    def __del__(self):
        try:
            raise RuntimeError('inner')
        except RuntimeError:
            print('caught inside')


Nested()
try:
    raise LookupError
except LookupError:
    Nested()
    print(sys.exc_info()[0].__name__)


def generator():
    try:
        yield
    finally:
        raise OSError('from a generator')


it = generator()
next(it)
del it
print('end')
