/** `collections.Counter`. Its operators are made from the rule for one element. */
export const COUNTER = `
def _with_counters(operation):
    return lambda self, other: operation(self, other) if isinstance(other, Counter) else NotImplemented


def _counter_operators(name, rule):
    def made_anew(self, other):
        result = Counter()
        for elem in _itertools.chain(self, (elem for elem in other if elem not in self)):
            count = rule(self.get(elem, 0), other[elem])
            if count > 0:
                result[elem] = count
        return result

    def in_place(self, other):
        changes = [(elem, other[elem]) for elem in self] if rule is min else other.items()
        for elem, count in changes:
            self[elem] = rule(self[elem], count)
        return self._keep_positive()

    return _named('Counter', {f'__{name}__': _with_counters(made_anew), f'__i{name}__': in_place})


def _counter_comparisons():
    def comparison(holds, strict):
        def compare(self, other):
            return all(holds(self[elem], other[elem]) for elem in _itertools.chain(self, other)) and not (strict and self == other)
        return _with_counters(compare)

    found = {f'__{name}__': comparison(getattr(_operator, name), False) for name in ('eq', 'le', 'ge')}
    found['__lt__'] = comparison(_operator.le, True)
    found['__gt__'] = comparison(_operator.ge, True)
    found['__ne__'] = _with_counters(lambda self, other: not self == other)
    return _named('Counter', found)


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if dict.__contains__(self, elem):
            dict.__delitem__(self, elem)

    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        try:
            shown = self.most_common()
        except TypeError:
            shown = self
        return f'{type(self).__name__}({dict(shown)!r})'

    def __reduce__(self):
        return type(self), (dict(self),)

    def copy(self):
        return type(self)(self)

    def update(self, iterable=None, /, **kwds):
        if iterable is not None and isinstance(iterable, _collections_abc.Mapping):
            if self:
                self._shift(iterable.items(), _operator.add)
            else:
                dict.update(self, iterable)
        elif iterable is not None:
            _count_elements(self, iterable)
        if not kwds:
            return
        self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None and isinstance(iterable, _collections_abc.Mapping):
            self._shift(iterable.items(), _operator.sub)
        elif iterable is not None:
            self._shift(((elem, 1) for elem in iterable), _operator.sub)
        if kwds:
            self.subtract(kwds)

    def _shift(self, changes, rule):
        for elem, count in changes:
            self[elem] = rule(self.get(elem, 0), count)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def elements(self):
        return _itertools.chain.from_iterable(_itertools.repeat(elem, count) for elem, count in self.items())

    def most_common(self, n=None):
        if n is not None:
            import heapq
            return heapq.nlargest(n, self.items(), key=_operator.itemgetter(1))
        return sorted(self.items(), key=_operator.itemgetter(1), reverse=True)

    if _sys.version_info >= (3, 10):
        def total(self):
            return sum(self.values())

    for _name, _rule in ('add', _operator.add), ('sub', _operator.sub), ('or', max), ('and', min):
        vars().update(_counter_operators(_name, _rule))
    del _name, _rule
    if _sys.version_info >= (3, 10):
        vars().update(_counter_comparisons())

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def _keep_positive(self):
        for elem in [elem for elem, count in self.items() if not count > 0]:
            del self[elem]
        return self
`
