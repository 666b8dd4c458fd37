import { FORMAT } from './fractions/format'

const PLAIN = `import math
import operator
import sys
from numbers import Rational

__all__ = ['Fraction']


def _digits(text, signed=True):
    bare = text[1:] if signed and text[:1] in ('+', '-') else text
    if sys.version_info >= (3, 11):
        bare = bare.replace('_', '')
    if not bare.isdecimal():
        raise ValueError
    return int(text)


def _read(text):
    """3, -3/4, 1.25e-3: numerator and denominator."""
    try:
        top, slash, bottom = text.strip().partition('/')
        if slash:
            if sys.version_info >= (3, 12):
                top, bottom = top.rstrip(), bottom.lstrip()
            return _digits(top), _digits(bottom, False)
        number, mark, power = top.lower().partition('e')
        whole, _, places = number.partition('.')
        shift = (_digits(power) if mark else 0) - len(places.replace('_', ''))
        value = _digits(whole + places)
    except ValueError:
        raise ValueError(f'Invalid literal for Fraction: {text!r}') from None
    return value * 10 ** max(shift, 0), 10 ** max(-shift, 0)


def _is_decimal(number):
    decimal = sys.modules.get('decimal')
    return decimal is not None and isinstance(number, decimal.Decimal)


class Fraction(Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if type(numerator) is int and (denominator is None or type(denominator) is int):
            ratio = numerator, 1 if denominator is None else denominator
        elif denominator is not None:
            if not (isinstance(numerator, Rational) and isinstance(denominator, Rational)):
                raise TypeError('both arguments should be Rational instances')
            ratio = numerator.numerator * denominator.denominator, numerator.denominator * denominator.numerator
        elif isinstance(numerator, Rational):
            ratio = numerator.numerator, numerator.denominator
        elif isinstance(numerator, float) or _is_decimal(numerator):
            ratio = numerator.as_integer_ratio()
        elif isinstance(numerator, str):
            ratio = _read(numerator)
        else:
            raise TypeError('argument should be a string or a Rational instance')
        return _lowest(cls, *ratio)

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(f)

    @classmethod
    def from_decimal(cls, dec):
        if not (isinstance(dec, int) or _is_decimal(dec)):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(dec)

    numerator = property(operator.attrgetter('_numerator'))
    denominator = property(operator.attrgetter('_denominator'))

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    if sys.version_info >= (3, 12):
        def is_integer(self):
            return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Continued fraction: pairs (numerator, denominator) that come nearer and nearer.
        before, last = (0, 1), (1, 0)
        rest = self.as_integer_ratio()
        while True:
            whole, left = divmod(*rest)
            following = before[0] + whole * last[0], before[1] + whole * last[1]
            if following[1] > max_denominator:
                break
            before, last, rest = last, following, (rest[1], left)
        steps = (max_denominator - before[1]) // last[1]
        between = Fraction(before[0] + steps * last[0], before[1] + steps * last[1])
        return min(Fraction(*last), between, key=lambda found: abs(found - self))

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return f'{self._numerator}/{self._denominator}' if self._denominator != 1 else str(self._numerator)

    def __hash__(self):
        prime = sys.hash_info.modulus
        inverse = pow(self._denominator, prime - 2, prime)
        size = abs(self._numerator) * inverse % prime if inverse else sys.hash_info.inf
        return hash(math.copysign(1, self._numerator) < 0 and -size or size)

    def __bool__(self):
        return self._numerator != 0

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __trunc__(self):
        return math.ceil(self) if self._numerator < 0 else math.floor(self)

    if sys.version_info >= (3, 11):
        __int__ = __trunc__

    def __round__(self, ndigits=None):
        if ndigits is not None:
            unit = Fraction(10) ** -ndigits
            return round(self / unit) * unit
        whole, rest = divmod(self._numerator, self._denominator)
        twice = 2 * rest - self._denominator
        return whole + (twice > 0 or twice == 0 and whole % 2)

    def __pow__(self, power):
        if isinstance(power, Rational) and power.denominator == 1:
            top, bottom = self.as_integer_ratio()
            if power < 0:
                top, bottom = bottom, top
            return Fraction(top ** abs(power.numerator), bottom ** abs(power.numerator))
        return float(self) ** (float(power) if isinstance(power, Rational) else power)

    def __rpow__(self, base):
        if self._denominator == 1 and (self._numerator >= 0 or not isinstance(base, Rational)):
            return base ** self._numerator
        return Fraction(base) ** self if isinstance(base, Rational) else base ** float(self)

    def __reduce__(self):
        return type(self), self.as_integer_ratio()

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _lowest(cls, top, bottom):
    if not bottom:
        raise ZeroDivisionError(f'Fraction({top}, 0)')
    shared = math.gcd(top, bottom) * (-1 if bottom < 0 else 1)
    self = object.__new__(cls)
    self._numerator, self._denominator = top // shared, bottom // shared
    return self


# What each operator makes of two numerators over one denominator.
_EXACT = {
    'add': lambda x, y, bottom: Fraction(x + y, bottom),
    'sub': lambda x, y, bottom: Fraction(x - y, bottom),
    'mul': lambda x, y, bottom: Fraction(x * y, bottom * bottom),
    'truediv': lambda x, y, bottom: Fraction(x, y),
    'floordiv': lambda x, y, bottom: x // y,
    'mod': lambda x, y, bottom: Fraction(x % y, bottom),
    'divmod': lambda x, y, bottom: (x // y, Fraction(x % y, bottom)),
    'lt': lambda x, y, bottom: x < y,
    'le': lambda x, y, bottom: x <= y,
    'gt': lambda x, y, bottom: x > y,
    'ge': lambda x, y, bottom: x >= y,
    'eq': lambda x, y, bottom: x == y,
}


def _over(exact, a, b):
    return exact(a.numerator * b.denominator, b.numerator * a.denominator, a.denominator * b.denominator)


# What takes part at once; from 3.12 on an int is made a Fraction.
_SUMMED = (int, Fraction) if sys.version_info < (3, 12) else Fraction


def _define(name, exact):
    compares, work = len(name) == 2, divmod if name == 'divmod' else getattr(operator, name)

    def forward(self, other):
        if compares:
            if name == 'eq' and type(other) is int or isinstance(other, Rational):
                return _over(exact, self, other)
        elif isinstance(other, _SUMMED):
            return _over(exact, self, other)
        elif isinstance(other, int):
            return _over(exact, self, Fraction(other))
        if compares and isinstance(other, float):
            return _over(exact, self, Fraction(other)) if math.isfinite(other) else work(0.0, other)
        if isinstance(other, (float, complex)) and (name == 'eq' or not compares):
            return work(type(other)(self), other)
        return NotImplemented

    def reflected(self, other):
        if isinstance(other, Rational):
            return _over(exact, other, self)
        return work(other, type(other)(self)) if isinstance(other, (float, complex)) else NotImplemented

    setattr(Fraction, f'__{name}__', forward)
    if not compares:
        setattr(Fraction, f'__r{name}__', reflected)


for _name in _EXACT:
    _define(_name, _EXACT[_name])
Fraction.__abstractmethods__ = frozenset()
`

/** `fractions`. */
export const SOURCE = PLAIN + FORMAT
