/** `tracemalloc`: snapshots of what `_tracemalloc` has noted, and what they say. */
export const SOURCE = `import _tracemalloc
from _tracemalloc import clear_traces, get_traceback_limit, get_traced_memory, get_tracemalloc_memory, is_tracing, start, stop

try:
    from _tracemalloc import reset_peak
except ImportError:
    pass

_UNITS = 'B', 'KiB', 'MiB', 'GiB', 'TiB'


def _format_size(size, sign):
    plus = '+' if sign else ''
    for unit in _UNITS:
        if abs(size) < 100 and unit != 'B':
            return format(size, plus + '.1f') + ' ' + unit
        if abs(size) < 10240 or unit == 'TiB':
            return format(size, plus + '.0f') + ' ' + unit
        size /= 1024


class _Ordered:
    __slots__ = ()

    def __le__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else less or self == other

    def __gt__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less and self != other

    def __ge__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less


class Frame(_Ordered):
    __slots__ = ('_frame',)

    def __init__(self, frame):
        self._frame = frame

    @property
    def filename(self):
        return self._frame[0]

    @property
    def lineno(self):
        return self._frame[1]

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f'{self.filename}:{self.lineno}'

    def __repr__(self):
        return f'<Frame filename={self.filename!r} lineno={self.lineno!r}>'


class Traceback(_Ordered):
    __slots__ = ('_frames', '_total_nframe')

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    @property
    def total_nframe(self):
        return self._total_nframe

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Frame(frame) for frame in self._frames[index])
        return Frame(self._frames[index])

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __hash__(self):
        return hash(self._frames)

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        text = f'<Traceback {tuple(self)}'
        return text + ('>' if self._total_nframe is None else f' total_nframe={self.total_nframe}>')

    def format(self, limit=None, most_recent_first=False):
        from _traceback import extract
        frames = self
        if limit is not None:
            frames = self[-limit:] if limit > 0 else self[:limit]
        lines = []
        for frame in reversed(frames) if most_recent_first else frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            text = extract(frame.filename, frame.lineno)
            if text:
                lines.append('    ' + text)
        return lines


def get_object_traceback(obj):
    frames = _tracemalloc._get_object_traceback(obj)
    return None if frames is None else Traceback(frames)


class Trace:
    __slots__ = ('_trace',)

    def __init__(self, trace):
        self._trace = trace

    @property
    def domain(self):
        return self._trace[0]

    @property
    def size(self):
        return self._trace[1]

    @property
    def traceback(self):
        return Traceback(*self._trace[2:])

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f'{self.traceback}: {_format_size(self.size, False)}'

    def __repr__(self):
        return f'<Trace domain={self.domain} size={_format_size(self.size, False)}, traceback={self.traceback!r}>'


class _Traces:
    def __init__(self, traces):
        self._traces = tuple(traces)

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(Trace(trace) for trace in self._traces[index])
        return Trace(self._traces[index])

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f'<Traces len={len(self)}>'


class Statistic:
    __slots__ = ('traceback', 'size', 'count')

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count

    def __hash__(self):
        return hash((self.traceback, self.size, self.count))

    def __eq__(self, other):
        if not isinstance(other, Statistic):
            return NotImplemented
        return (self.traceback, self.size, self.count) == (other.traceback, other.size, other.count)

    def __str__(self):
        text = f'{self.traceback}: size={_format_size(self.size, False)}, count={self.count}'
        return f'{text}, average={_format_size(self.size / self.count, False)}' if self.count else text

    def __repr__(self):
        return f'<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>'

    def _rank(self):
        return self.size, self.count, self.traceback


class StatisticDiff:
    __slots__ = ('traceback', 'size', 'size_diff', 'count', 'count_diff')

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size = size
        self.size_diff = size_diff
        self.count = count
        self.count_diff = count_diff

    def _all(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __hash__(self):
        return hash(self._all())

    def __eq__(self, other):
        return self._all() == other._all() if isinstance(other, StatisticDiff) else NotImplemented

    def __str__(self):
        text = f'{self.traceback}: size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)}), count={self.count} ({self.count_diff:+})'
        return f'{text}, average={_format_size(self.size / self.count, False)}' if self.count else text

    def __repr__(self):
        return f'<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+}) count={self.count} ({self.count_diff:+})>'

    def _rank(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback


def _matches(name, pattern):
    if not pattern:
        return not name
    first, rest = pattern[0], pattern[1:]
    if first == '*':
        return any(_matches(name[at:], rest) for at in range(len(name) + 1))
    return bool(name) and first in ('?', name[0]) and _matches(name[1:], rest)


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive


class DomainFilter(BaseFilter):
    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    @property
    def domain(self):
        return self._domain

    def _match(self, trace):
        return (trace[0] == self.domain) ^ (not self.inclusive)


class Filter(BaseFilter):
    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._filename_pattern = filename_pattern[:-1] if filename_pattern.endswith('.pyc') else filename_pattern
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    @property
    def filename_pattern(self):
        return self._filename_pattern

    def _is_of(self, frame):
        return _matches(frame[0], self._filename_pattern) and self.lineno in (None, frame[1])

    def _match(self, trace):
        frames = trace[2] if self.all_frames else trace[2][:1]
        matched = any(self._is_of(frame) for frame in frames) == self.inclusive
        if self.domain is None:
            return matched
        return matched and trace[0] == self.domain if self.inclusive else matched or trace[0] != self.domain


class Snapshot:
    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        import pickle
        with open(filename, 'wb') as stream:
            pickle.dump(self, stream, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        import pickle
        with open(filename, 'rb') as stream:
            return pickle.load(stream)

    def filter_traces(self, filters):
        traces = self.traces._traces
        if filters:
            inclusive = [one for one in filters if one.inclusive]
            exclusive = [one for one in filters if not one.inclusive]
            traces = [trace for trace in traces
                      if (not inclusive or any(one._match(trace) for one in inclusive)) and all(one._match(trace) for one in exclusive)]
        else:
            traces = list(traces)
        return Snapshot(traces, self.traceback_limit)

    def _grouped(self, key_type, cumulative):
        if key_type not in ('traceback', 'filename', 'lineno'):
            raise ValueError(f'unknown key_type: {key_type!r}')
        if cumulative and key_type not in ('lineno', 'filename'):
            raise ValueError(f'cumulative mode cannot by used with key type {key_type!r}')
        groups = {}
        for trace in self.traces._traces:
            frames = trace[2]
            if key_type == 'traceback':
                keys = (trace[2:],)
            elif cumulative:
                keys = dict.fromkeys(frame if key_type == 'lineno' else (frame[0], 0) for frame in frames)
            else:
                keys = (frames[0] if key_type == 'lineno' else (frames[0][0], 0),) if frames else (('<unknown>', 0),)
            for key in keys:
                found = groups.get(key)
                if found is None:
                    place = Traceback(*key) if key_type == 'traceback' else Traceback((key,))
                    groups[key] = Statistic(place, trace[1], 1)
                else:
                    found.size += trace[1]
                    found.count += 1
        return {found.traceback: found for found in groups.values()}

    def statistics(self, key_type, cumulative=False):
        return sorted(self._grouped(key_type, cumulative).values(), key=Statistic._rank, reverse=True)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        now = self._grouped(key_type, cumulative)
        before = old_snapshot._grouped(key_type, cumulative)
        found = []
        for place, new in now.items():
            old = before.pop(place, None)
            size, count = (old.size, old.count) if old is not None else (0, 0)
            found.append(StatisticDiff(place, new.size, new.size - size, new.count, new.count - count))
        for place, old in before.items():
            found.append(StatisticDiff(place, 0, -old.size, 0, -old.count))
        found.sort(key=StatisticDiff._rank, reverse=True)
        return found


def take_snapshot():
    if not is_tracing():
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a snapshot')
    return Snapshot(_tracemalloc._get_traces(), get_traceback_limit())
`
