"""Edges that other interpreters' tests found: numbers, names of constructors, buffers, blocks, templates."""
import cmath
import collections
import math
import string
import sys

print([math.frexp(x) for x in (1.7e308, 5e-324, -0.0, 2.0**-1060, -3.5, 2.0**1023)])
print([math.log10(x) for x in (3, 7, 1e-5, 1e300, 5e-324, 1000, 10**400)], [math.log2(x) for x in (3, 1024, 0.3, 2**5000)])
print([math.gamma(x) for x in (0.1, 3.7, 11.3, -2.5)], [math.sinh(0.25), math.asinh(-7.5), math.acosh(1.5), math.acosh(40)])
print(cmath.rect(-1, 0), cmath.rect(2, -0.0))
if sys.version_info >= (3, 13):
    print(math.fma(0.1, 10, -1), math.fma(1e308, 10, -math.inf), math.fma(2.0**-600, 2.0**-474, 2.0**-1074))

for function in int.__new__, object.__new__, type.__new__, str.maketrans, collections.deque.__new__, dict.fromkeys:
    print(repr(function).partition(' at 0x')[0], function.__qualname__, function.__self__, function.__module__)


class Calls:
    def __setattr__(self, name, value):
        print('set', name)


held = Calls()
try:
    object.__setattr__(held, 5, 5)
except TypeError as error:
    print(error)

data = bytearray(b'123')
try:
    data += data
except BufferError as error:
    print(error, data)
data += data[:0]


class Steps:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def walk():
    yield from Steps()


walking = walk()
print(next(walking))
try:
    walking.throw(123)
except TypeError as error:
    print(error)
print(next(walking))


for depth in 19, 20, 21, 22:
    text = ''.join(' ' * at + 'for a in b:\n' for at in range(depth)) + ' ' * depth + 'pass\n'
    try:
        compile(text, 'deep', 'exec')
        print(depth)
    except SyntaxError as error:
        print(depth, error.msg)

template = string.Template('$a ${b} $$')
print(template.substitute(a=1, b=2), template.safe_substitute(b=3), string.Template('$').safe_substitute())
if sys.version_info >= (3, 11):
    print(template.get_identifiers(), template.is_valid(), string.Template('$').is_valid())
