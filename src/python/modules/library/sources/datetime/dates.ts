/** What dates and times share, and `date`. */
export const SOURCE = `

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _length(year, month):
    return 29 if month == 2 and _is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _before(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _ordinal(year, month, day):
    return _before(year) + sum(_length(year, each) for each in range(1, month)) + day


def _from_ordinal(number):
    if not 1 <= number <= 3652059:
        raise OverflowError('date value out of range')
    year = number // 366 + 1
    while _before(year + 1) < number:
        year += 1
    rest, month = number - _before(year), 1
    while rest > _length(year, month):
        rest -= _length(year, month)
        month += 1
    return year, month, rest


def _check_given(year, month, day):
    _check_ints(*(value for value in (year, month, day) if value is not None))
    for position, (name, value) in enumerate((('year', year), ('month', month), ('day', day)), 1):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _check_ints(*values):
    for value in values:
        if not isinstance(value, int):
            if isinstance(value, float) and _sys.version_info < (3, 10):
                raise TypeError('integer argument expected, got float')
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer" if _sys.version_info >= (3, 10) else f'an integer is required (got type {type(value).__name__})')


def _check_date(year, month, day):
    _check_ints(year, month, day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _length(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond):
    _check_ints(hour, minute, second, microsecond)
    for name, value, most in (('hour', hour, 23), ('minute', minute, 59), ('second', second, 59)):
        if not 0 <= value <= most:
            raise ValueError(f'{name} must be in 0..{most}')
    if not 0 <= microsecond < _MICRO:
        raise ValueError('microsecond must be in 0..999999')


def _formatted(format, date, time):
    made, at = '', 0
    year, month, day = date.year, date.month, date.day
    days = _ordinal(year, month, day) - _before(year)
    while at < len(format):
        if format[at] == '%' and format[at + 1:at + 2] in ('f', 'z', 'Z'):
            unit, at = format[at + 1], at + 2
            offset = time.utcoffset() if time else None
            made += f'{time.microsecond if time else 0:06}' if unit == 'f' else _offset_text(offset, '') if unit == 'z' else (time.tzname() or '') if time else ''
        elif format[at] == '%' and at + 1 < len(format):
            made, at = made + format[at:at + 2], at + 2
        else:
            made, at = made + format[at], at + 1
    clock = (time.hour, time.minute, time.second) if time else (0, 0, 0)
    return _time.strftime(made, (year, month, day, *clock, (date.toordinal() + 6) % 7, days, -1))


_compared = lambda self, other: (self._key(), other._key()) if type(self)._same(other) else NotImplemented


class date(_Sized):
    __slots__ = ('_ymd',)
    _size = 32

    def __new__(cls, year=None, month=None, day=None):
        if month is None and isinstance(year, bytes) and len(year) == 4:
            year, month, day = year[0] << 8 | year[1], year[2], year[3]
        _check_given(year, month, day)
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._ymd = year, month, day
        return self

    year = _field('year', lambda self: self._ymd[0])
    month = _field('month', lambda self: self._ymd[1])
    day = _field('day', lambda self: self._ymd[2])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def fromordinal(cls, ordinal):
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        long = date(year, 12, 28).isocalendar()[1]
        if not 1 <= week <= long:
            raise ValueError(f'Invalid week: {week}')
        if not 1 <= day <= 7:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])' if _sys.version_info < (3, 12) else f'Invalid weekday: {day} (range is [1, 7])')
        fourth = date(year, 1, 4)
        return cls.fromordinal(fourth.toordinal() - fourth.weekday() + (week - 1) * 7 + day - 1)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        if _sys.version_info >= (3, 11):
            whole = text
            try:
                if len(text) == 8 and text.isdigit():
                    text = f'{text[:4]}-{text[4:6]}-{text[6:]}'
                elif text[4:5] == 'W' or text[4:6] == '-W':
                    parts = text[:4] + text[4:].replace('-', '', 1 if text[4] == 'W' else 2)
                    if len(text) - len(parts) != (text[4] == '-') + (len(parts) == 8 and text[4] == '-') or len(parts) not in (7, 8):
                        raise ValueError
                    return cls.fromisocalendar(int(parts[:4]), int(parts[5:7]), int(parts[7:] or 1))
            except (ValueError, IndexError):
                raise ValueError(f'Invalid isoformat string: {whole!r}') from None
        if len(text) != 10 or text[4] != '-' or text[7] != '-' or not (text[:4] + text[5:7] + text[8:]).isdigit():
            raise ValueError(f'Invalid isoformat string: {text!r}')
        return cls(int(text[:4]), int(text[5:7]), int(text[8:]))

    def replace(self, year=None, month=None, day=None):
        return type(self)(*[old if new is None else new for old, new in zip(self._ymd, (year, month, day))])

    def toordinal(self):
        return _ordinal(*self._ymd)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        thursday = date.fromordinal(self.toordinal() - self.weekday() + 3)
        parts = thursday.year, (thursday.toordinal() - _ordinal(thursday.year, 1, 1)) // 7 + 1, self.isoweekday()
        return parts if _sys.version_info < (3, 9) else IsoCalendarDate(parts)

    def timetuple(self):
        return _time.struct_time((*self._ymd, 0, 0, 0, self.weekday(), self.toordinal() - _before(self._ymd[0]), -1))

    def isoformat(self):
        return '%04d-%02d-%02d' % self._ymd

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        return f'{_DAYS[self.weekday()]} {_MONTHS[self.month - 1]} {self.day:2} 00:00:00 {self.year:04}'

    def strftime(self, format):
        return _formatted(format, self, None)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def __repr__(self):
        return f"{_shown(type(self))}({', '.join(map(str, self._ymd))})"

    def _key(self):
        return self._ymd

    @staticmethod
    def _same(other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __hash__(self):
        return hash(self._ymd)

    def __add__(self, other):
        return type(self).fromordinal(self.toordinal() + other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        return timedelta(self.toordinal() - other.toordinal()) if date._same(other) else NotImplemented

    def __reduce__(self):
        return type(self), (bytes((self.year >> 8, self.year & 255, self.month, self.day)),)

    def __reduce_ex__(self, protocol):
        return self.__reduce__()


_compares(date, _compared)
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)

`
