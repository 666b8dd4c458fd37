/** `statistics`. */
export const SOURCE = `import math
import sys
from collections import Counter
from fractions import Fraction

__all__ = ['StatisticsError', 'fmean', 'geometric_mean', 'harmonic_mean', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles',
           'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _sum(data):
    count = 0
    kind = int
    total = Fraction(0)
    for value in data:
        count += 1
        kind = _coerced(kind, type(value))
        total += Fraction(value)
    return kind, total, count


def _coerced(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    return kind(value)


def mean(data):
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is not None:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('data and weights must be the same length')
        return math.fsum(x * w for x, w in zip(data, weights)) / math.fsum(weights)
    if not data:
        raise StatisticsError('fmean requires at least one data point')
    return math.fsum(data) / len(data)


def geometric_mean(data):
    return math.exp(fmean(map(math.log, data)))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if any(x < 0 for x in data):
        raise StatisticsError('harmonic mean does not support negative values')
    if any(x == 0 for x in data):
        return 0
    kind, total, n = _sum(1 / x for x in data)
    return _convert(n / total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    i = n // 2
    return (data[i - 1] + data[i]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError('no mode for empty data') from None


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1 and sys.version_info >= (3, 13):
            return data * (n - 1)
        raise StatisticsError('must have at least one data point' if sys.version_info >= (3, 13) else 'must have at least two data points')
    result = []
    for i in range(1, n):
        if method == 'inclusive':
            j, delta = divmod(i * (ld - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        elif method == 'exclusive':
            j = i * (ld + 1) // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * (ld + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        else:
            raise ValueError(f'Unknown method: {method!r}')
    return result


def _squares(data, center):
    if center is not None:
        kind, total, n = _sum((Fraction(x) - Fraction(center)) ** 2 for x in data)
        for x in data:
            kind = _coerced(int if kind is Fraction else kind, type(x))
        return kind, total, n
    kind, total, n = _sum(data)
    if n == 0:
        return kind, Fraction(0), 0
    middle = total / n
    return kind, sum(((Fraction(x) - middle) ** 2 for x in data), Fraction(0)), n


def variance(data, xbar=None):
    kind, total, n = _squares(list(data), xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    kind, total, n = _squares(list(data), mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(total / n, kind)


def _root(value):
    if value == 0:
        return 0.0
    shift = (value.numerator.bit_length() - value.denominator.bit_length() - 109) // 2
    if shift >= 0:
        top, bottom = value.numerator, value.denominator << 2 * shift
    else:
        top, bottom = value.numerator << -2 * shift, value.denominator
    root = math.isqrt(top // bottom)
    root |= root * root * bottom != top
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def stdev(data, xbar=None):
    kind, total, n = _squares(list(data), xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points' if sys.version_info >= (3, 11) else 'variance requires at least two data points')
    if sys.version_info < (3, 11):
        return math.sqrt(_convert(total / (n - 1), kind))
    return _root(total / (n - 1))


def pstdev(data, mu=None):
    kind, total, n = _squares(list(data), mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point' if sys.version_info >= (3, 11) else 'pvariance requires at least one data point')
    if sys.version_info < (3, 11):
        return math.sqrt(_convert(total / n, kind))
    return _root(total / n)
`
