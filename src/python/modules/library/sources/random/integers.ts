/** `random`: methods for whole numbers, and for choosing by them. */
const SAMPLED = `            below, n = self._randbelow, len(population)
            if not 0 <= k <= n:
                raise ValueError('Sample larger than population or is negative')
            made = [None] * k
            if n > 21 + (4 ** _math.ceil(_math.log(k * 3, 4)) if k > 5 else 0):
                taken = set()
                take = taken.add
                for place in range(k):
                    at = below(n)
                    while at in taken:
                        at = below(n)
                    take(at)
                    made[place] = population[at]
            else:
                items = list(population)
                for place in range(k):
                    at = below(n - place)
                    made[place] = items[at]
                    items[at] = items[n - place - 1]
            return made`

export const INTEGERS = `    def _randbelow(self, n):
        if n == 0 and _V >= (3, 9):
            return 0
        bits = n.bit_length()
        found = n
        while found >= n:
            found = self.getrandbits(bits)
        return found

    def _randbelow_of_floats(self, n):
        top = 1 << 53
        if n >= top:
            return _math.floor(self.random() * n)
        usable = (top - top % n) / top
        found = self.random()
        while found >= usable:
            found = self.random()
        return _math.floor(found * top) % n

    if _V >= (3, 9):
        def randbytes(self, n):
            number = self.getrandbits(8 * n)
            return number.to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=_ONE):
        if step is _ONE and stop is not None:
            try:
                first = _index(start)
                places = _index(stop) - first
            except TypeError:
                places = 0
            if places > 0:
                return first + self._randbelow(places)
        first = _whole(start, 'non-integer arg 1 for randrange()')
        if stop is None:
            if _V >= (3, 10) and step != 1:
                raise TypeError('Missing a non-None stop argument')
            if first > 0:
                return self._randbelow(first)
            raise ValueError('empty range for randrange()')
        end = _whole(stop, 'non-integer stop for randrange()')
        by = _whole(step, 'non-integer step for randrange()')
        if by == 0:
            raise ValueError('zero step for randrange()')
        places = range(first, end, by)
        if places:
            return places[self._randbelow(len(places))] if end - first < _sys.maxsize else first + by * self._randbelow(-((first - end) // by))
        if _V >= (3, 12):
            given = (start, stop) if by == 1 else (start, stop, step)
            raise ValueError(f"empty range in randrange({', '.join(map(str, given))})")
        raise ValueError(f'empty range for randrange() ({first}, {end}, {end - first})' if by == 1 else 'empty range for randrange()')

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        size = len(seq)
        if not size and not (3, 9) <= _V < (3, 11):
            raise IndexError('Cannot choose from an empty sequence')
        return seq[self._randbelow(size)]

    def _mix(self, x, below):
        for last in range(len(x) - 1, 0, -1):
            other = below(last + 1)
            x[last], x[other] = x[other], x[last]

    if _V >= (3, 11):
        def shuffle(self, x):
            self._mix(x, self._randbelow)
    else:
        def shuffle(self, x, random=None):
            self._mix(x, self._randbelow if random is None else lambda n: int(random() * n))

    # k different places: moved about in a list of all where that is small, otherwise kept in a set.
    if _V >= (3, 9):
        def sample(self, population, k, *, counts=None):
            if not isinstance(population, _Sequence):
                if _V >= (3, 11) or not isinstance(population, _Set):
                    raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
                import warnings
                warnings.warn('Sampling from a set deprecated\\nsince Python 3.9 and will be removed in a subsequent version.', DeprecationWarning, 2)
                population = tuple(population)
            if counts is not None:
                bounds = list(_itertools.accumulate(counts))
                _check_sums(bounds, population, 'counts')
                total = bounds.pop() if bounds else 0
                if not isinstance(total, int):
                    raise TypeError('Counts must be integers')
                if total <= 0:
                    raise ValueError('Total of counts must be greater than zero')
                return [population[_bisect(bounds, at)] for at in self.sample(range(total), k=k)]
${SAMPLED}
    else:
        def sample(self, population, k):
            if isinstance(population, _Set):
                population = tuple(population)
            if not isinstance(population, _Sequence):
                raise TypeError('Population must be a sequence or set.  For dicts, use list(d).')
${SAMPLED}

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        size = len(population)
        if weights is not None:
            if isinstance(weights, int) and _V >= (3, 9):
                raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}')
            if cum_weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
            cum_weights = [*_itertools.accumulate(weights)]
        if cum_weights is None:
            return [population[int(self.random() * (size + 0.0))] for _ in range(k)]
        _check_sums(cum_weights, population, 'weights')
        total = cum_weights[-1] + 0.0
        for wrong, rule in ((total <= 0.0, 'greater than zero'), (not _math.isfinite(total), 'finite')):
            if wrong and _V >= (3, 9):
                raise ValueError(f'Total of weights must be {rule}')
        return [population[_bisect(cum_weights, self.random() * total, 0, size - 1)] for _ in range(k)]
`
