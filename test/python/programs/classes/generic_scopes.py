# needs 3.12
# Type parameters: their scopes, what is evaluated when, and how long they live.
import gc
import weakref


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Box[T]:
    Inner = int

    def __init__(self, item: T):
        self.item = item

    def swap[U](self, other: U, kind: Inner = 5) -> 'Box[U]':
        return Box(other)

    def own(self):
        return T

    type Pair = tuple[T, Inner]


print(Box.__type_params__, Box.__orig_bases__, Box.__mro__[1].__name__, Box[int](3).item)
print(Box.swap.__type_params__, Box.swap.__annotations__, Box.swap.__defaults__, Box(1).own(), Box.Pair.__value__)
print(Box.swap.__qualname__, Box.own.__qualname__, Box.swap.__code__.co_freevars)


def first[T: 'later', *Ts, **P](*args: *Ts, key=T if False else 1, **kwargs: P.kwargs) -> T:
    return args, key


t, ts, p = first.__type_params__
print(t, ts, p, t.__bound__, type(t).__name__, type(ts).__name__, type(p).__name__, first(1, 2, key=3))


def lazy[T: missing, U: (int, absent)]():
    pass


t, u = lazy.__type_params__
show(lambda: t.__bound__)
show(lambda: u.__constraints__)
missing, absent = str, float
print(t.__bound__, u.__constraints__)
missing = bytes
print(t.__bound__)

type Tree[K] = K | list[Tree[K]]
print(Tree, Tree.__name__, Tree.__type_params__, Tree.__value__)
type Endless = Endless
print(Endless.__value__ is Endless)


def counted():
    calls = []

    def note(x):
        calls.append(x)
        return int

    type Noted = note('asked')
    before = list(calls)
    Noted.__value__
    Noted.__value__
    return before, calls


print(counted())


class Sub[T](Box[T]):
    pass


class Fixed(Box[str]):
    pass


print(Sub.__parameters__, Sub.__orig_bases__, Fixed.__parameters__, Fixed('x').item)
show(lambda: Fixed[int])
show(lambda: Box[int, str])


def make[T]():
    class Local:
        kind = T

    return Local


made = make()
print(made.kind, made.__qualname__, made.__type_params__ if hasattr(made, '__type_params__') else 'none')
gone = weakref.ref(made)
del made
gc.collect()
print(gone())
for source in ('def f[T, T](): pass', 'type X = (y := 1)', 'def f[T]():\n nonlocal T', 'def f[T: (yield)](): pass', 'class A[T](x := int): pass'):
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError as error:
        print(error.msg)
