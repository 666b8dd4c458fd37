# Generators: send, throw, close, delegation, and when their frames die
import sys
import gc


class D:
    def __init__(self, n): self.n = n
    def __del__(self): print(f"<del {self.n}>")


def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return ("done", n)
        total += x
        n += 1
        avg = total / n


g = averager()
next(g)
print(g.send(10), g.send(20))
try:
    g.send(None)
except StopIteration as e:
    print("value", e.value)


def careful():
    d = D("local")
    try:
        while True:
            try:
                got = yield
                print("got", got)
            except ValueError as e:
                print("handled", e)
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")


c = careful()
next(c)
c.send(1)
c.throw(ValueError("v"))
print(c.gi_frame.f_lineno, c.gi_running, sorted(c.gi_frame.f_locals))
c.close()
print(c.gi_frame)
c2 = careful()
next(c2)
del c2
print("--")


def outer():
    r = yield from averager()
    print("outer got", r)
    yield from (D(i).n for i in range(2))
    return 5


o = outer()
next(o)
print(o.send(4), o.gi_yieldfrom is not None)
print(list([o.send(None), *o]))
try:
    c.throw(KeyError("dead"))
except KeyError as e:
    print("threw", e)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def stops():
    yield 1
    raise StopIteration


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    averager().send(1)
except TypeError as e:
    print(e)


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)
gen = (x for x in [D("in gen")])
print(next(gen).n, gen.__name__, gen.__qualname__, type(gen))
for x in gen:
    pass
fin = careful()
next(fin)
