# exceptions: contexts and refcounts
import sys, gc

class R:

    def __del__(self):
        print('R gone')

def f(r):
    try:
        raise KeyError(r)
    except KeyError as e:
        raise ValueError('v')
try:
    f(R())
except ValueError as e:
    print(type(e.__context__).__name__, sys.getrefcount(e), sys.getrefcount(e.__context__))
print('after')
print(gc.collect())

def g():
    r = R()
    try:
        1 / 0
    finally:
        print('fin')
try:
    g()
except ZeroDivisionError:
    print('zde', sys.exc_info()[0].__name__)
print(sys.exc_info())
try:
    try:
        raise ValueError(R())
    except ValueError:
        raise TypeError from None
except TypeError as t:
    print(t.__cause__, t.__context__ is not None, t.__suppress_context__)
print('gone?')
e = ValueError('x')
print(sys.getrefcount(e), e.__traceback__)
try:
    raise e
except ValueError as q:
    print(q is e, sys.getrefcount(e))
print(sys.getrefcount(e), e.__traceback__ is not None)
e.__traceback__ = None
print(e.with_traceback(None) is e)

def h():
    e = ValueError(R())
    try:
        raise e
    except ValueError:
        pass
h()
print('h')
print(gc.collect())
