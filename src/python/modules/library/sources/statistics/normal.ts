/** `NormalDist`, and what goes with pairs of values. */
export const NORMAL = `

# The inverse of the normal distribution: rational functions, near the middle and at the ends (Wichura's algorithm AS 241).
_MIDDLE = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
           (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0))
_NEAR = ((7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
         (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0))
_FAR = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
        (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0))


def _ratio(r, parts):
    sums = []
    for factors in parts:
        total = 0.0
        for at, factor in enumerate(factors):
            total = factor if at == 0 else total * r + factor
        sums.append(total)
    return sums


def _normal_inverse(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        above, below = _ratio(0.180625 - q * q, _MIDDLE)
        return mu + above * q / below * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    above, below = _ratio(r - 1.6, _NEAR) if r <= 5.0 else _ratio(r - 5.0, _FAR)
    x = above / below
    return mu + (-x if q < 0.0 else x) * sigma


def _not_zero(value, method):
    if not value:
        raise StatisticsError(f'{method}() not defined when sigma is zero')
    return value


def _centre(value):
    return value._mu if isinstance(value, NormalDist) else value


# Where two curves of different width have the same height.
def _crossings(thin, wide, apart, wider):
    middle = thin._mu * wide.variance - wide._mu * thin.variance
    reach = thin._sigma * wide._sigma * math.sqrt(apart * apart + wider * math.log(wide.variance / thin.variance))
    return (middle + reach) / wider, (middle - reach) / wider


class NormalDist:
    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance, away = _not_zero(self._sigma * self._sigma, 'pdf'), x - self._mu
        return math.exp(away * away / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        reach = _not_zero(self._sigma, 'cdf') * math.sqrt(2.0)
        return 0.5 * (1.0 + math.erf((x - self._mu) / reach))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _normal_inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(at / n) for at in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        thin, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        wider = _not_zero(wide.variance, 'overlap') - _not_zero(thin.variance, 'overlap')
        apart = math.fabs(wide._mu - thin._mu)
        if not wider:
            return 1.0 - math.erf(apart / (2.0 * thin._sigma * math.sqrt(2.0)))
        # One curve lies above the other between the crossings, below it outside of them.
        above, below = [math.fabs(wide.cdf(x) - thin.cdf(x)) for x in _crossings(thin, wide, apart, wider)]
        return 1.0 - (above + below)

    def zscore(self, x):
        return (x - self._mu) / _not_zero(self._sigma, 'zscore')

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def _spread(self, other):
        return math.hypot(self._sigma, other._sigma) if isinstance(other, NormalDist) else self._sigma

    def __add__(self, other):
        return NormalDist(self._mu + _centre(other), self._spread(other))

    def __sub__(self, other):
        return NormalDist(self._mu - _centre(other), self._spread(other))

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        return self._mu == other._mu and self._sigma == other._sigma if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
`
