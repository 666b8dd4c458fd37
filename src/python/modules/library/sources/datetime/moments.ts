/** `datetime`. */
export const SOURCE = `
class datetime(date, _Clock):
    __slots__ = ('_hms', '_zone', '_fold')
    _size = 48
    _asked = lambda self: self

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(year, bytes) and len(year) == 10:
            state, tzinfo = year, month
            year, month, day, hour, minute, second = state[0] << 8 | state[1], state[2] & 127, *state[3:7]
            microsecond, fold = int.from_bytes(state[7:], 'big'), state[2] >> 7
        _check_given(year, month, day)
        _check_time(hour, minute, second, microsecond)
        _check_zone(tzinfo)
        self = date.__new__(cls, year, month, day)
        self._hms, self._zone, self._fold = (hour, minute, second, microsecond), tzinfo, fold
        return self

    @classmethod
    def _from_all(cls, total, zone=None):
        days, rest = divmod(total, _DAY * _MICRO)
        seconds, micro = divmod(rest, _MICRO)
        return cls(*_from_ordinal(days), seconds // 3600, seconds // 60 % 60, seconds % 60, micro, zone)

    def _total(self):
        hour, minute, second, micro = self._hms
        return ((self.toordinal() * 24 + hour) * 60 + minute) * 60 * _MICRO + second * _MICRO + micro

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        made = cls._from_all(719163 * _DAY * _MICRO + round(timestamp * _MICRO))
        return made if tz is None else (made + tz.utcoffset(None)).replace(tzinfo=tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(*date._ymd, *time._hms, time.tzinfo if tzinfo is True else tzinfo)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        day = 10
        if _sys.version_info >= (3, 11):
            if text[:8].isdigit():
                day = 8
            elif text[4:5] == 'W':
                day = 8 if text[7:8].isdigit() else 7
            elif text[4:6] == '-W':
                day = 10 if text[8:9] == '-' else 8
        try:
            made, clock, zone = date.fromisoformat(text[:day]), text[day + 1:], None
            if _sys.version_info >= (3, 11) and len(clock) >= 4 and clock[:4].isdigit():
                clock = f'{clock[:2]}:{clock[2:4]}' + (f':{clock[4:6]}' if clock[4:6].isdigit() else '') + (clock[6:] if clock[4:6].isdigit() else clock[4:])
            for sign in '+-':
                head, found, tail = clock.partition(sign)
                if found:
                    parts = [int(part) for part in tail.split(':')] + [0, 0]
                    distance = timedelta(hours=parts[0], minutes=parts[1], seconds=parts[2])
                    clock, zone = head, timezone(-distance if sign == '-' else distance) if distance else timezone.utc
            if _sys.version_info >= (3, 11) and clock.endswith('Z'):
                clock, zone = clock[:-1], timezone.utc
            whole, _, fraction = clock.partition('.')
            parts = [int(part) for part in whole.split(':')] if whole else []
            if text[day:] and not whole or any(len(part) != 2 for part in whole.split(':') if whole):
                raise ValueError
            return cls(*made._ymd, *parts, *[0] * (3 - len(parts)), int(fraction.ljust(6, '0')[:6] or 0), zone)
        except (ValueError, IndexError):
            raise ValueError(f'Invalid isoformat string: {text!r}') from None

    @classmethod
    def strptime(cls, text, format):
        return cls(*_parsed(text, format))

    def date(self):
        return date(*self._ymd)

    def time(self):
        return time(*self._hms, fold=self._fold)

    def timetz(self):
        return time(*self._hms, self._zone, fold=self._fold)

    def timestamp(self):
        offset = self.utcoffset()
        return (self._total() - 719163 * _DAY * _MICRO - (offset._all if offset else 0)) / _MICRO

    def astimezone(self, tz=None):
        zone = timezone.utc if tz is None else tz
        if not isinstance(zone, tzinfo):
            raise TypeError(f'tzinfo argument must be None or of a tzinfo subclass, not type {type(zone).__name__!r}')
        if self._zone is zone:
            return self
        offset = self.utcoffset() or timedelta(0)
        return zone.fromutc((self.replace(tzinfo=None) - offset).replace(tzinfo=zone))

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        new = year, month, day, hour, minute, second, microsecond
        parts = [old if new is None else new for old, new in zip((*self._ymd, *self._hms), new)]
        return type(self)(*parts, self._zone if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    def timetuple(self):
        summer = self.dst()
        fields = *self._ymd, *self._hms[:3], self.weekday(), self.toordinal() - _before(self._ymd[0])
        return _time.struct_time((*fields, -1 if summer is None else int(bool(summer))))

    def utctimetuple(self):
        moment = self if self._zone is None else (self.replace(tzinfo=None) - (self.utcoffset() or timedelta(0)))
        return _time.struct_time((*moment.timetuple()[:8], 0))

    def isoformat(self, sep='T', timespec='auto'):
        return f'{date.isoformat(self)}{sep}{_clock_text(self, timespec)}{_offset_text(self.utcoffset())}'

    def ctime(self):
        return f'{_DAYS[self.weekday()]} {_MONTHS[self.month - 1]} {self.day:2} {self.hour:02}:{self.minute:02}:{self.second:02} {self.year:04}'

    def strftime(self, format):
        return _formatted(format, self, self)

    def __str__(self):
        return self.isoformat(' ')

    def __repr__(self):
        return f"{_shown(type(self))}({', '.join(map(str, self._ymd))}, {_clock_repr(self)})"

    def _key(self):
        offset = self.utcoffset()
        return self._total() - (offset._all if offset else 0)

    @staticmethod
    def _same(other):
        return isinstance(other, datetime)

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        return type(self)._from_all(self._total() + other._all, self._zone) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) is not (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._of(self._key() - other._key())

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def __reduce_ex__(self, protocol):
        hour, minute, second, micro = self._hms
        month = self.month + (128 if self._fold and protocol > 3 else 0)
        state = bytes((self.year >> 8, self.year & 255, month, self.day, hour, minute, second, micro >> 16, micro >> 8 & 255, micro & 255))
        return type(self), (state,) if self._zone is None else (state, self._zone)


def _moments(self, other):
    if not isinstance(other, datetime):
        if isinstance(other, date) and _sys.version_info < (3, 13):
            raise TypeError(f"can't compare {_shown(type(self))} to {_shown(type(other))}")
        return NotImplemented
    if (self.utcoffset() is None) is not (other.utcoffset() is None):
        raise TypeError("can't compare offset-naive and offset-aware datetimes")
    return self._key(), other._key()


_compares(datetime, _moments)
datetime.__eq__ = lambda self, other: NotImplemented if not isinstance(other, datetime) else (self.utcoffset() is None) is (other.utcoffset() is None) and self._key() == other._key()
datetime.min, datetime.max, datetime.resolution = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta(microseconds=1)

_FIELDS = {'Y': ('year', 4), 'm': ('month', 2), 'd': ('day', 2), 'H': ('hour', 2), 'M': ('minute', 2), 'S': ('second', 2), 'f': ('microsecond', 6), 'y': ('short', 2), 'I': ('twelve', 2), 'j': ('days', 3)}
_NAMES = {'b': _MONTHS, 'B': 'January February March April May June July August September October November December'.split(), 'a': _DAYS, 'p': ['AM', 'PM'],
          'A': 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()}


def _parsed(text, format):
    wrong = ValueError(f'time data {text!r} does not match format {format!r}')
    found, at, zone, place = {'year': 1900, 'month': 1, 'day': 1}, 0, None, 0
    format = format.replace('%T', '%H:%M:%S').replace('%D', '%m/%d/%y').replace('%F', '%Y-%m-%d')
    while place < len(format):
        unit = format[place]
        if unit != '%':
            if unit.isspace():
                while at < len(text) and text[at].isspace():
                    at += 1
            elif text[at:at + 1].lower() == unit.lower():
                at += 1
            else:
                raise wrong
            place += 1
            continue
        unit, place = format[place + 1:place + 2], place + 2
        if unit in _FIELDS:
            name, most = _FIELDS[unit]
            end = at
            while end < len(text) and end - at < most and text[end].isdigit():
                end += 1
            if end == at or unit == 'Y' and end - at < 4:
                raise wrong
            found[name] = int(text[at:end].ljust(6, '0') if unit == 'f' else text[at:end])
            at = end
        elif unit in _NAMES:
            name = next((name for name in _NAMES[unit] if text[at:at + len(name)].lower() == name.lower()), None)
            if name is None:
                raise wrong
            found[unit.lower()] = _NAMES[unit].index(name) + 1
            at += len(name)
        elif unit == 'z':
            digits = text[at + 1:at + 6].replace(':', '')[:4]
            if text[at:at + 1] == 'Z':
                zone, at = timezone.utc, at + 1
            elif text[at:at + 1] in ('+', '-') and len(digits) == 4 and digits.isdigit():
                distance = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
                zone, at = timezone(-distance if text[at] == '-' else distance), at + 5 + (':' in text[at:at + 6])
            else:
                raise wrong
        elif unit == '%' and text[at:at + 1] == '%':
            at += 1
        elif not unit:
            raise ValueError(f"stray % in format '{format}'")
        else:
            raise ValueError(f"'{unit}' is a bad directive in format '{format}'")
    if at < len(text):
        raise ValueError(f'unconverted data remains: {text[at:]}')
    if 'short' in found:
        found['year'] = found['short'] + (2000 if found['short'] < 69 else 1900)
    if 'twelve' in found:
        found['hour'] = found['twelve'] % 12 + (12 if found.get('p') == 2 else 0)
    if 'days' in found:
        _, found['month'], found['day'] = _from_ordinal(_before(found['year']) + found['days'])
    return found['year'], found.get('b', found['month']), found['day'], *[found.get(name, 0) for name in ('hour', 'minute', 'second', 'microsecond')], zone


for _cls in (timedelta, tzinfo, timezone, date, time, datetime):
    _cls.__module__ = 'datetime'


class IsoCalendarDate(tuple):
    __module__ = 'datetime'
    year, week, weekday = [property(lambda self, at=at: self[at]) for at in range(3)]

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _struct_time(text, format):
    found = datetime(*_parsed(text, format))
    return _time.gmtime((found.toordinal() - 719163) * _DAY + found.hour * 3600 + found.minute * 60 + found.second)
`
