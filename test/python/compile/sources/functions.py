"""Functions, closures, generators, calls."""
from __future__ import division


@decorator
@other(1)
def many(a, b=1, /, c=2, *args, d, e=3, **kwargs) -> int:
    """Doc."""
    return a, b, c, args, d, e, kwargs


def annotated(a: int, *b: str, c: 'x' = 1, **d: list) -> None:
    e: int = 1
    f: str


def outer(a, z):
    b = 1

    def inner(c):
        nonlocal b
        global g
        b = a + c
        g = b
        del b

        def innermost():
            return a, b, c
        return innermost
    return inner, lambda x, y=a: x + y + b + z


def generator(a):
    b = yield
    c = yield a
    d = yield from b
    for x in (yield c):
        yield x
    return d


def calls(f, a, b):
    f()
    f(a, b)
    f(a, b=1)
    f.g(a)
    f.g(a, b=2)
    f(*a)
    f(a, *b)
    f(**a)
    f(a, *b, c=1, **d)
    f(*a, *b)
    f(a=1, **b, c=2)
    f.g(*a)
    f(x for x in a)
    f.g.h(a)[b](c)
    print((y := f(a)), y)
    f(a)(b)(c=1)
    f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, a)
    return [*a, b], {*a, b}, (*a, b), {**a, 'b': b}, [a, 1, 2, 3]


def displays(a):
    b = {1: a, 2: a}, {a: 1, 1: a}, {**a}, {'x': a, **a, 'y': a, 'z': a}
    return a[1:2], a[:], a[::2], a[1, 2:3], a[...]


def recursive(n):
    return recursive(n - 1) if n else (lambda: recursive)


import a.b, c.d as e, f
from g import h, i as j
from . import k
from ..l import m
