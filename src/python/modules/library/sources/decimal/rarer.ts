/** `decimal`: neighbours, total order, digits that move, and digits as bits. */
export const RARER = `    def radix(self):
        return _made(0, 10, 0)

    def is_canonical(self):
        return True

    def is_subnormal(self, context=None):
        return not self._special() and self._number != 0 and self.adjusted() < (context or getcontext()).Emin

    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if self._exp == 'F':
            return _made(0, 0, 'F')
        if not self._number:
            return context._raise(DivisionByZero, _made(1, 0, 'F'))
        place = self.adjusted()
        return context._fit(int(place < 0), abs(place), 0)

    def compare_signal(self, other, context=None):
        other = _other(other)
        if self.is_nan() or other.is_nan():
            return (context or getcontext())._raise(InvalidOperation)
        return self.compare(other, context)

    def _rank(self):
        kind = {'F': 1, 'N': 2, 'n': 3}.get(self._exp, 0)
        top, below = (self._number, 1) if kind else self.copy_abs().as_integer_ratio()
        return kind, top, below, 0 if kind else self._exp

    def compare_total(self, other, context=None):
        other = _other(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        (kind, top, below, exp), (kind_of, top_of, below_of, exp_of) = self._rank(), other._rank()
        a, b = (kind, top * below_of, exp), (kind_of, top_of * below, exp_of)
        found = (a > b) - (a < b)
        return Decimal(-found if self._sign else found)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_other(other).copy_abs())

    def _by_size(self, other, context, name):
        other = _other(other)
        if self.is_nan() or other.is_nan() or self.copy_abs() == other.copy_abs():
            return getattr(self, name)(other, context)
        larger = self if self.copy_abs() > other.copy_abs() else other
        chosen = larger if name == 'max' else self if larger is other else other
        return chosen._plain(chosen._sign, context)

    def max_mag(self, other, context=None):
        return self._by_size(other, context, 'max')

    def min_mag(self, other, context=None):
        return self._by_size(other, context, 'min')

    def _beside(self, context, up):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if self._exp == 'F':
            return self if self._sign != up else _made(self._sign, 10 ** context.prec - 1, context.Etop())
        silent = Context(context.prec, ROUND_CEILING if up else ROUND_FLOOR, context.Emin, context.Emax, traps=[])
        if not self._number:
            return _made(1 - up, 1, context.Etiny())
        rounded = silent._fit(self._sign, self._number, self._exp)
        if rounded != self:
            return rounded
        exp = max(self.adjusted() - context.prec + 1, context.Etiny())
        number = self._number * 10 ** (self._exp - exp) if self._exp > exp else self._number // 10 ** (exp - self._exp)
        if self._sign != up:
            return silent._fit(self._sign, number + 1, exp)
        if number == 10 ** (context.prec - 1) and exp > context.Etiny():
            number, exp = number * 10, exp - 1
        return _made(self._sign, number - 1, exp)

    def next_plus(self, context=None):
        return self._beside(context, 1)

    def next_minus(self, context=None):
        return self._beside(context, 0)

    def next_toward(self, other, context=None):
        other = _other(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context or getcontext())
        if self == other:
            return self.copy_sign(other)
        return self._beside(context, int(self < other))

    def remainder_near(self, other, context=None):
        context, other = context or getcontext(), _other(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if self._exp == 'F':
            return context._raise(InvalidOperation)
        if not other:
            return context._raise(InvalidOperation if self else DivisionUndefined)
        if other._exp == 'F':
            return self._plain(self._sign, context)
        low = min(self._exp, other._exp)
        by = other._number * 10 ** (other._exp - low)
        times, rest = divmod(self._number * 10 ** (self._exp - low), by)
        if len(str(times)) > context.prec:
            return context._raise(DivisionImpossible)
        if 2 * rest > by or 2 * rest == by and times & 1:
            rest -= by
        return context._fit(self._sign ^ (rest < 0), abs(rest), low)

    def _moved(self, other, context, around):
        context, other = context or getcontext(), _other(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if other._special() or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return context._raise(InvalidOperation)
        if self._exp == 'F':
            return self
        places = int(other)
        digits = str(self._number).zfill(context.prec)[-context.prec:]
        if around:
            moved = digits[places:] + digits[:places]
        else:
            moved = digits + '0' * places if places >= 0 else digits[:places]
        return _made(self._sign, int(moved[-context.prec:] or 0), self._exp)

    def shift(self, other, context=None):
        return self._moved(other, context, False)

    def rotate(self, other, context=None):
        return self._moved(other, context, True)

    def _bits(self, context):
        """Its digits as they stand, least last; None where it is no row of zeros and ones."""
        if self._sign or self._exp != 0 or set(str(self._number)) - {'0', '1'}:
            return None
        return str(self._number).zfill(context.prec)[-context.prec:]

    def _joined(self, other, context, rule):
        context = context or getcontext()
        a, b = self._bits(context), _other(other)._bits(context)
        if a is None or b is None:
            return context._raise(InvalidOperation)
        return _made(0, int(''.join(str(rule(int(x), int(y))) for x, y in zip(a, b))), 0)

    def logical_and(self, other, context=None):
        return self._joined(other, context, lambda x, y: x & y)

    def logical_or(self, other, context=None):
        return self._joined(other, context, lambda x, y: x | y)

    def logical_xor(self, other, context=None):
        return self._joined(other, context, lambda x, y: x ^ y)

    def logical_invert(self, context=None):
        context = context or getcontext()
        return self._joined(_made(0, int('1' * context.prec), 0), context, lambda x, y: x ^ y)

`
