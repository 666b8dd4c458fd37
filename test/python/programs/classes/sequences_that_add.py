"""Subclasses of tuple, list and str with operators of their own: what is said when those do not know the other operand."""
from collections import namedtuple


class Money(namedtuple("Money", "amount unit")):
    __slots__ = ()

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self._replace(amount=self.amount + other.amount)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


class Times(list):
    def __mul__(self, other):
        return Times(x * other for x in self) if isinstance(other, int) else NotImplemented


class Text(str):
    def __add__(self, other):
        return Text(str(self) + other) if isinstance(other, Text) else NotImplemented


class Plain(tuple):
    pass


class Only(tuple):
    def __radd__(self, other):
        return "radd"


m, t, s, p, o = Money(1, "x"), Times([1, 2]), Text("a"), Plain((1,)), Only()
print(m + m, sum([m, m]), t * 2, s + s, p + (2,), p * 2, (1,) + o)
for f in (lambda: m + 5, lambda: 5 + m, lambda: m + (1,), lambda: m * "a", lambda: t * "a", lambda: "a" * t, lambda: t + 1, lambda: s + 1, lambda: s + "b", lambda: s * "c", lambda: p + 1, lambda: 1 + p, lambda: p * p, lambda: o + 1, lambda: o * o, lambda: sum([m, 2]), lambda: [] + t + 5, lambda: t.__add__(5), lambda: m.__add__(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    m += 3
except TypeError as e:
    print(e)
try:
    t *= 1.5
except TypeError as e:
    print(e)
try:
    s += 3
except TypeError as e:
    print(e)
