/** `random`: what is Python in `Lib/random.py`, the same draws in the same order. */
export const SOURCE = String.raw`import sys as _sys
import _random
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate, repeat as _repeat
from math import ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, log as _log, pi as _pi, sin as _sin, sqrt as _sqrt
from operator import index as _index

__all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes',
           'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']

_V = _sys.version_info
NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
TWOPI = 2.0 * _pi
BPF = 53
RECIP_BPF = 2 ** -BPF


class Random(_random.Random):
    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        if version == 2 and isinstance(a, (str, bytes, bytearray)):
            self._seed_bytes(a if isinstance(a, str) else bytes(a))
        else:
            if _V >= (3, 11) and not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
            super().seed(a)
        self.gauss_next = None

    def getstate(self):
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        version = state[0]
        if version != 3:
            raise ValueError('state with version %s passed to Random.setstate() of version %s' % (version, self.VERSION))
        version, internal, self.gauss_next = state
        super().setstate(internal)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    if _V >= (3, 12):
        def _randbelow(self, n):
            k = n.bit_length()
            r = self.getrandbits(k)
            while r >= n:
                r = self.getrandbits(k)
            return r
    else:
        def _randbelow(self, n):
            if not n and _V >= (3, 9):
                return 0
            k = n.bit_length()
            r = self.getrandbits(k)
            while r >= n:
                r = self.getrandbits(k)
            return r

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, 'little')

    if _V >= (3, 12):
        def randrange(self, start, stop=None, step=1):
            istart = _index(start)
            if stop is None:
                if step != 1:
                    raise TypeError('Missing a non-None stop argument')
                if istart > 0:
                    return self._randbelow(istart)
                raise ValueError('empty range for randrange()')
            istop = _index(stop)
            width = istop - istart
            istep = _index(step)
            if istep == 1:
                if width > 0:
                    return istart + self._randbelow(width)
                raise ValueError(f'empty range in randrange({start}, {stop})')
            if istep > 0:
                n = (width + istep - 1) // istep
            elif istep < 0:
                n = (width + istep + 1) // istep
            else:
                raise ValueError('zero step for randrange()')
            if n <= 0:
                raise ValueError(f'empty range in randrange({start}, {stop}, {step})')
            return istart + istep * self._randbelow(n)
    else:
        def randrange(self, start, stop=None, step=1):
            istart = self._whole(start, 'non-integer arg 1 for randrange()')
            if stop is None:
                if istart > 0:
                    return self._randbelow(istart)
                raise ValueError('empty range for randrange()')
            istop = self._whole(stop, 'non-integer stop for randrange()')
            width = istop - istart
            if step == 1 and width > 0:
                return istart + self._randbelow(width)
            if step == 1:
                raise ValueError('empty range for randrange() (%d, %d, %d)' % (istart, istop, width))
            istep = self._whole(step, 'non-integer step for randrange()')
            if istep > 0:
                n = (width + istep - 1) // istep
            elif istep < 0:
                n = (width + istep + 1) // istep
            else:
                raise ValueError('zero step for randrange()')
            if n <= 0:
                raise ValueError('empty range for randrange()')
            return istart + istep * self._randbelow(n)

        def _whole(self, value, message):
            try:
                return _index(value)
            except TypeError:
                if int(value) != value:
                    raise ValueError(message) from None
                return int(value)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    if _V >= (3, 11):
        def choice(self, seq):
            if not len(seq):
                raise IndexError('Cannot choose from an empty sequence')
            return seq[self._randbelow(len(seq))]
    elif _V >= (3, 9):
        def choice(self, seq):
            return seq[self._randbelow(len(seq))]
    else:
        def choice(self, seq):
            try:
                i = self._randbelow(len(seq))
            except ValueError:
                raise IndexError('Cannot choose from an empty sequence') from None
            return seq[i]

    if _V >= (3, 11):
        def shuffle(self, x):
            randbelow = self._randbelow
            for i in reversed(range(1, len(x))):
                j = randbelow(i + 1)
                x[i], x[j] = x[j], x[i]
    else:
        def shuffle(self, x, random=None):
            for i in reversed(range(1, len(x))):
                j = self._randbelow(i + 1) if random is None else _floor(random() * (i + 1))
                x[i], x[j] = x[j], x[i]

    def _sample(self, population, k):
        randbelow = self._randbelow
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('Sample larger than population or is negative')
        result = [None] * k
        setsize = 21
        if k > 5:
            setsize += 4 ** _ceil(_log(k * 3, 4))
        if n <= setsize:
            pool = list(population)
            for i in range(k):
                j = randbelow(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for i in range(k):
                j = randbelow(n)
                while j in selected:
                    j = randbelow(n)
                selected.add(j)
                result[i] = population[j]
        return result

    if _V >= (3, 9):
        def sample(self, population, k, *, counts=None):
            if not hasattr(population, '__getitem__') or isinstance(population, dict):
                if _V >= (3, 11) or not isinstance(population, (set, frozenset)):
                    raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
                population = tuple(population)
            if counts is not None:
                sums = list(_accumulate(counts))
                if len(sums) != len(population):
                    raise ValueError('The number of counts does not match the population')
                total = sums.pop() if sums else 0
                if not isinstance(total, int):
                    raise TypeError('Counts must be integers')
                if total < 0 or (total == 0 and _V < (3, 12)):
                    raise ValueError('Total of counts must be greater than zero' if _V < (3, 12) else 'Counts must be non-negative')
                return [population[_bisect(sums, s)] for s in self.sample(range(total), k=k)]
            return self._sample(population, k)
    else:
        def sample(self, population, k):
            if isinstance(population, (set, frozenset)):
                population = tuple(population)
            if not hasattr(population, '__getitem__') or isinstance(population, dict):
                raise TypeError('Population must be a sequence or set.  For dicts, use list(d).')
            return self._sample(population, k)

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[_floor(random() * n)] for i in _repeat(None, k)]
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if not isinstance(weights, int):
                    raise
                k = weights
                raise TypeError(f'The number of choices must be a keyword argument: k={k}') from None
        elif weights is not None:
            raise TypeError('Cannot specify both weights and cumulative weights')
        if len(cum_weights) != n:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if _V >= (3, 9) and total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if _V >= (3, 10) and total - total != 0.0:
            raise ValueError('Total of weights must be finite')
        hi = n - 1
        return [population[_bisect(cum_weights, random() * total, 0, hi)] for i in _repeat(None, k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * _sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u1 = self.random()
            u2 = 1.0 - self.random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            x2pi = self.random() * TWOPI
            g2rad = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(x2pi) * g2rad
            self.gauss_next = _sin(x2pi) * g2rad
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u2 = self.random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        from math import acos
        return (mu + acos(f)) % TWOPI if self.random() > 0.5 else (mu - acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        random = self.random
        if alpha > 1.0:
            ainv = _sqrt(2.0 * alpha - 1.0)
            bbb = alpha - LOG4
            ccc = alpha + ainv
            while True:
                u1 = random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - random()
                v = _log(u1 / (1.0 - u1)) / ainv
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            return -_log(1.0 - random()) * beta
        while True:
            b = (_e + alpha) / _e
            p = b * random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            u1 = random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= _exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)


class SystemRandom(Random):
    pass


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
choices = _inst.choices
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
getrandbits = _inst.getrandbits
if _V >= (3, 9):
    randbytes = _inst.randbytes
`
