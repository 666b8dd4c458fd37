/** `random`: methods for real numbers. Where values are proposed and refused, the proposals are functions of their own. */
export const DISTRIBUTIONS = `    def _accepted(self, propose):
        found = None
        while found is None:
            found = propose(self.random)
        return found

    def uniform(self, a, b):
        return a + self.random() * (b - a)

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if mode is None:
            c = 0.5
        elif high == low:
            return low
        else:
            c = (mode - low) / (high - low)
        if u <= c:
            return low + (high - low) * _math.sqrt(u * c)
        return high + (low - high) * _math.sqrt((1.0 - u) * (1.0 - c))

    def normalvariate(self, mu=0.0, sigma=1.0):
        return mu + sigma * self._accepted(_normal)

    def gauss(self, mu=0.0, sigma=1.0):
        # They come in twos: the other one is kept.
        z, self.gauss_next = self.gauss_next, None
        if z is None:
            angle = TWOPI * self.random()
            radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
            z, self.gauss_next = radius * _math.cos(angle), radius * _math.sin(angle)
        return mu + sigma * z

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return _math.exp(self.normalvariate(mu, sigma))

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _math.sqrt(s * s + 1.0)
        z = self._accepted(_angle(r))
        turn = _math.acos((1.0 / r + z) / (1.0 + 1.0 / r * z))
        return (mu + (turn if self.random() > 0.5 else -turn)) % TWOPI

    def gammavariate(self, alpha, beta):
        if min(alpha, beta) <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha == 1.0:
            return -_math.log(1.0 - self.random()) * beta
        return self._accepted(_large_gamma(alpha) if alpha > 1.0 else _small_gamma(alpha)) * beta

    def betavariate(self, alpha, beta):
        mine = self.gammavariate(alpha, 1.0)
        return mine and mine / (mine + self.gammavariate(beta, 1.0))

    def paretovariate(self, alpha):
        rest = 1.0 - self.random()
        return rest ** (-1.0 / alpha) if _V >= (3, 11) else 1.0 / rest ** (1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_math.log(1.0 - self.random())) ** (1.0 / beta)

    def expovariate(self, lambd=1.0):
        return -_math.log(1.0 - self.random()) / lambd

    if _V >= (3, 12):
        def binomialvariate(self, n=1, p=0.5):
            if n < 0:
                raise ValueError('n must be non-negative')
            if not 0.0 < p < 1.0:
                if p in (0.0, 1.0):
                    return n if p else 0
                raise ValueError('p must be in the range 0.0 <= p <= 1.0')
            if n == 1:
                return int(self.random() < p)
            if p > 0.5:
                return n - self.binomialvariate(n, 1.0 - p)
            return self._few_hits(n, p) if n * p < 10.0 else self._accepted(_many_hits(n, p))

        def _few_hits(self, n, p):
            # How far it is from a hit to the next one.
            hits = at = 0
            c = _math.log2(1.0 - p)
            while c:
                at += _math.floor(_math.log2(self.random()) / c) + 1
                if at > n:
                    break
                hits += 1
            return hits

    if _V < (3, 12):
        expovariate.__defaults__ = None
    if _V < (3, 11):
        gauss.__defaults__ = normalvariate.__defaults__ = None


def _normal(random):
    u, v = random(), 1.0 - random()
    z = NV_MAGICCONST * (u - 0.5) / v
    return z if z * z / 4.0 <= -_math.log(v) else None


def _many_hits(n, p):
    # Hörmann's BTRS, with its constants.
    spread = _math.sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * p
    middle, ratio, squeeze = n * p + 0.5, (2.83 + 5.1 / b) * spread, 0.92 - 4.2 / b
    odds, peak = _math.log(p / (1.0 - p)), _math.floor((n + 1) * p)
    height = _math.lgamma(peak + 1) + _math.lgamma(n - peak + 1)

    def propose(random):
        u = random() - 0.5
        us = 0.5 - abs(u)
        k = _math.floor((2.0 * a / us + b) * u + middle)
        if not 0 <= k <= n:
            return None
        v = random()
        if us >= 0.07 and v <= squeeze:
            return k
        v *= ratio / (a / (us * us) + b)
        return k if _math.log(v) <= height - _math.lgamma(k + 1) - _math.lgamma(n - k + 1) + (k - peak) * odds else None
    return propose


def _angle(r):
    def propose(random):
        z = _math.cos(_math.pi * random())
        d = z / (r + z)
        u = random()
        return z if u < 1.0 - d * d or u <= (1.0 - d) * _math.exp(d) else None
    return propose


def _large_gamma(alpha):
    spread = _math.sqrt(2.0 * alpha - 1.0)

    def propose(random):
        u = random()
        if not 1e-7 < u < 0.9999999:
            return None
        z = u * u * (1.0 - random())
        v = _math.log(u / (1.0 - u)) / spread
        x = alpha * _math.exp(v)
        r = alpha - LOG4 + (alpha + spread) * v - x
        return x if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _math.log(z) else None
    return propose


def _small_gamma(alpha):
    b = (_math.e + alpha) / _math.e

    def propose(random):
        p = b * random()
        x = p ** (1.0 / alpha) if p <= 1.0 else -_math.log((b - p) / alpha)
        return x if random() <= (x ** (alpha - 1.0) if p > 1.0 else _math.exp(-x)) else None
    return propose
`
