import { NORMAL } from './statistics/normal'

const PLAIN = `import math
import sys
from collections import Counter, namedtuple
from fractions import Fraction

__all__ = '''NormalDist StatisticsError fmean geometric_mean harmonic_mean mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance'''.split()
_V = sys.version_info[:2]


class StatisticsError(ValueError):
    pass


def _is_decimal(kind):
    # Nobody has a Decimal who has not imported the module.
    decimal = sys.modules.get('decimal')
    return decimal is not None and issubclass(kind, decimal.Decimal)


def _need(data, problem, count=1):
    if len(data) < count:
        raise StatisticsError(problem)
    return data


def _common(kinds):
    """The type in which numbers of these types meet."""
    kinds = {int if kind is bool else kind for kind in kinds}
    found = int
    for kind in sorted(kinds, key=lambda kind: (issubclass(kind, float), issubclass(kind, Fraction), len(kind.__mro__))):
        if not (issubclass(kind, (int, Fraction, float)) or _is_decimal(kind)):
            raise TypeError(f"can't convert type {kind.__name__!r} to numerator/denominator")
        if int not in (found, kind) and _is_decimal(kind) != _is_decimal(found):
            raise TypeError(f"don't know how to coerce {found.__name__} and {kind.__name__}")
        if kind is not int:
            found = kind
    return found


def _as(kind, value):
    if issubclass(kind, int) and value.denominator != 1:
        return float(value)
    if _is_decimal(kind) and isinstance(value, Fraction):
        return kind(value.numerator) / value.denominator
    return value if type(value) is kind else kind(value)


def _total(values):
    if all(map(math.isfinite, values)):
        return sum(map(Fraction, values), Fraction(0))
    return sum(values)


def _average(values, weights=None):
    total = _total(values if weights is None else [value * weight for value, weight in zip(values, weights)])
    return total / (len(values) if weights is None else _total(weights))


def mean(data):
    data = _need(list(data), 'mean requires at least one data point')
    return _as(_common(map(type, data)), _average(data))


def fmean(data, weights=None):
    data = [float(value) for value in data]
    if weights is not None:
        weights = [float(weight) for weight in weights]
        if len(weights) != len(data):
            raise StatisticsError('data and weights must be the same length')
        if not math.fsum(weights):
            raise StatisticsError('sum of weights must be non-zero')
        return math.fsum(map(lambda value, weight: value * weight, data, weights)) / math.fsum(weights)
    return math.fsum(_need(data, 'fmean requires at least one data point')) / len(data)


def geometric_mean(data):
    data = list(data)
    problem = 'geometric mean requires a non-empty dataset containing positive numbers' if _V < (3, 13) else 'Must have a non-empty dataset'
    if _V < (3, 13) and any(value <= 0 for value in data):
        raise StatisticsError(problem)
    return math.exp(fmean(map(math.log, _need(data, problem))))


def harmonic_mean(data, weights=None):
    data = _need(list(data), 'harmonic_mean requires at least one data point')
    if len(data) == 1 and weights is None:
        if not (isinstance(data[0], (int, float, Fraction)) or _is_decimal(type(data[0]))):
            raise TypeError('unsupported type')
        return next(_not_negative(data))
    weights = None if weights is None else list(weights)
    if weights is not None and len(weights) != len(data):
        raise StatisticsError('Number of weights does not match data size')
    whole = len(data) if weights is None else _total(list(_not_negative(weights)))
    try:
        shares = [weight / value if weight else 0 for weight, value in zip([1] * len(data) if weights is None else weights, _not_negative(data))]
    except ZeroDivisionError:
        return 0
    total = _total(shares)
    if total <= 0 and _V >= (3, 10):
        raise StatisticsError('Weighted sum must be positive')
    return _as(_common([type(share) for share in shares]), whole / total)


def _not_negative(values):
    for value in values:
        if value < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        yield value


def _ordered(data):
    return _need(sorted(data), 'no median for empty data')


def median_low(data):
    data = _ordered(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _ordered(data)
    return data[len(data) // 2]


def median(data):
    data = _ordered(data)
    low, high = median_low(data), median_high(data)
    return low if len(data) % 2 else (low + high) / 2


def median_grouped(data, interval=1.0):
    data = _ordered(data)
    middle = median_high(data)
    below, inside = sum(value < middle for value in data), data.count(middle)
    return float(middle) - interval / 2 + interval * (len(data) / 2 - below) / inside


def mode(data):
    return _need(multimode(data), 'no mode for empty data')[0]


def multimode(data):
    counts = Counter(data)
    most = max(counts.values(), default=0)
    return [value for value in counts if counts[value] == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    if method not in ('exclusive', 'inclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    data = sorted(data)
    if _V >= (3, 13) and len(data) == 1:
        return data * (n - 1)
    _need(data, f'must have at least {"one data point" if _V >= (3, 13) else "two data points"}', 2)
    # Where the points stand, in steps of 1 / n; one before the first and one after the last may be asked for.
    steps, first = (len(data) - 1, 0) if method == 'inclusive' else (len(data) + 1, 1)
    cuts = []
    for i in range(1, n):
        at = min(max(i * steps // n - first, 0), len(data) - 2)
        part = i * steps - (at + first) * n
        cuts.append((data[at] * (n - part) + data[at + 1] * part) / n)
    return cuts


def _spread(data, center, fewer, problem):
    """(type, variance); fewer: by how many less than there are it is divided."""
    data = _need(list(data), problem, 1 + fewer)
    kind, rest = _common(map(type, data)), 0
    if center is None and _V < (3, 10):
        # The mean is rounded; what that takes from the squares is given back.
        center = mean(data)
        rest = _total([value - center for value in data]) ** 2 / len(data)
        squares = [(value - center) ** 2 for value in data]
    else:
        center = _average(data) if center is None else Fraction(center)
        squares = [(Fraction(value) - center) ** 2 for value in data]
    return kind, (_total(squares) - rest) / (len(data) - fewer)


def _root(kind, value):
    if _is_decimal(kind):
        if _V < (3, 11):
            return _as(kind, value).sqrt()
        with sys.modules['decimal'].localcontext() as context:
            context.prec = 2 * context.prec + 10
            root = (kind(value.numerator) / value.denominator).sqrt()
        return +root
    if _V < (3, 11) or not value:
        return math.sqrt(_as(kind, value))
    half = 56 - (value.numerator.bit_length() - value.denominator.bit_length()) // 2
    scaled = value * Fraction(4) ** half
    root = math.isqrt(math.floor(scaled))
    # One bit more says whether anything is cut off, so that the conversion rounds once and rightly.
    return math.ldexp(2 * root + (root * root != scaled), -half - 1)


def _problem(deviation, name, points):
    return f'{deviation if _V >= (3, 11) else name} requires at least {points}'


def variance(data, xbar=None):
    return _as(*_spread(data, xbar, 1, 'variance requires at least two data points'))


def pvariance(data, mu=None):
    return _as(*_spread(data, mu, 0, 'pvariance requires at least one data point'))


def stdev(data, xbar=None):
    return _root(*_spread(data, xbar, 1, _problem('stdev', 'variance', 'two data points')))


def pstdev(data, mu=None):
    return _root(*_spread(data, mu, 0, _problem('pstdev', 'pvariance', 'one data point')))


if _V >= (3, 10):
    LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))

    def _sum_of_products(x, y):
        return math.fsum(a * b for a, b in zip(x, y)) if _V < (3, 12) else math.sumprod(x, y)

    def _ranks(data):
        # Equal ones share the mean of their places.
        order = sorted(range(len(data)), key=data.__getitem__)
        ranks, i = [0] * len(data), 0
        while i < len(order):
            j = i
            while j < len(order) and data[order[j]] == data[order[i]]:
                j += 1
            for at in order[i:j]:
                ranks[at] = (i + j + 1) / 2
            i = j
        return ranks

    def _products(name, x, y, centered=True):
        if len(x) != len(y):
            raise StatisticsError(f'{name} requires that both inputs have same number of data points')
        _need(x, f'{name} requires at least two data points', 2)
        xbar, ybar = (math.fsum(x) / len(x), math.fsum(y) / len(y)) if centered else (0.0, 0.0)
        x, y = [value - xbar for value in x], [value - ybar for value in y]
        return (*(_sum_of_products(p, q) for p, q in ((x, y), (x, x), (y, y))), xbar, ybar)

    def covariance(x, y, /):
        return _products('covariance', x, y)[0] / (len(x) - 1)

    def correlation(x, y, /, *, method='linear'):
        if method not in ('linear', 'ranked'):
            raise ValueError(f'Unknown method: {method!r}')
        if method == 'ranked' and len(x) == len(y):
            x, y = _ranks(x), _ranks(y)
        both, xx, yy, *_ = _products('correlation', x, y)
        if not xx or not yy:
            raise StatisticsError('at least one of the inputs is constant')
        return both / math.sqrt(xx * yy)

    def linear_regression(x, y, /, *, proportional=False):
        both, xx, _, xbar, ybar = _products('linear regression', x, y, not proportional)
        if not xx:
            raise StatisticsError('x is constant')
        slope = both / xx + (0.0 if _V >= (3, 11) else 0)
        return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)

    __all__ += ['correlation', 'covariance', 'linear_regression']
`

/** `statistics`: sums are exact fractions; what comes out has the type of what came in. */
export const SOURCE = PLAIN + NORMAL
