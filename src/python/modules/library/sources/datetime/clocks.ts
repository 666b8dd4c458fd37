/** `time`, and what it shares with `datetime`. */
export const SOURCE = `
def _clock_text(time, timespec):
    hms = f'{time.hour:02}:{time.minute:02}:{time.second:02}'
    if timespec == 'auto':
        return hms + (f'.{time.microsecond:06}' if time.microsecond else '')
    texts = {'hours': hms[:2], 'minutes': hms[:5], 'seconds': hms, 'milliseconds': f'{hms}.{time.microsecond // 1000:03}', 'microseconds': f'{hms}.{time.microsecond:06}'}
    if timespec not in texts:
        raise ValueError('Unknown timespec value')
    return texts[timespec]


def _clock_repr(time):
    parts = [time.hour, time.minute] + ([time.second, time.microsecond] if time.microsecond else [time.second] if time.second else [])
    return ', '.join(map(str, parts)) + ('' if time.tzinfo is None else f', tzinfo={time.tzinfo!r}') + (', fold=1' if time.fold else '')


class _Clock(_Sized):
    __slots__ = ()
    hour = _field('hour', lambda self: self._hms[0])
    minute = _field('minute', lambda self: self._hms[1])
    second = _field('second', lambda self: self._hms[2])
    microsecond = _field('microsecond', lambda self: self._hms[3])
    tzinfo = _field('tzinfo', lambda self: self._zone)
    fold = _field('fold', lambda self: self._fold)

    def utcoffset(self):
        return None if self._zone is None else self._zone.utcoffset(self._asked())

    def tzname(self):
        return None if self._zone is None else self._zone.tzname(self._asked())

    def dst(self):
        return None if self._zone is None else self._zone.dst(self._asked())


class time(_Clock):
    __slots__ = ('_hms', '_zone', '_fold')
    _size = 40
    _asked = lambda self: None

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def __reduce_ex__(self, protocol):
        hour, minute, second, micro = self._hms
        state = bytes((hour + (128 if self._fold and protocol > 3 else 0), minute, second, micro >> 16, micro >> 8 & 255, micro & 255))
        return type(self), (state,) if self._zone is None else (state, self._zone)

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6:
            state, tzinfo = hour, minute or None
            hour, minute, second, microsecond, fold = state[0] & 127, state[1], state[2], int.from_bytes(state[3:], 'big'), state[0] >> 7
        _check_time(hour, minute, second, microsecond)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hms, self._zone, self._fold = (hour, minute, second, microsecond), tzinfo, fold
        return self

    @classmethod
    def fromisoformat(cls, text):
        return datetime.fromisoformat('2000-01-01T' + text).time()

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True):
        parts = [old if new is None else new for old, new in zip(self._hms, (hour, minute, second, microsecond))]
        return type(self)(*parts, self._zone if tzinfo is True else tzinfo)

    def isoformat(self, timespec='auto'):
        return _clock_text(self, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _formatted(format, date(1900, 1, 1), self)

    def __format__(self, format):
        return self.strftime(format) if format else str(self)

    def __repr__(self):
        return f'{_shown(type(self))}({_clock_repr(self)})'

    def _key(self):
        return self._hms

    @staticmethod
    def _same(other):
        return isinstance(other, time)

    def __hash__(self):
        return hash(self._hms)


_compares(time, _compared)
time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)

`
