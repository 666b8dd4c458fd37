# Closures: cells, what they hold, and when they go.
import gc
import sys


def counter():
    count = 0
    history = []

    def inc():
        nonlocal count
        count += 1
        history.append(count)
        return count

    def get():
        return count, list(history)

    return inc, get


inc, get = counter()
inc(), inc(), inc()
print(get())
print(inc.__code__.co_freevars, inc.__code__.co_cellvars, counter.__code__.co_cellvars)
print([type(c.cell_contents).__name__ for c in inc.__closure__])
print(inc.__closure__[0] is get.__closure__[0])
print(sys.getrefcount(inc.__closure__[0]))
print(sys.getsizeof(inc.__closure__[0]), sys.getsizeof(inc.__closure__))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
print(fs[0].__closure__[0] is fs[1].__closure__[0])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], fs[0].__defaults__)


def outer():
    def rec(n):
        return 1 if n < 2 else n * rec(n - 1)
    return rec(5)


gc.collect()
gc.disable()
for _ in range(3):
    outer()
print("recursive inner functions leave cycles:", gc.collect())
gc.enable()


def late():
    def show():
        return val
    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    val = 3
    return show


s = late()
print(s(), s.__closure__[0])
c = s.__closure__[0]
c.cell_contents = 99
print(s())
del c.cell_contents
try:
    s()
except NameError as e:
    print(e)
try:
    c.cell_contents
except ValueError as e:
    print(e)
import types
cc = types.CellType(5) if hasattr(types, "CellType") else None
print(cc.cell_contents, cc == types.CellType(5), cc < types.CellType(6))
new = types.FunctionType(s.__code__, globals(), "new", None, (cc,))
print(new(), new.__name__)


class Tracker:
    def __del__(self):
        print("tracker gone")


def holder():
    t = Tracker()
    def unused():
        return 1
    def used():
        return t
    return unused


h = holder()
print("after holder")


def holder2():
    t = Tracker()
    return lambda: t


h = holder2()
print("still")
del h
