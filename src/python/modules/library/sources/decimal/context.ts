/** `decimal`: signals, contexts, and how a result is rounded to a context. */
export const CONTEXT = String.raw`import math
import numbers
import sys
from collections import namedtuple

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR'
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
HAVE_THREADS = HAVE_CONTEXTVAR = True
DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def _divided(number, by, rounding, sign):
    """number / by, both not negative, as a whole number by the rules of a rounding; and whether something was lost."""
    whole, rest = divmod(number, by)
    if not rest:
        return whole, False
    half = (2 * rest > by) - (2 * rest < by)
    up = {ROUND_UP: True, ROUND_DOWN: False, ROUND_CEILING: not sign, ROUND_FLOOR: bool(sign), ROUND_HALF_UP: half >= 0, ROUND_HALF_DOWN: half > 0,
          ROUND_HALF_EVEN: half > 0 or half == 0 and whole & 1 == 1, ROUND_05UP: whole % 10 in (0, 5)}[rounding]
    return whole + up, True


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = globals().get('DefaultContext')
        given = {'prec': prec, 'rounding': rounding, 'Emin': Emin, 'Emax': Emax, 'capitals': capitals, 'clamp': clamp}
        for name, value in given.items():
            setattr(self, name, getattr(base, name) if value is None else value)
        self.flags = _switches(flags or ())
        self.traps = base.traps.copy() if traps is None else _switches(traps)

    def __setattr__(self, name, value):
        if name in ('prec', 'Emin', 'Emax'):
            low, high = {'prec': (1, MAX_PREC), 'Emin': (MIN_EMIN, 0), 'Emax': (0, MAX_EMAX)}[name]
            if not isinstance(value, int):
                raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__ if sys.version_info >= (3, 10) else 'an integer is required (got type %s)' % type(value).__name__)
            if not low <= value <= high:
                raise ValueError(f"valid range for {name} is [{low if name != 'Emin' else 'MIN_EMIN'}, {'0' if name == 'Emin' else 'MAX_PREC' if name == 'prec' else 'MAX_EMAX'}]")
        elif name not in ('rounding', 'capitals', 'clamp', 'flags', 'traps'):
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        elif name == 'rounding' and value not in _ROUNDINGS:
            raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        object.__setattr__(self, name, value)

    def _raise(self, signal, result=None, what=None):
        """Notes the signal, and raises it where it is trapped."""
        kind = signal if signal in _SIGNALS else InvalidOperation
        self.flags[kind] = True
        if self.traps[kind]:
            raise kind([what or signal])
        return Decimal('NaN') if result is None else result

    def _fit(self, sign, number, exp):
        """The decimal of a coefficient and an exponent, in so many digits as this context has."""
        surplus = int(number.bit_length() * 0.301) - self.prec - 20
        if number.bit_length() > 13000 and surplus > 0:
            # Too many digits to be written: one more digit says whether the others were all zero.
            number, rest = divmod(number, 10 ** surplus)
            number, exp = number * 10 + (rest > 0), exp + surplus - 1
        extra = len(str(number)) - self.prec if number else 0
        lost = False
        if extra > 0:
            number, lost = _divided(number, 10 ** extra, self.rounding, sign)
            exp += extra
            self.flags[Rounded] = True
            if len(str(number)) > self.prec:
                number, exp = number // 10, exp + 1
        if number and exp + len(str(number)) - 1 > self.Emax:
            signs = '-' if sign else ''
            self.flags[Inexact] = self.flags[Rounded] = True
            away = self.rounding not in (ROUND_DOWN, ROUND_CEILING if sign else ROUND_FLOOR)
            return self._raise(Overflow, _made(sign, 0, 'F') if away else _made(sign, 10 ** self.prec - 1, self.Emax - self.prec + 1))
        tiny = self.Emin - self.prec + 1
        if exp < tiny:
            number, cut = _divided(number, 10 ** (tiny - exp), self.rounding, sign)
            exp, lost = tiny, lost or cut
            if cut:
                self._raise(Underflow, 0)
            if not number:
                self.flags[Clamped] = True
        if lost:
            self.flags[Rounded] = True
            self._raise(Inexact, 0)
        return _made(sign, number, exp)

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, [s for s in _SIGNALS if self.flags[s]], [s for s in _SIGNALS if self.traps[s]])

    __copy__ = copy

    def clear_flags(self):
        self.flags.update(dict.fromkeys(_SIGNALS, False))

    def clear_traps(self):
        self.traps.update(dict.fromkeys(_SIGNALS, False))

    def Etiny(self):
        return self.Emin - self.prec + 1

    def radix(self):
        return Decimal(10)

    def Etop(self):
        return self.Emax - self.prec + 1

    def _of(name, operation):
        def method(self, *args):
            before = _now[0]
            _now[0] = self
            try:
                return operation(*[Decimal(arg) if isinstance(arg, int) else arg for arg in args])
            finally:
                _now[0] = before
        method.__name__, method.__qualname__ = name, f'Context.{name}'
        return method

    for _name, _operation in {
        'add': lambda a, b: a + b, 'subtract': lambda a, b: a - b, 'multiply': lambda a, b: a * b, 'divide': lambda a, b: a / b, 'divide_int': lambda a, b: a // b,
        'remainder': lambda a, b: a % b, 'divmod': lambda a, b: divmod(a, b), 'power': lambda a, b, modulo=None: pow(a, b, modulo), 'minus': lambda a: -a, 'plus': lambda a: +a,
        'abs': lambda a: abs(a), 'to_sci_string': lambda a: str(a),
        **{name: (lambda name: lambda a, *rest: getattr(a, name)(*rest))(name) for name in ('sqrt', 'exp', 'ln', 'log10', 'fma', 'compare', 'max', 'min', 'quantize', 'scaleb',
            'normalize', 'to_eng_string', 'to_integral_value', 'is_nan', 'is_zero', 'is_finite', 'is_infinite', 'is_signed', 'copy_abs', 'copy_negate', 'copy_sign', 'canonical',
            'compare_signal', 'compare_total', 'compare_total_mag', 'is_canonical', 'is_normal', 'is_qnan', 'is_snan', 'is_subnormal', 'logb', 'logical_and', 'logical_invert', 'logical_or',
            'logical_xor', 'max_mag', 'min_mag', 'next_minus', 'next_plus', 'next_toward', 'number_class', 'remainder_near', 'rotate', 'same_quantum', 'shift')},
        'copy_decimal': lambda a: a, 'to_integral': lambda a: a.to_integral_value(), 'to_integral_exact': lambda a: a.to_integral_exact(),
    }.items():
        vars()[_name] = _of(_name, _operation)
    del _of, _name, _operation

    def create_decimal(self, num='0'):
        value = Decimal(num, self)
        return value if value._special() else self._fit(value._sign, value._number, value._exp)

    def create_decimal_from_float(self, f):
        return self.create_decimal(f)

    def __repr__(self):
        named = [[s.__name__ for s in _SHOWN if switches[s]] for switches in (self.flags, self.traps)]
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
                f"flags=[{', '.join(named[0])}], traps=[{', '.join(named[1])}])")


_ROUNDINGS = {ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP}


def _switches(on):
    if isinstance(on, dict):
        return dict(on)
    return {signal: signal in on for signal in _SIGNALS}


DefaultContext = Context(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(9, ROUND_HALF_UP, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(9, ROUND_HALF_EVEN, flags=[], traps=[])
_now = [DefaultContext.copy()]


def getcontext():
    return _now[0]


def setcontext(context):
    _now[0] = context.copy() if context in (DefaultContext, BasicContext, ExtendedContext) else context


class _LocalContext:
    def __init__(self, new, changes):
        self._new = new
        for name, value in changes.items():
            if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
                raise TypeError(f'{name!r} is an invalid keyword argument for this function')
            setattr(new, name, value)

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, kind, value, tb):
        setcontext(self._old)


_LocalContext.__name__ = 'ContextManager'


def localcontext(ctx=None, **kwargs):
    return _LocalContext((ctx or getcontext()).copy(), kwargs)
`
