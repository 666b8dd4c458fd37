# math: exact results, edges, and errors.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.fabs(-3), math.factorial(20), math.gcd(48, 36), math.gcd(0, 5))
print(math.log(1), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(0), math.exp(0), math.exp(1), math.expm1(0), math.pow(2, 0.5), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.sin(0), math.cos(0), math.sin(math.pi / 2), round(math.tan(math.pi / 4), 10), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.asin(1), math.acos(1), math.cosh(0))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1.0), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.copysign(3, -0.0), math.modf(-3.25), math.frexp(10), math.ldexp(0.5, 4), math.fmod(-7, 3), math.remainder(7, 4))
print(math.comb(5, 2), math.perm(5, 2), math.isqrt(99), math.prod([1, 2, 3, 4]), math.prod([]), math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0, math.comb(3, 5), math.perm(4), math.gamma(5), math.erf(0), math.isqrt(10 ** 40))
print(math.floor(1e20), math.ceil(0.5), math.floor(10 ** 30), math.sqrt(10 ** 20), math.log(10 ** 400), math.factorial(0), round(math.lgamma(10), 6), math.floor(True), math.trunc(5))


class Number:
    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 'trunc'

    def __float__(self):
        return 2.25


n = Number()
print(math.floor(n), math.ceil(n), math.trunc(n), math.sqrt(n), math.isnan(n))
for action in ('math.sqrt(-1)', 'math.log(0)', 'math.factorial(-1)', "math.floor('x')", 'math.exp(1000)', 'math.floor(math.nan)', 'math.ceil(math.inf)', 'math.gcd(1.5, 2)', 'math.comb(-1, 2)', 'math.isqrt(-1)', 'math.acos(2)', 'math.fmod(1, 0)', 'math.sqrt()', 'math.log(-5)', 'math.pow(0, -1)', 'math.ldexp(1, 5000)', 'math.sin(math.inf)', 'math.dist((1,), (1, 2))', "math.fsum(['a'])"):
    try:
        print(eval(action))
    except Exception as error:
        print(action, '->', type(error).__name__, error)
print([math.isqrt(n) for n in range(0, 30, 3)], [math.gcd(n, 12) for n in range(1, 13)], sum(1 / math.factorial(n) for n in range(20)), 4 * sum((-1) ** n / (2 * n + 1) for n in range(1000)))
