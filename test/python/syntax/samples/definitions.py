def f(): pass
def f(a): pass
def f(a,): pass
def f(a, b=1, c=2): pass
def f(*a): pass
def f(**a): pass
def f(*a, **b): pass
def f(*, a): pass
def f(*, a, b=1, c): pass
def f(a, /): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g): pass
def f(a, /, *, b): pass
def f(a, *, b, **c,): pass
def f(*a, b,): pass
def f(a: int, b: 'str' = 'c', /, *d: e, f: g = h, **i: j) -> k: pass
def f(*a: *b): pass
def f() -> (a, b): pass
def f() -> lambda: a: pass
def f(a=lambda x=1: x, *, b=(c := d)): pass
def f(
    a,  # comment
    b=
        1,
):
    """doc"""
    return a
@a
def f(): pass
@a.b.c
@d(e)
@f.g(h, i=j)
def f(): pass
@a
class A: pass
@a[0]
@(lambda f: f)
@(a := b)
@x if y else z
@[a, b][0]
@a or b
async def f(): pass
@a

# comment
@b
class A: pass
class A: pass
class A(): pass
class A(B): pass
class A(B, C, metaclass=D, *e, **f): pass
class A(B.c, d()): pass
class A:
    """doc"""
    x: int = 1
    y = 2
    def f(self): return super().f()
    @property
    def g(self):
        return self.__x
    class B:
        pass
def outer():
    def inner():
        def innermost(): return 1
        return innermost
    return inner
def f[T](a: T) -> T: pass
def f[T: int, *Ts, **P](a): pass
class A[T]: pass
class A[T: (int, str), U](B[T], c=D): pass
type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P,] = a | b
type type = type
type match = case
async def f[T](): pass
def type(): pass
def match(case, _): pass
class type: pass
class case(match): pass
