import cmath, math
import decimal, datetime, typing

points = [1 + 2j, -1.5 + 0.25j, 0.5 - 3j, -2 - 2j, 3 + 0j, -3 + 0j, 1e-5 + 1e-7j, 100 - 0.001j, 2j, -0.5j, 0.9 + 0.1j]
for name in 'sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh phase'.split():
    for z in points:
        try:
            w = getattr(cmath, name)(z)
        except (ValueError, OverflowError) as e:
            w = e
        if isinstance(w, complex):
            print(name, z, f'{w.real:.12g} {w.imag:.12g}')
        else:
            print(name, z, w)
print(cmath.polar(3 + 4j), cmath.rect(2, 0), cmath.isclose(1, 1 + 1e-12j), cmath.isnan(complex('nan')), cmath.isinf(cmath.infj), cmath.isfinite(1j))
print(cmath.sqrt(-1), cmath.sqrt(4), cmath.sqrt(-4), cmath.exp(0), cmath.log(1), cmath.log(8, 2).real, cmath.sqrt(2j), cmath.pi, cmath.tau, cmath.nanj)
for f, x in ((cmath.log, 0), (cmath.exp, 1e6), (cmath.sqrt, 'x'), (cmath.atanh, 1), (cmath.cosh, 1000)):
    try:
        print(f(x))
    except Exception as e:
        print(type(e).__name__, e)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: decimal.Decimal('1') + 1.5)
attempt(lambda: 1.5 * decimal.Decimal('1'))
attempt(lambda: decimal.Decimal('1') + 'a')
attempt(lambda: len(decimal.Decimal(1)))
attempt(lambda: decimal.Decimal(1)[0])
attempt(lambda: decimal.Decimal(1)())
attempt(lambda: datetime.date(2020, 1, 1) + 5)
attempt(lambda: datetime.date(2020, 1, 1) < 5)
attempt(lambda: [] + datetime.timedelta(1))
attempt(lambda: 'x'.join([decimal.Decimal(1)]))
attempt(lambda: int(datetime.timedelta(1)))
print(type(decimal.Decimal(1)).__name__, decimal.Decimal, datetime.date.__qualname__)


class Mine(decimal.Decimal):
    pass


attempt(lambda: Mine(1) + 'a')
T = typing.TypeVar('T')


def absolute(x: typing.SupportsAbs[T], y: typing.SupportsRound[int] = 1) -> T:
    return abs(x)


print(absolute(-5), isinstance(3, typing.SupportsAbs), isinstance('', typing.SupportsAbs), issubclass(float, typing.SupportsRound), typing.SupportsAbs[int])
print([c.__name__ for c in ArithmeticError.__subclasses__()], [c.__name__ for c in UnicodeError.__subclasses__()], [c.__name__ for c in ConnectionError.__subclasses__()])
import collections, re
attempt(lambda: collections.deque() + 1)
attempt(lambda: collections.deque().nothing)
attempt(lambda: collections.deque.nothing)
attempt(lambda: collections.OrderedDict() + 1)
attempt(lambda: collections.Counter() - 1)
attempt(lambda: datetime.date.today().nothing)
attempt(lambda: datetime.date.nothing)
attempt(lambda: decimal.Decimal(1).nothing)
attempt(lambda: 3 * datetime.date(2020, 1, 1))
attempt(lambda: 'a' * decimal.Decimal(3))
attempt(lambda: 'a' + datetime.timedelta(1))
attempt(lambda: divmod('x', collections.deque()))
attempt(lambda: re.compile('x') + 1)
attempt(lambda: [1] + collections.deque())
attempt(lambda: {} < collections.defaultdict())
attempt(lambda: collections.defaultdict(5))
attempt(lambda: {[]: 1})
attempt(lambda: {collections.deque(): 1})
attempt(lambda: collections.OrderedDict() < {})
attempt(lambda: iter(decimal.Decimal(1)))
attempt(lambda: 5 in decimal.Decimal(1))
attempt(lambda: next(collections.deque()))
attempt(lambda: math.sqrt(datetime.timedelta(1)))
attempt(lambda: [1, 2][decimal.Decimal(1)])
attempt(lambda: range(decimal.Decimal(1)))
attempt(lambda: f'{collections.deque():5}')
attempt(lambda: -datetime.date(2020, 1, 1))
