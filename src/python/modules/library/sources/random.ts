import { DISTRIBUTIONS } from './random/distributions'
import { INTEGERS } from './random/integers'

const HEAD = `import _memory, _random, itertools as _itertools, math as _math, operator as _operator, sys as _sys
from bisect import bisect as _bisect
from collections.abc import Sequence as _Sequence, Set as _Set

_V = _sys.version_info
_LATER = (['randbytes'] if _V >= (3, 9) else []) + (['binomialvariate'] if _V >= (3, 12) else [])
__all__ = 'Random SystemRandom seed random uniform randint choice sample randrange shuffle normalvariate lognormvariate expovariate'.split()
__all__ += 'vonmisesvariate gammavariate triangular gauss betavariate paretovariate weibullvariate getstate setstate getrandbits choices'.split() + _LATER

TWOPI = 2.0 * _math.pi
LOG4 = _math.log(4.0)
SG_MAGICCONST = _math.log(4.5) + 1.0
NV_MAGICCONST = 4 * _math.exp(-0.5) / _math.sqrt(2.0)
BPF = 53
RECIP_BPF = 2 ** -53
_ONE = 1
_index = _operator.index
`

const CORE = `
class Random(_random.Random):
    VERSION = 3
    gauss_next = None

    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None, version=2):
        self.gauss_next = None
        if isinstance(a, (str, bytes, bytearray)):
            if version == 1:
                _random.Random.seed(self, _old_hash(a))
            else:
                self._seed_bytes(bytes(a) if isinstance(a, bytearray) else a)
        elif _V >= (3, 11) and not isinstance(a, (type(None), int, float)):
            names = ':\\nNone, int' if _V >= (3, 13) else ': None,\\nint'
            raise TypeError(f'The only supported seed types are{names}, float, str, bytes, and bytearray.')
        else:
            _random.Random.seed(self, a)

    def getstate(self):
        return self.VERSION, _random.Random.getstate(self), self.gauss_next

    def setstate(self, state):
        if state[0] != self.VERSION:
            raise ValueError(f'state with version {state[0]} passed to Random.setstate() of version {self.VERSION}')
        _, words, self.gauss_next = state
        _random.Random.setstate(self, words)

    __getstate__ = getstate
    __setstate__ = setstate

    def __reduce__(self):
        return type(self), (), self.getstate()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        # Who gives another random() only, wants it to be what all else is made of.
        own = next((base for base in cls.__mro__ if not {'random', 'getrandbits', '_randbelow'}.isdisjoint(vars(base))), Random)
        if 'random' in vars(own) and not {'getrandbits', '_randbelow'} & set(vars(own)):
            cls._randbelow = Random._randbelow_of_floats
`

const TAIL = `
def _whole(value, complaint):
    try:
        return _operator.index(value)
    except TypeError:
        if _V >= (3, 12):
            raise
        rounded = int(value)
        if rounded != value:
            raise ValueError(complaint)
        return rounded


class SystemRandom(Random):
    def seed(self, *args, **kwds):
        pass

    def getstate(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    setstate = getstate


def _check_sums(sums, population, name):
    if len(sums) != len(population):
        raise ValueError(f'The number of {name} does not match the population')


def _old_hash(data):
    codes = [*map(ord, data)] if isinstance(data, str) else [*data]
    value = codes[0] << 7 if codes else 0
    for code in codes:
        value = (1000003 * value ^ code) & (1 << 64) - 1
    return value ^ len(codes)


_inst = Random()
for _name in __all__[2:]:
    globals()[_name] = getattr(_inst, _name)
# os.register_at_fork: to the very end the interpreter holds it, and with it this module's names.
_memory.hold(_inst.seed)
`

/** `random`: its Python part. */
export const SOURCE = [HEAD, CORE, INTEGERS, DISTRIBUTIONS, TAIL].join('\n')
