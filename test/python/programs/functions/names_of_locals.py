# `co_varnames`, `co_cellvars`, `co_freevars`: to 3.10 the code has them, 3.11 makes them anew, later they are kept once made.
import gc

gc.disable()


def outer(a, b):
    c = a

    def inner():
        return c, b

    return inner


gc.collect()
before = gc.get_count()[0]
for name in ("co_varnames", "co_cellvars", "co_freevars"):
    for function in (outer, outer(1, 2), outer(3, 4)):
        one, two = getattr(function.__code__, name), getattr(function.__code__, name)
        print(name, one, one is two, gc.get_count()[0] - before)
