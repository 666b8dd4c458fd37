# Vectors with operators of all kinds; functions of math.
import math
import sys
from functools import total_ordering, reduce
from operator import add, mul


@total_ordering
class Vector:
    __slots__ = ("_c",)

    def __init__(self, *c):
        self._c = tuple(map(float, c))

    def __iter__(self):
        return iter(self._c)

    def __repr__(self):
        return "Vector(" + ", ".join(f"{c:g}" for c in self) + ")"

    def __format__(self, spec):
        return "<" + " ".join(format(c, spec or ".1f") for c in self) + ">"

    def __abs__(self):
        return math.sqrt(sum(c * c for c in self))

    def __add__(self, o):
        try:
            return Vector(*map(add, self, o))
        except TypeError:
            return NotImplemented

    __radd__ = __add__

    def __mul__(self, k):
        if isinstance(k, (int, float)):
            return Vector(*(c * k for c in self))
        if isinstance(k, Vector):
            return sum(map(mul, self, k))
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self * o

    def __eq__(self, o):
        return isinstance(o, Vector) and self._c == o._c

    def __lt__(self, o):
        return abs(self) < abs(o)

    def __hash__(self):
        return hash(self._c)

    def __getattr__(self, name):
        if name in "xyz" and len(name) == 1:
            return self._c["xyz".index(name)]
        raise AttributeError(f"Vector has no {name!r}")

    def __bool__(self):
        return any(self)

    def __complex__(self):
        return complex(*self._c[:2])


v, w = Vector(3, 4), Vector(1, 0)
print(v, abs(v), v + w, v * 2, 2 * v, v @ w, v > w, v == Vector(3, 4), f"{v} {v:.3f}", v.x, v.y, bool(Vector(0, 0)), complex(v), hash(v) == hash(Vector(3, 4)))
print(reduce(add, [v, w, v]), sorted([v, w]), max(v, w), [*v], {v: "v"}[Vector(3.0, 4.0)], v + [1, 1], [1, 1] + v)
for f in (lambda: v + 1, lambda: v * "a", lambda: v.q, lambda: v.z, lambda: v[0], lambda: "a" + v, lambda: v < 3, lambda: -v):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    v.x = 1
except AttributeError as e:
    print(e)
print(sys.getsizeof(v), math.degrees(math.atan2(v.y, v.x)), math.cos(math.pi / 3), round(math.e ** 2, 6), math.tau, math.log1p(1e-10), math.gamma(5), math.erf(0.5))
