# Exceptions that leave special methods of the program: lines, contexts, what is let go, and how deep one can go.
import sys
import traceback


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


class Bad:
    def __init__(self, name='bad'):
        self.noisy = Noisy(name)

    def __add__(self, other):
        local = Noisy('local')
        raise ValueError('add')

    def __len__(self):
        raise KeyError('len')

    def __getitem__(self, key):
        raise IndexError(key)

    def __contains__(self, item):
        return 1 // item

    def __eq__(self, other):
        raise ArithmeticError('eq')

    def __enter__(self):
        raise OSError('enter')

    def __exit__(self, *args):
        print('not called')

    @property
    def attr(self):
        return self.missing

    def __call__(self, x):
        return x + []

    def __iter__(self):
        yield 1
        raise LookupError('iter')


def names(e):
    return [(f.name, f.line) for f in traceback.extract_tb(e.__traceback__)]


bad = Bad()
for what in (
    lambda: bad + 1,
    lambda: len(bad),
    lambda: bad[3],
    lambda: 0 in bad,
    lambda: 0 not in bad,
    lambda: bad == 1,
    lambda: bad.attr,
    lambda: bad(1),
    lambda: bad(*[2]),
    lambda: list(bad),
    lambda: sum(bad, bad),
    lambda: [bad].index(5),
    lambda: sorted([1, 2], key=lambda k: bad[k]),
):
    try:
        what()
    except Exception as e:
        print(type(e).__name__, e, [n for n, _ in names(e)], type(e.__context__).__name__, sys.getrefcount(bad))
        if isinstance(e, AttributeError):
            print(getattr(e, 'name', None), getattr(e, 'obj', None) is bad)

try:
    with Bad('manager') as nobody:
        print('never')
except OSError as e:
    print('caught', e, [n for n, _ in names(e)])
try:
    try:
        1 / 0
    except ZeroDivisionError:
        bad + 1
except ValueError as e:
    print(repr(e.__context__), repr(e.__cause__))


class Counts:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration('the end')
        self.n -= 1
        return self.n


def ends():
    got = yield from Counts(2)
    print('got', got)


print(list(ends()), [x for x in Counts(3)], [*zip(Counts(2), Counts(5))])
for x in Counts(1):
    pass
else:
    print('else')
it = Counts(0)
try:
    next(it)
except StopIteration as e:
    print(e.value, next(it, 'default'))


def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as e:
            got = str(e)
        if got == 'stop':
            return 'over'


g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
next(g)
print(g.send(1), g.send('two'), g.throw(ValueError('three')))
for value in ('stop', 'again'):
    try:
        g.send(value)
    except StopIteration as e:
        print('end', e.value)


class Deep:
    levels = 0

    def __add__(self, other):
        Deep.levels += 1
        return self + other

    def __eq__(self, other):
        Deep.levels += 1
        return self == other

    def __getitem__(self, key):
        Deep.levels += 1
        return self[key]

    def __len__(self):
        Deep.levels += 1
        return len(self)

    def __call__(self):
        Deep.levels += 1
        return self()

    def __contains__(self, x):
        Deep.levels += 1
        return x in self

    def __enter__(self):
        Deep.levels += 1
        with self:
            pass

    def __exit__(self, *args):
        pass

    @property
    def p(self):
        Deep.levels += 1
        return self.p


d = Deep()


def enter():
    with d:
        pass


sys.setrecursionlimit(150)
for what in (lambda: d + 1, lambda: d == 1, lambda: d[0], lambda: len(d), lambda: d(), lambda: 1 in d, enter, lambda: d.p):
    Deep.levels = 0
    try:
        what()
    except RecursionError as e:
        print(Deep.levels, e, sys.getrefcount(d))
sys.setrecursionlimit(1000)
print('last')
