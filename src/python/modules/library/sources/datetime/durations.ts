/** `datetime`: spans of time, and zones of a fixed distance. */
export const SOURCE = `MINYEAR, MAXYEAR = 1, 9999
_DAY = 86400
_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
_DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split()
_MICRO = 1000000


# What CPython has in C is no object of the collector: its size has no head.
class _Sized:
    __slots__ = ()

    def __sizeof__(self):
        return self._size - _HEAD


_HEAD = 16


# Classes of CPython's own are shown with their module, those of programs by their name alone.
def _shown(cls):
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


# A field of an object of C: it is read, and never written.
def _field(name, read):
    def refuse(self, value=None):
        if isinstance(self, timedelta):
            raise AttributeError('readonly attribute')
        where = 'time' if isinstance(self, time) else 'date' if name in ('year', 'month', 'day') else 'datetime'
        raise AttributeError(f"attribute '{name}' of 'datetime.{where}' objects is not writable")
    return property(read, refuse, refuse)


class timedelta(_Sized):
    __slots__ = ('_all',)
    _size = 40

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        parts = (('days', days, _DAY * _MICRO), ('seconds', seconds, _MICRO), ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000), ('minutes', minutes, 60 * _MICRO),
                 ('hours', hours, 3600 * _MICRO), ('weeks', weeks, 7 * _DAY * _MICRO))
        total, fraction = 0, 0.0
        for name, value, unit in parts:
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                rest = (value - whole) * unit
                total += int(rest)
                fraction += rest - int(rest)
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: {type(value).__name__}')
        return cls._of(total + round(fraction))

    @classmethod
    def _of(cls, total):
        if abs(total // (_DAY * _MICRO)) >= 1 << 31:
            raise OverflowError('Python int too large to convert to C int')
        if abs(total // (_DAY * _MICRO)) > 999999999:
            raise OverflowError(f'days={total // (_DAY * _MICRO)}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        object.__setattr__(self, '_all', total)
        return self

    days = _field('days', lambda self: self._all // (_DAY * _MICRO))
    seconds = _field('seconds', lambda self: self._all // _MICRO % _DAY)
    microseconds = _field('microseconds', lambda self: self._all % _MICRO)

    def total_seconds(self):
        return self._all / _MICRO

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in (('days', self.days), ('seconds', self.seconds), ('microseconds', self.microseconds)) if value]
        return f"{_shown(type(self))}({', '.join(parts) or '0'})"

    def __str__(self):
        hours, rest = divmod(self.seconds, 3600)
        text = f'{hours}:{rest // 60:02}:{rest % 60:02}'
        if self.days:
            text = f"{self.days} day{'' if abs(self.days) == 1 else 's'}, {text}"
        return text + (f'.{self.microseconds:06}' if self.microseconds else '')

    def __add__(self, other):
        return timedelta._of(self._all + other._all) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._all - other._all) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._all)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._of(abs(self._all))

    def __mul__(self, other):
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._of(_divided(self._all * above, below))
        return timedelta._of(self._all * other) if isinstance(other, int) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._all / other._all
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._of(_divided(self._all * below, above))
        return timedelta._of(_divided(self._all, other)) if isinstance(other, int) else NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._all // other._all
        return timedelta._of(self._all // other) if isinstance(other, int) else NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._all % other._all) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented

    def __bool__(self):
        return self._all != 0

    def __hash__(self):
        return hash(('timedelta', self._all))

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


# To the nearest whole number, halves to the even one.
def _divided(above, below):
    if below < 0:
        above, below = -above, -below
    whole, rest = divmod(above, below)
    return whole + (rest * 2 > below or (rest * 2 == below and whole % 2 == 1))


def _compares(cls, key):
    """Order by a key, against objects that the class may be compared with."""
    def method(name):
        def compare(self, other):
            found = key(self, other)
            return NotImplemented if found is NotImplemented else getattr(found[0], name)(found[1])
        compare.__name__ = name
        return compare
    for name in ('__lt__', '__le__', '__gt__', '__ge__', '__eq__'):
        setattr(cls, name, method(name))
    return cls


_compares(timedelta, lambda self, other: (self._all, other._all) if isinstance(other, timedelta) else NotImplemented)
timedelta.min, timedelta.max, timedelta.resolution = timedelta(-999999999), timedelta._of(1000000000 * _DAY * _MICRO - 1), timedelta(microseconds=1)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError('tzinfo subclass must override utcoffset()')

    def tzname(self, dt):
        raise NotImplementedError('tzinfo subclass must override tzname()')

    def dst(self, dt):
        raise NotImplementedError('tzinfo subclass must override dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset, summer = dt.utcoffset(), dt.dst()
        for found, name in (offset, 'utcoffset'), (summer, 'dst'):
            if found is None:
                raise ValueError(f'fromutc: non-None {name}() result required')
        local = dt + (offset - summer)
        summer = local.dst()
        if summer is None:
            raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return local + summer


def _offset_text(offset, colon=':'):
    if offset is None:
        return ''
    sign, rest = ('-', -offset) if offset._all < 0 else ('+', offset)
    text = f'{sign}{rest.seconds // 3600:02}{colon}{rest.seconds // 60 % 60:02}'
    return text + (f'{colon}{rest.seconds % 60:02}' if rest.seconds % 60 else '')


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError(f'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}.')
        self._offset, self._name = offset, name

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return type(self), self.__getinitargs__()

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        return self._name if self._name is not None else f'UTC{_offset_text(self._offset)}' if self._offset else 'UTC'

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __str__(self):
        return self.tzname(None)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f"datetime.timezone({self._offset!r}{'' if self._name is None else f', {self._name!r}'})"


timezone.utc = timezone(timedelta(0))
UTC = timezone.utc
`
