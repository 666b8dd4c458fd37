/** `fractions`. */
export const SOURCE = `import math
import sys
from numbers import Rational

__all__ = ['Fraction']


def _parsed(text):
    shown = text
    text = text.strip()
    sign = -1 if text[:1] == '-' else 1
    if text[:1] in '+-' and text:
        text = text[1:]
    try:
        top, slash, bottom = text.partition('/')
        if slash:
            if not (top.isdigit() and bottom.isdigit()):
                raise ValueError
            return sign * int(top), int(bottom)
        number, _, exponent = text.lower().partition('e')
        whole, dot, part = number.partition('.')
        if not (whole or part) or not (whole + part).isdigit():
            raise ValueError
        top, bottom = int(whole + part), 10 ** len(part)
        if _:
            power = int(exponent)
            if power >= 0:
                top *= 10 ** power
            else:
                bottom *= 10 ** -power
        return sign * top, bottom
    except ValueError:
        raise ValueError('Invalid literal for Fraction: %r' % shown) from None


class Fraction(Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if isinstance(numerator, float):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance' if sys.version_info < (3, 14) else 'argument should be a string or a Rational instance or have the as_integer_ratio() method')
            numerator, denominator = _parsed(numerator)
        elif isinstance(numerator, Rational) and isinstance(denominator, Rational):
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator = numerator // g
        self._denominator = denominator // g
        return self

    @classmethod
    def from_float(cls, f):
        return cls(f) if isinstance(f, int) else cls(*f.as_integer_ratio())

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)

    def _operate(self, other, fraction, fallback):
        if isinstance(other, (int, Fraction)):
            return fraction(self, other)
        if isinstance(other, float):
            return fallback(float(self), other)
        if isinstance(other, complex):
            return fallback(complex(self), other)
        return NotImplemented

    def _reversed(self, other, fraction, fallback):
        if isinstance(other, Rational):
            return fraction(other, self)
        if isinstance(other, float):
            return fallback(other, float(self))
        if isinstance(other, complex):
            return fallback(other, complex(self))
        return NotImplemented

    def __add__(a, b):
        return a._operate(b, _add, float.__add__)

    def __radd__(b, a):
        return b._reversed(a, _add, float.__add__)

    def __sub__(a, b):
        return a._operate(b, _sub, float.__sub__)

    def __rsub__(b, a):
        return b._reversed(a, _sub, float.__sub__)

    def __mul__(a, b):
        return a._operate(b, _mul, float.__mul__)

    def __rmul__(b, a):
        return b._reversed(a, _mul, float.__mul__)

    def __truediv__(a, b):
        return a._operate(b, _div, float.__truediv__)

    def __rtruediv__(b, a):
        return b._reversed(a, _div, float.__truediv__)

    def __floordiv__(a, b):
        return a._operate(b, _floordiv, float.__floordiv__)

    def __rfloordiv__(b, a):
        return b._reversed(a, _floordiv, float.__floordiv__)

    def __mod__(a, b):
        return a._operate(b, _mod, float.__mod__)

    def __rmod__(b, a):
        return b._reversed(a, _mod, float.__mod__)

    def __divmod__(a, b):
        return (a // b, a % b)

    def __pow__(a, b):
        if isinstance(b, Rational):
            if b.denominator == 1:
                power = b.numerator
                if power >= 0:
                    return Fraction(a._numerator ** power, a._denominator ** power)
                if a._numerator == 0:
                    raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
                return Fraction(a._denominator ** -power, a._numerator ** -power)
            return float(a) ** float(b)
        return float(a) ** b

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator)

    def __trunc__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    __int__ = __trunc__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator or (remainder * 2 == self._denominator and floor % 2 == 0):
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, sys.hash_info.modulus)
        except ValueError:
            hashed = sys.hash_info.inf
        else:
            hashed = hash(hash(abs(self._numerator)) * inverse)
        result = hashed if self._numerator >= 0 else -hashed
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == Fraction(b)
        return NotImplemented

    def _compared(self, other, op):
        if isinstance(other, Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, Fraction(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compared(b, lambda x, y: x < y)

    def __gt__(a, b):
        return a._compared(b, lambda x, y: x > y)

    def __le__(a, b):
        return a._compared(b, lambda x, y: x <= y)

    def __ge__(a, b):
        return a._compared(b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _add(a, b):
    return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _sub(a, b):
    return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _mul(a, b):
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _div(a, b):
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)


def _floordiv(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _mod(a, b):
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)
`
