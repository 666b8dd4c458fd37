/** `cmath`: the formulas of `Modules/cmathmodule.c`, on finite numbers; what infinities give follows from the arithmetic. */
export const SOURCE = `import math

pi, e, tau, inf, nan = math.pi, math.e, math.tau, math.inf, math.nan
infj, nanj = complex(0.0, inf), complex(0.0, nan)


def _hypot(x, y):
    return abs(complex(x, y))


def _complex(value):
    if isinstance(value, str) or not (isinstance(value, (complex, float, int)) or any(hasattr(type(value), name) for name in ('__complex__', '__float__', '__index__'))):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    return complex(value)


def phase(z, /):
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r, phi, /):
    # Ints know no negative zero.
    r, phi = math.ldexp(r, 0), math.ldexp(phi, 0)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    apart = abs(a - b)
    return apart <= rel_tol * abs(b) or apart <= rel_tol * abs(a) or apart <= abs_tol


def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    if math.isinf(y):
        return complex(inf, y)
    if not math.isfinite(x):
        if math.isnan(x):
            return complex(x, x)
        return complex(x, math.copysign(0.0, y) if y == y else y) if x > 0 else complex(0.0 if y == y else y, math.copysign(inf, y))
    ax, ay = abs(x), abs(y)
    if ax < 2.0 ** -1022 and ay < 2.0 ** -1022 and (ax > 0.0 or ay > 0.0):
        ax = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt(ax + _hypot(ax, math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


def exp(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and math.isfinite(y):
        size = inf if x > 0 else 0.0
        return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y))) if y else complex(size, y)
    if math.isinf(y) and not math.isinf(x):
        raise ValueError('math domain error')
    if x > 708.3964185322641:
        size = math.exp(x - 1.0)
        found = complex(size * math.cos(y) * math.e, size * math.sin(y) * math.e)
    else:
        size = math.exp(x)
        found = complex(size * math.cos(y), size * math.sin(y))
    if isinf(found):
        raise OverflowError('math range error')
    return found


def _log(z):
    ax, ay = abs(z.real), abs(z.imag)
    if math.isinf(ax) or math.isinf(ay):
        size = inf
    elif ax > 2.0 ** 1022 or ay > 2.0 ** 1022:
        size = math.log(_hypot(ax / 2.0, ay / 2.0)) + math.log(2.0)
    elif ax < 2.0 ** -1022 and ay < 2.0 ** -1022:
        if ax == 0.0 and ay == 0.0:
            raise ValueError('math domain error')
        size = math.log(_hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * math.log(2.0)
    else:
        length = _hypot(ax, ay)
        if 0.71 <= length <= 1.73:
            larger, smaller = max(ax, ay), min(ax, ay)
            size = math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2.0
        else:
            size = math.log(length)
    return complex(size, math.atan2(z.imag, z.real))


def log(z, base=None, /):
    z = _log(_complex(z))
    return z if base is None else z / _log(_complex(base))


def log10(z, /):
    z = _log(_complex(z))
    return complex(z.real / 2.302585092994046, z.imag / 2.302585092994046)


def cosh(z, /):
    z = _complex(z)
    return _finite(z, complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real)))


def sinh(z, /):
    z = _complex(z)
    return _finite(z, complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real)))


def _finite(z, found):
    if isfinite(z) and isinf(found):
        raise OverflowError('math range error')
    return found


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > 354.1982092661321:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty, cx = math.tanh(x), math.tan(y), 1.0 / math.cosh(x)
    both = tx * ty
    below = 1.0 + both * both
    return complex(tx * (1.0 + ty * ty) / below, ((ty / below) * cx) * cx)


def _turned(function):
    """f(iz) / i"""
    def turned(z, /):
        z = _complex(z)
        found = function(complex(-z.imag, z.real))
        return complex(found.imag, -found.real)
    return turned


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


_LARGE = 2.0 ** 1022


def acos(z, /):
    z = _complex(z)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        size = math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0)
        return complex(math.atan2(abs(z.imag), z.real), -math.copysign(size, z.imag))
    one, two = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(one.real, two.real), math.asinh(two.real * one.imag - two.imag * one.real))


def acosh(z, /):
    z = _complex(z)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        return complex(math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0), math.atan2(z.imag, z.real))
    one, two = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(one.real * two.real + one.imag * two.imag), 2.0 * math.atan2(one.imag, two.real))


def asinh(z, /):
    z = _complex(z)
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        size = math.log(_hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0)
        return complex(math.copysign(size, z.real), math.atan2(z.imag, abs(z.real)))
    one, two = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(one.real * two.imag - two.real * one.imag), math.atan2(z.imag, one.real * two.real - one.imag * two.imag))


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if x < 0.0 or (x == 0.0 and math.copysign(1.0, x) < 0.0):
        return -atanh(-z)
    ay = abs(y)
    if x > 6.7e153 or ay > 6.7e153:
        length = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / length / length, -math.copysign(math.pi / 2.0, -y))
    if x == 1.0 and ay < 1.5e-154:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-math.log(math.sqrt(ay) / math.sqrt(_hypot(ay, 2.0))), math.copysign(math.atan2(2.0, -ay) / 2, y))
    return complex(math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0, -math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


for _name, _function in (('sin', sinh), ('tan', tanh), ('asin', asinh), ('atan', atanh)):
    globals()[_name] = _made = _turned(_function)
    _made.__name__ = _made.__qualname__ = _name
del _name, _function, _made
`
