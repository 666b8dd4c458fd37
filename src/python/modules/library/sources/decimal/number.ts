/** `decimal`: what they are, as texts, compared and hashed. */
export const NUMBER = `

def _made(sign, number, exp):
    self = object.__new__(Decimal)
    self._sign, self._number, self._exp = sign, number, exp
    return self


def _parse(text):
    """Sign, coefficient, exponent; or None."""
    text = text.strip().replace('_', '')
    sign = int(text[:1] == '-')
    body = text[1:].lower() if text[:1] in ('-', '+') else text.lower()
    if body in ('inf', 'infinity'):
        return sign, 0, 'F'
    for kind, start in (('N', 'snan'), ('n', 'nan')):
        if body.startswith(start) and (body == start or body[len(start):].isdigit()):
            return sign, int(body[len(start):] or 0), kind
    digits, mark, power = body.partition('e')
    whole, _, rest = digits.partition('.')
    power_digits = power[1:] if power[:1] in ('-', '+') else power
    if not (whole + rest).isdecimal() or mark and not power_digits.isdecimal():
        return None
    return sign, int(whole + rest), int(power or 0) - len(rest)


class Decimal:
    __slots__ = ('_sign', '_number', '_exp')

    def __new__(cls, value='0', context=None):
        self = object.__new__(cls)
        if isinstance(value, Decimal):
            parts = value._sign, value._number, value._exp
        elif isinstance(value, int):
            parts = int(value < 0), abs(int(value)), 0
        elif isinstance(value, str):
            parts = _parse(value)
            if parts is None:
                found = (context or getcontext())._raise(ConversionSyntax)
                parts = found._sign, found._number, found._exp
        elif isinstance(value, float):
            (context or getcontext()).flags[FloatOperation] = True
            parts = _of_float(value)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            parts = value[0], int(''.join(map(str, value[1])) or 0), value[2]
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        self._sign, self._number, self._exp = parts
        return self

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError('argument must be int or float')
        return cls(f)

    def _special(self):
        return isinstance(self._exp, str)

    def is_nan(self):
        return self._exp in ('n', 'N')

    def is_qnan(self):
        return self._exp == 'n'

    def is_snan(self):
        return self._exp == 'N'

    def is_infinite(self):
        return self._exp == 'F'

    def is_finite(self):
        return not self._special()

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special() and not self._number

    def is_normal(self, context=None):
        return not self._special() and self._number != 0 and self.adjusted() >= (context or getcontext()).Emin

    def adjusted(self):
        return 0 if self._special() else self._exp + len(str(self._number)) - 1

    def as_tuple(self):
        if self._exp == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        digits = () if self._special() and not self._number else tuple(map(int, str(self._number)))
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        if self._special():
            raise OverflowError('cannot convert Infinity to integer ratio') if self._exp == 'F' else ValueError('cannot convert NaN to integer ratio')
        top, below = self._number * 10 ** max(self._exp, 0), 10 ** max(-self._exp, 0)
        shared = math.gcd(top, below)
        return (-1) ** self._sign * (top // shared), below // shared

    def __str__(self, eng=False, context=None):
        sign = '-' if self._sign else ''
        if self._special():
            return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._exp] + (str(self._number) if self._number else '')
        digits = str(self._number)
        left = self._exp + len(digits)
        point = left if self._exp <= 0 and left > -6 else 1 if not eng else (left + 1) % 3 - 1 if not self._number else (left - 1) % 3 + 1
        if point <= 0:
            body = '0.' + '0' * -point + digits
        else:
            body = digits.ljust(point, '0')
            body = body[:point] + ('.' + body[point:] if len(body) > point else '')
        if left == point:
            return sign + body
        return f"{sign}{body}{'E' if (context or getcontext()).capitals else 'e'}{left - point:+d}"

    def to_eng_string(self, context=None):
        return self.__str__(True, context)

    def __repr__(self):
        return f"Decimal('{self}')"

    def _exact(self):
        return (-self._number if self._sign else self._number), self._exp

    def __bool__(self):
        return self._special() or self._number != 0

    def _compare(self, other, ordered):
        """-1, 0 or 1; None where one is no number; NotImplemented."""
        other = _other(other, comparing=True)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            if ordered or self.is_snan() or other.is_snan():
                getcontext()._raise(InvalidOperation)
            return None
        if self._special() or other._special():
            a, b = [(-1) ** x._sign * (x._exp == 'F') for x in (self, other)]
            return (a > b) - (a < b)
        low = min(self._exp, other._exp)
        a, b = [x._exact()[0] * 10 ** (x._exp - low) for x in (self, other)]
        return (a > b) - (a < b)

    def __eq__(self, other):
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        found = self._compare(other, False)
        return found if found is NotImplemented else found == 0

    def __lt__(self, other):
        found = self._compare(other, True)
        return found if found is NotImplemented else found is not None and found < 0

    def __le__(self, other):
        found = self._compare(other, True)
        return found if found is NotImplemented else found is not None and found <= 0

    def __gt__(self, other):
        found = self._compare(other, True)
        return found if found is NotImplemented else found is not None and found > 0

    def __ge__(self, other):
        found = self._compare(other, True)
        return found if found is NotImplemented else found is not None and found >= 0

    def __hash__(self):
        if self.is_snan():
            raise TypeError('Cannot hash a signaling NaN value')
        if self._special():
            return object.__hash__(self) if self.is_nan() and sys.version_info >= (3, 10) else 0 if self.is_nan() else hash(float(self))
        modulus = sys.hash_info.modulus
        scale = pow(10, self._exp, modulus) if self._exp >= 0 else pow(pow(10, modulus - 2, modulus), -self._exp, modulus)
        found = self._number * scale % modulus
        return -2 if self._sign and found == 1 else -found if self._sign else found

    def __neg__(self, context=None):
        return self._plain(0 if not self._number and not self._special() else 1 - self._sign, context)

    def __pos__(self, context=None):
        return self._plain(0 if not self._number and not self._special() else self._sign, context)

    def __abs__(self, context=None):
        return self._plain(0, context)

    def _plain(self, sign, context):
        return _made(sign, self._number, self._exp) if self._special() else (context or getcontext())._fit(sign, self._number, self._exp)

    def copy_abs(self):
        return _made(0, self._number, self._exp)

    def copy_negate(self):
        return _made(1 - self._sign, self._number, self._exp)

    def copy_sign(self, other, context=None):
        return _made(_other(other)._sign, self._number, self._exp)

`
