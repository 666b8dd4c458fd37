/** `decimal`: roots, exponentials and logarithms. */
export const FUNCTIONS = `    def sqrt(self, context=None):
        context = context or getcontext()
        if self.is_nan() or self._exp == 'F' and not self._sign:
            return self
        if not self._number and not self._special():
            return _made(self._sign, 0, self._exp // 2)
        if self._sign:
            return context._raise(InvalidOperation)
        ideal = self._exp // 2
        shift = 2 * context.prec + 2 + self._exp % 2
        number = self._number * 10 ** shift
        exp = (self._exp - shift) // 2
        root = math.isqrt(number)
        if root * root == number:
            while exp < ideal and root % 10 == 0:
                root, exp = root // 10, exp + 1
        else:
            root += root % 5 == 0
        half_even = context.copy()
        half_even.rounding = ROUND_HALF_EVEN
        found = half_even._fit(0, root, exp)
        context.flags.update({signal: True for signal in half_even.flags if half_even.flags[signal]})
        return found

    def exp(self, context=None):
        context = context or getcontext()
        if self._special():
            return self if self.is_nan() or not self._sign else _made(0, 0, 0)
        if not self._number:
            return _made(0, 1, 0)
        digits = context.prec + 8 + max(self.adjusted(), 0)
        one = 10 ** digits
        value = self._exact()[0] * 10 ** max(digits + self._exp, 0) // 10 ** max(-digits - self._exp, 0)
        halvings = 8 + value.bit_length() - one.bit_length() if value.bit_length() > one.bit_length() - 8 else 0
        wide = one << 2 * halvings + 8
        value = (value << 2 * halvings + 8) >> halvings
        total, term, n = wide + value, value, 1
        while term:
            n += 1
            term = term * value // wide // n if term * value >= 0 else -(-term * value // wide // n)
            total += term
        for _ in range(halvings):
            total = total * total // wide
        return Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax, traps=[])._fit(0, total * 10 ** digits // wide * 10 + 1, -digits - 1)

    def ln(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self
        if not self:
            return _made(1, 0, 'F')
        if self._sign:
            return context._raise(InvalidOperation)
        if self._exp == 'F':
            return self
        if self == 1:
            return _made(0, 0, 0)
        digits = context.prec + 10 + len(str(abs(self.adjusted())))
        total = _ln_of(self._number, 10 ** (len(str(self._number)) - 1), digits) + self.adjusted() * _ln_of(10, 1, digits)
        return Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax, traps=[])._fit(int(total < 0), abs(total) * 10 + 1, -digits - 1)

    def log10(self, context=None):
        context = context or getcontext()
        if self.is_finite() and not self._sign and self._number and str(self._number).strip('0') == '1':
            return context._fit(int(self.adjusted() < 0), abs(self.adjusted()), 0)
        found = self.ln(Context(context.prec + 6, ROUND_HALF_EVEN, traps=[]))
        if found._special():
            return found
        found = found._truediv(Decimal(10).ln(Context(context.prec + 6, ROUND_HALF_EVEN, traps=[])), Context(context.prec + 5, ROUND_HALF_EVEN, traps=[]))
        return context._fit(found._sign, found._number, found._exp)

`
