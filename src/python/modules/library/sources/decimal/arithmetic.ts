/** `decimal`: sums, products, quotients and powers. */
export const ARITHMETIC = `    def _nan(self, other, context):
        """What comes of an operation with something that is no number; None where both are numbers."""
        for value in (self, other):
            if value.is_snan():
                return context._raise(InvalidOperation, _made(value._sign, value._number, 'n'))
        return self if self.is_nan() else other if other.is_nan() else None

    def _add(self, other, context, minus=False):
        found = self._nan(other, context)
        if found is not None:
            return found
        if minus:
            other = other.copy_negate()
        if self._exp == 'F' or other._exp == 'F':
            if self._exp == other._exp and self._sign != other._sign:
                return context._raise(InvalidOperation)
            return self if self._exp == 'F' else other
        exp = min(self._exp, other._exp)
        total = sum([x._exact()[0] * 10 ** (x._exp - exp) for x in (self, other)])
        sign = int(total < 0) if total else int(self._sign and other._sign or self._sign != other._sign and context.rounding == ROUND_FLOOR)
        return context._fit(sign, abs(total), exp)

    def _sub(self, other, context):
        return self._add(other, context, True)

    def _mul(self, other, context):
        found = self._nan(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._exp == 'F' or other._exp == 'F':
            return context._raise(InvalidOperation) if self.is_zero() or other.is_zero() else _made(sign, 0, 'F')
        return context._fit(sign, self._number * other._number, self._exp + other._exp)

    def _truediv(self, other, context):
        found = self._nan(other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._exp == 'F':
            return context._raise(InvalidOperation) if other._exp == 'F' else _made(sign, 0, 'F')
        if other._exp == 'F':
            return _made(sign, 0, context.Etiny())
        if not other._number:
            return context._raise(DivisionUndefined) if not self._number else context._raise(DivisionByZero, _made(sign, 0, 'F'))
        ideal = self._exp - other._exp
        if not self._number:
            return context._fit(sign, 0, ideal)
        shift = max(len(str(other._number)) - len(str(self._number)) + context.prec + 1, 0)
        number, rest = divmod(self._number * 10 ** shift, other._number)
        exp = ideal - shift
        if rest:
            number += number % 5 == 0
        else:
            while exp < ideal and number % 10 == 0:
                number, exp = number // 10, exp + 1
        return context._fit(sign, number, exp)

    def _whole(self, other, context):
        """Whole quotient and remainder; one NaN for both."""
        found = self._nan(other, context)
        if found is not None:
            return found, found
        sign = self._sign ^ other._sign
        if self._exp == 'F':
            nan = context._raise(InvalidOperation)
            return (nan if other._exp == 'F' else _made(sign, 0, 'F')), nan
        if other._exp == 'F':
            return _made(sign, 0, 0), self
        exp = min(self._exp, other._exp)
        top, below = [x._number * 10 ** (x._exp - exp) for x in (self, other)]
        quotient, rest = divmod(top, below)
        if len(str(quotient)) > context.prec:
            nan = context._raise(DivisionImpossible)
            return nan, nan
        return _made(sign, quotient, 0), context._fit(self._sign, rest, exp)

    def _no_divisor(self, other, context, modulo):
        if other._special() or other._number or self.is_nan():
            return None
        if not self._number and not self._special():
            return context._raise(DivisionUndefined)
        return context._raise(InvalidOperation) if modulo else context._raise(DivisionByZero, _made(self._sign ^ other._sign, 0, 'F'))

    def _floordiv(self, other, context):
        found = self._no_divisor(other, context, False)
        return self._whole(other, context)[0] if found is None else found

    def _mod(self, other, context):
        found = self._no_divisor(other, context, True)
        return self._whole(other, context)[1] if found is None else found

    def _divmod(self, other, context):
        return self._floordiv(other, context), self._mod(other, context)

    def _pow(self, other, context):
        found = self._nan(other, context)
        if found is not None:
            return _made(0, 1, 0) if other.is_zero() else found
        if other.is_zero():
            return context._raise(InvalidOperation) if self.is_zero() else _made(0, 1, 0)
        whole = not other._special() and other == other.to_integral_value()
        sign = int(self._sign and whole and int(other) % 2 == 1)
        if self._sign and self._number and not whole:
            return context._raise(InvalidOperation)
        if not self or self._exp == 'F':
            return _made(sign, 0, 0) if (self._exp == 'F') == (other._sign == 1) else _made(sign, 0, 'F')
        if whole and not other._special() and abs(int(other)) < 100000:
            times = abs(int(other))
            wide = Context(context.prec + 10 + len(str(times)), ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, traps=[])
            power = _made(sign, self._number ** times, self._exp * times)
            if not other._sign:
                return context._fit(sign, power._number, power._exp)
            inverse = _made(0, 1, 0)._truediv(power, wide)
            return context._fit(sign, inverse._number, inverse._exp)
        wide = Context(context.prec + 12, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, traps=[])
        found = other._mul(self.copy_abs().ln(wide), wide).exp(wide)
        if self == 1:
            return context._fit(0, 10 ** (context.prec - 1), 1 - context.prec)
        return context._fit(sign, found._number, found._exp)

    def __pow__(self, other, modulo=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        return self._pow(other, getcontext())

    def __rpow__(self, other):
        other = _other(other)
        return other if other is NotImplemented else other._pow(self, getcontext())

`
