/** Methods that ask the base class, in which each version names itself in its own way. */
const ofBase = (base: string): string => `
        def __init__(self, iterable=None, /, **kwds):
            ${base}.__init__()
            self.update(iterable, **kwds)

        def update(self, iterable=None, /, **kwds):
            if iterable is None:
                pass
            elif not isinstance(iterable, _collections_abc.Mapping):
                _count_elements(self, iterable)
            elif not self:
                ${base}.update(iterable)
            else:
                known = self.get
                for key, more in iterable.items():
                    self[key] = more + known(key, 0)
            if kwds:
                self.update(kwds)
`

/** `collections.Counter`: what it makes on the way is what CPython's makes, so each operator is a function of its own. */
export const COUNTER = `
class Counter(dict):
    if _sys.version_info < (3, 9):${ofBase('super(Counter, self)')}
    else:${ofBase('super()')}
    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if dict.__contains__(self, elem):
            dict.__delitem__(self, elem)

    if _sys.version_info >= (3, 10):
        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f'{type(self).__name__}({shown!r})'
    else:
        def __repr__(self):
            if not self:
                return type(self).__name__ + '()'
            try:
                shown = ', '.join(map('%r: %r'.__mod__, self.most_common()))
                return type(self).__name__ + '({' + shown + '})'
            except TypeError:
                return f'{type(self).__name__}({dict(self)!r})'

    def __reduce__(self):
        return type(self), (dict(self),)

    def copy(self):
        return type(self)(self)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            known = self.get
            if not isinstance(iterable, _collections_abc.Mapping):
                for key in iterable:
                    self[key] = known(key, 0) - 1
            else:
                for key, less in iterable.items():
                    self[key] = known(key, 0) - less
        if kwds:
            self.subtract(kwds)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def elements(self):
        return _itertools.chain.from_iterable(_itertools.starmap(_itertools.repeat, self.items()))

    def most_common(self, n=None):
        if n is not None:
            import heapq
            return heapq.nlargest(n, self.items(), key=_operator.itemgetter(1))
        return sorted(self.items(), key=_operator.itemgetter(1), reverse=True)

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, own in self.items():
            both = own + other[key]
            if both > 0:
                made[key] = both
        for key, more in other.items():
            if more > 0 and key not in self:
                made[key] = more
        return made

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, own in self.items():
            left = own - other[key]
            if left > 0:
                made[key] = left
        for key, less in other.items():
            if less < 0 and key not in self:
                made[key] = 0 - less
        return made

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, own in self.items():
            most = other[key]
            if not own < most:
                most = own
            if most > 0:
                made[key] = most
        for key, more in other.items():
            if more > 0 and key not in self:
                made[key] = more
        return made

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, own in self.items():
            least = other[key]
            if own < least:
                least = own
            if least > 0:
                made[key] = least
        return made

    def __iadd__(self, other):
        for key, more in other.items():
            self[key] += more
        return self._keep_positive()

    def __isub__(self, other):
        for key, less in other.items():
            self[key] -= less
        return self._keep_positive()

    def __ior__(self, other):
        for key, theirs in other.items():
            if theirs > self[key]:
                self[key] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        for key, own in self.items():
            theirs = other[key]
            if theirs < own:
                self[key] = theirs
        return self._keep_positive()

    def __pos__(self):
        made = Counter()
        for key, own in self.items():
            if own > 0:
                made[key] = own
        return made

    def __neg__(self):
        made = Counter()
        for key, own in self.items():
            if own < 0:
                made[key] = 0 - own
        return made

    def _keep_positive(self):
        for key in [key for key, own in self.items() if not own > 0]:
            del self[key]
        return self

    if _sys.version_info >= (3, 10):
        def total(self):
            return sum(self.values())

        def __eq__(self, other):
            return all(self[key] == other[key] for side in (self, other) for key in side) if isinstance(other, Counter) else NotImplemented

        def __ne__(self, other):
            return not self == other if isinstance(other, Counter) else NotImplemented

        def __le__(self, other):
            return all(self[key] <= other[key] for side in (self, other) for key in side) if isinstance(other, Counter) else NotImplemented

        def __lt__(self, other):
            return self <= other and self != other if isinstance(other, Counter) else NotImplemented

        def __ge__(self, other):
            return all(self[key] >= other[key] for side in (self, other) for key in side) if isinstance(other, Counter) else NotImplemented

        def __gt__(self, other):
            return self >= other and self != other if isinstance(other, Counter) else NotImplemented
`
