# Sizes of one object of every kind, and offsets of classes.
import sys

things = [
    0, 1, -1, 2 ** 30, 2 ** 30 - 1, 2 ** 60, 2 ** 1000, True, None, 1.5, 1j, "", "a", "abc", "\xe9", "\u20ac", "\U0001f600" * 2,
    b"", b"abc", bytearray(), bytearray(b"abc"), (), (1,), (1, 2, 3), [], [1], [1, 2, 3], {}, {1: 2}, set(), {1}, frozenset(),
    frozenset([1, 2, 3]), range(10), slice(1), Ellipsis, NotImplemented, type, object(), len, int, lambda: 0, sys, [].append,
    "".join, iter([]), iter(()), iter({}), iter(set()), enumerate([]), zip(), map(len, []), filter(None, []), reversed([]),
    (i for i in ()), property(), classmethod(len), staticmethod(len), Exception(), ValueError("x"), memoryview(b"abc"),
    {}.keys(), {}.items(), {}.values(), int.__add__, str.join, dict.fromkeys, super(int, 3),
]
for t in things:
    r = repr(t)
    if " at 0x" in r or len(r) > 40:
        r = "<%s>" % type(t).__name__
    print("%-30s %5d" % (ascii(r), sys.getsizeof(t)))


def gen():
    yield 1


g = gen()
print(sys.getsizeof(g) > 0, sys.getsizeof(gen), sys.getsizeof(gen.__code__) > 0)


class A:
    pass


class B:
    __slots__ = ("x", "y")


class C(B):
    pass


class D(list):
    pass


class E(int):
    pass


class F(dict):
    __slots__ = ()


class G(str):
    pass


for cls in (A, B, C, D, E, F, G):
    print(cls.__name__, sys.getsizeof(cls), sys.getsizeof(cls()), cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__)
print(sys.getsizeof(G("hello")), sys.getsizeof(E(2 ** 70)), sys.getsizeof(D([1, 2, 3])))
print(object().__sizeof__(), [].__sizeof__(), (1, 2).__sizeof__(), "abc".__sizeof__())


class S:
    def __sizeof__(self):
        return 1000


print(sys.getsizeof(S()) - S().__sizeof__())
class Neg:
    def __sizeof__(self):
        return -1
try:
    sys.getsizeof(Neg())
except ValueError as e:
    print(e)
class Txt:
    def __sizeof__(self):
        return "x"
try:
    sys.getsizeof(Txt())
except TypeError as e:
    print(e)
print(sys.getsizeof(Txt(), 5))
