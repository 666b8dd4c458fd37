# Counts of objects that the interpreter itself shares: only whether they are immortal or counted.
import sys


def kind(it):
    count = sys.getrefcount(it)
    if count > 2 ** 29:
        return 'immortal'
    return 'few' if count < 6 else 'counted'


for label, value in (('None', None), ('True', True), ('False', False), ('Ellipsis', ...), ('NotImplemented', NotImplemented), ('0', 0), ('1', 1), ('256', 256), ('-5', -5), ('empty tuple', ()), ('int', int), ('type', type), ('object', object)):
    print(label, kind(value) == 'immortal', end='; ')
print()
print('made', [kind(it) for it in (int('257'), int('100000'), float('1.5'), ''.join(['a', 'bc']), [], {}, object())])
big = int('987654321')
base = sys.getrefcount(big)
rows = [big] * 1000
print('counted', sys.getrefcount(big) - base)
rows = None
print('counted back', sys.getrefcount(big) - base)
before = sys.getrefcount(None)
nones = [None] * 1000
print('None moved', sys.getrefcount(None) - before in (0, 1000))
small = sys.getrefcount(7)
sevens = [7] * 500
print('seven moved', sys.getrefcount(7) - small in (0, 500))
text = 'an' + str(1) + 'unusual text'
first = sys.getrefcount(text)
interned = sys.intern(text)
print('interned', interned is text, sys.getrefcount(text) - first)
copies = [text for _ in range(10)]
print('in a list', sys.getrefcount(text) - first)


class Local:
    pass


start = sys.getrefcount(Local)
things = [Local() for _ in range(7)]
subs = [type('Sub', (Local,), {}) for _ in range(2)]
print('class', sys.getrefcount(Local) - start)
del things
print('without instances', sys.getrefcount(Local) - start)


def function():
    return 'constant of a function', 123456


constant = function()[1]
held = sys.getrefcount(constant)
again = [function()[1] for _ in range(4)]
print('constant', sys.getrefcount(constant) - held, again[0] is constant)
code = function.__code__
print('code', sys.getrefcount(code) - 1, code is function.__code__)
copy = type(function)(code, {})
print('shared by a second function', sys.getrefcount(code) - 1)
