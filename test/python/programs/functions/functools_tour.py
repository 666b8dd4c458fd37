# lru_cache, partial, reduce, singledispatch, wraps: results and what they keep.
import functools
import sys


@functools.lru_cache(maxsize=2)
def square(n):
    print('computing', n, end=' ')
    return n * n


print(square(2), square(2), square(3), square(2), square(4), square(3), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5), square.cache_info().misses)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@functools.lru_cache()
def typed(x, y=0):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed(x=1), typed.cache_info().currsize)
try:
    typed([])
except TypeError as error:
    print(error)


class Thing:
    pass


@functools.lru_cache(maxsize=1)
def keeps(thing):
    return 1


thing = Thing()
before = sys.getrefcount(thing)
keeps(thing)
print('kept by the cache', sys.getrefcount(thing) - before, end=' ')
keeps(5)
print(sys.getrefcount(thing) - before)
add = lambda a, b, c=0: (a, b, c)
p = functools.partial(add, 1, c=9)
print(p(2), p(2, c=3), p.func is add, p.args, p.keywords, functools.partial(p, 5)(), functools.partial(p, 5).args)
try:
    p()
except TypeError as error:
    print(error)
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(lambda a, b: a + [b], 'ab', []), functools.reduce(max, [3, 9, 2]))
try:
    functools.reduce(max, [])
except TypeError as error:
    print(error)


@functools.singledispatch
def describe(x):
    return 'something'


@describe.register
def _(x: int):
    return f'number {x}'


@describe.register(list)
def _(x):
    return f'list of {len(x)}'


print(describe(5), describe([1]), describe('x'), describe(True), describe.dispatch(bool) is describe.dispatch(int))


class Cell:
    def __init__(self):
        self.state = False

    def set(self, state):
        self.state = state

    on = functools.partialmethod(set, True)


cell = Cell()
cell.on()
print(cell.state, functools.cmp_to_key(lambda a, b: a - b)(1) < functools.cmp_to_key(lambda a, b: a - b)(2), functools.WRAPPER_ASSIGNMENTS[:3])
