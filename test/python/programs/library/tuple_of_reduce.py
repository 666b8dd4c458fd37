# functools.reduce calls with a tuple that it keeps.
import gc, sys
from functools import reduce
rc = sys.getrefcount
class A: pass
gc.collect(); gc.disable()
def c(label, f):
    b = gc.get_count()[0]; k = f(); print(label, gc.get_count()[0] - b)
c("red", lambda: reduce(lambda a, b: a, [1, 2, 3]))
c("red", lambda: reduce(lambda a, b: a, [1, 2, 3]))
c("nest", lambda: reduce(lambda a, b: reduce(lambda x, y: x, [1, 2, 3]), [1, 2, 3]))
a = A()
def f(x, y): print(rc(x), rc(y), rc(a)); return x
reduce(f, [a, A(), A(), a])
reduce(f, [A(), A()], a)
print(reduce(lambda x, *y: (rc(x), y), [a, a]))
keep = []
def g(*args): keep.append(args); return args[0]
reduce(g, [1, 2, 3, 4])
print(keep, keep[0] is keep[1])
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("~", s.n, end=" ")
print(reduce(lambda x, y: D(y.n + "'"), [D("a"), D("b"), D("c")]).n)
print(reduce(lambda x, y: y, (D(i) for i in "xyz")).n)
print(reduce(lambda x, y: x + y, (i for i in range(5)), 100))
try: reduce(lambda x, y: 1 / 0, [D("p"), D("q")])
except ZeroDivisionError: print("err")
print(reduce(max, [3, 9, 2]), reduce(f, [a]) is a)
def gen():
    yield D("g1"); print("mid", end=" "); yield D("g2"); print("mid2", end=" "); yield D("g3")
reduce(lambda x, y: x, gen()); print()
