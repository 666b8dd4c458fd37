/** `decimal`: rounding, conversions, and what the operators are bound to. */
export const ROUNDING = `    def _to_exp(self, exp, rounding):
        if self._exp >= exp:
            return _made(self._sign, self._number * 10 ** (self._exp - exp), exp), False
        number, lost = _divided(self._number, 10 ** (exp - self._exp), rounding, self._sign)
        return _made(self._sign, number, exp), lost

    def quantize(self, exp, rounding=None, context=None):
        context, exp = context or getcontext(), _other(exp)
        found = self._nan(exp, context)
        if found is not None:
            return found
        if self._special() or exp._special():
            return self if self._exp == exp._exp else context._raise(InvalidOperation)
        found, lost = self._to_exp(exp._exp, rounding or context.rounding)
        if len(str(found._number)) > context.prec:
            return context._raise(InvalidOperation)
        if lost:
            context.flags[Inexact] = context.flags[Rounded] = True
        return found

    def to_integral_value(self, rounding=None, context=None):
        if self._special() or self._exp >= 0:
            return _made(self._sign, self._number, self._exp)
        return self._to_exp(0, rounding or (context or getcontext()).rounding)[0]

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        found = self.__pos__(context) if self._number else self
        if found._special():
            return found
        number, exp = found._number, found._exp
        if not number:
            return _made(found._sign, 0, 0)
        while number % 10 == 0:
            number, exp = number // 10, exp + 1
        return _made(self._sign, number, exp)

    def same_quantum(self, other, context=None):
        return self._exp == _other(other)._exp

    def scaleb(self, other, context=None):
        return (context or getcontext())._fit(self._sign, self._number, self._exp + int(other))

    def compare(self, other, context=None):
        found = self._compare(_other(other), False)
        return Decimal('NaN') if found is None else Decimal(found)

    def max(self, other, context=None):
        other = _other(other)
        return +(other if self.is_nan() or other > self else self)

    def min(self, other, context=None):
        other = _other(other)
        return +(other if self.is_nan() or other < self else self)

    def fma(self, other, third, context=None):
        exact = Context(MAX_PREC, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, traps=[])
        return self._mul(_other(other), exact)._add(_other(third), context or getcontext())

    def number_class(self, context=None):
        if self._special():
            return ('-' if self._sign else '+') + 'Infinity' if self._exp == 'F' else 'NaN' if self._exp == 'n' else 'sNaN'
        return ('-' if self._sign else '+') + ('Zero' if not self._number else 'Normal' if self.is_normal(context) else 'Subnormal')

    def __int__(self):
        if self._special():
            raise OverflowError('cannot convert Infinity to integer') if self._exp == 'F' else ValueError('cannot convert NaN to integer')
        found = self._number * 10 ** self._exp if self._exp >= 0 else self._number // 10 ** -self._exp
        return -found if self._sign else found

    __trunc__ = __int__

    def __float__(self):
        if self.is_snan():
            raise ValueError('cannot convert signaling NaN to float')
        return float(('-' if self._sign else '') + {'F': 'inf', 'n': 'nan'}[self._exp] if self._special() else str(self))

    def __complex__(self):
        return complex(float(self))

    def __round__(self, n=None):
        if n is not None:
            return self.quantize(_made(0, 1, -n), ROUND_HALF_EVEN)
        return self._to_int(ROUND_HALF_EVEN)

    def _to_int(self, rounding):
        if self._special():
            raise OverflowError('cannot convert Infinity to integer') if self._exp == 'F' else ValueError('cannot convert NaN to integer')
        return int(self._to_exp(0, rounding)[0])

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def canonical(self):
        return self

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __sizeof__(self):
        return 104 if sys.version_info >= (3, 13) else 88

    def __format__(self, spec, context=None):
        return _formatted(self, spec, context or getcontext())


def _ln_of(top, below, digits):
    """ln(top / below), 1 <= top / below <= 10, as a whole number of 10**-digits."""
    one = 10 ** (digits + 5)
    halvings, value = 0, top * one // below
    while value - one > one // 10:
        value, halvings = math.isqrt(value * one), halvings + 1
    ratio = (value - one) * one // (value + one)
    square, term, total, n = ratio * ratio // one, ratio, 0, 1
    while term:
        total += term // n
        term, n = term * square // one, n + 2
    return (total * 2 << halvings) // 10 ** 5


def _of_float(value):
    if value != value or value in (float('inf'), float('-inf')):
        return int(math.copysign(1, value) < 0), 0, 'n' if value != value else 'F'
    top, below = abs(value).as_integer_ratio()
    power = below.bit_length() - 1
    return int(math.copysign(1, value) < 0), top * 5 ** power, -power


def _other(value, comparing=False):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    if comparing and isinstance(value, float):
        getcontext().flags[FloatOperation] = True
        return Decimal(value)
    if comparing and isinstance(value, numbers.Rational):
        wide = Context(MAX_PREC, traps=[])
        return Decimal(value.numerator) / value.denominator
    return NotImplemented


def _operators(name):
    method = getattr(Decimal, '_' + name)

    def forward(self, other):
        other = _other(other)
        return other if other is NotImplemented else method(self, other, getcontext())

    def backward(self, other):
        other = _other(other)
        return other if other is NotImplemented else method(other, self, getcontext())
    for prefix, function in (('__', forward), ('__r', backward)):
        function.__name__ = f'{prefix}{name}__'
        function.__qualname__ = 'Decimal.' + function.__name__
        setattr(Decimal, function.__name__, function)


for _name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod'):
    _operators(_name)


`
