# Frames of suspended generators, closing, and cycles through them.
import gc
import sys


class R:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("free", self.n)


def gen():
    a = R("a")
    try:
        yield 1
        b = R("b")
        yield 2
    finally:
        print("finally")


g = gen()
print(g.gi_frame.f_lasti, g.gi_running, g.gi_frame.f_locals)
next(g)
print(sorted(g.gi_frame.f_locals), g.gi_frame.f_lineno)
next(g)
print(sorted(g.gi_frame.f_locals), g.gi_frame.f_lineno)
del g
print("--- unstarted")
g = gen()
g.close()
print(g.gi_frame)
print("--- exhausted")
g = gen()
print(list(g))
print("--- throw")
g = gen()
next(g)
try:
    g.throw(RuntimeError, RuntimeError("stop it"))
except RuntimeError as e:
    print("caught", e)
print("--- cycle")


def selfgen():
    me = yield
    r = R("in cycle")
    yield me


g = selfgen()
next(g)
g.send(g)
del g
print(gc.collect())
print("--- ignoring exit")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
del g


def delegating():
    r = R("outer")
    x = yield from inner()
    print("inner returned", x)
    yield "last"


def inner():
    r = R("inner")
    got = yield "i1"
    print("got", got)
    return "result"


g = delegating()
print(next(g), g.gi_yieldfrom)
print(g.send("hello"))
g.close()
print(g.gi_yieldfrom)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(10)], sys.getrefcount(f))
print(f.__name__, f.__qualname__)
import types
print(isinstance(f, types.GeneratorType))
