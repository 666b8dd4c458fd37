# Default values, annotations and attributes of functions are references like any other.
import sys

marker = object()
base = sys.getrefcount(marker)


def delta():
    return sys.getrefcount(marker) - base


def positional(a=marker, b=marker):
    return sys.getrefcount(a) - base


print('two defaults', delta())
print('called without', positional())
print('called with', positional(marker))


def keyword(*, a=marker):
    return a


print('keyword only', delta(), sorted(keyword.__kwdefaults__))
keyword.__kwdefaults__ = None
print('taken away', delta())
try:
    keyword()
except TypeError as error:
    print(error)

positional.__defaults__ = (marker,)
print('one left', delta())
try:
    positional()
except TypeError as error:
    print(error)
positional.attribute = marker
print('an attribute', delta())
copy = type(positional)(positional.__code__, positional.__globals__, 'copy', (marker, marker))
print('a copy of the function', delta(), copy.__name__, copy.__defaults__ == (marker, marker))
del copy


def annotated(a: marker) -> marker:
    return None


print('annotations', annotated.__annotations__['a'] is marker, annotated.__annotations__['return'] is marker)
print('with annotations', delta())
del annotated
del positional, keyword
print('all deleted', delta())


def mutable(item, into=[]):
    into.append(item)
    return into


first = mutable(1)
second = mutable(2)
print(first is second, first, sys.getrefcount(first))
print('other one', mutable(3, [0]), mutable.__defaults__)
