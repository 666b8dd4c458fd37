/** `traceback`: texts of exceptions are the interpreter's own; stacks are listed here. */
export const SOURCE = String.raw`import sys
from _traceback import counted_import as _counted_import, extract as _source_line, format_exception_text as _format_text

__all__ = '''extract_stack extract_tb format_exception format_exception_only format_list format_stack format_tb print_exc format_exc print_exception print_last print_stack print_tb
clear_frames FrameSummary StackSummary TracebackException walk_stack walk_tb'''.split()
_UNGIVEN = object()


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'name', '_line', 'locals', '_shown')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, **more):
        self.filename, self.lineno, self.name, self._line = filename, lineno, name, line
        self._shown = None
        self.locals = locals and {key: repr(value) for key, value in locals.items()}

    @property
    def line(self):
        if self._line is None:
            self._line = _source_line(self.filename, self.lineno)
        return self._line

    def __iter__(self):
        yield from (self.filename, self.lineno, self.name, self.line)

    def __getitem__(self, at):
        return tuple(self)[at]

    def __len__(self):
        return 4

    def __eq__(self, other):
        return tuple(self) == (tuple(other) if isinstance(other, FrameSummary) else other)

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def walk_tb(tb):
    while tb:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    frame = f or sys._getframe(2)
    while frame:
        yield frame, frame.f_lineno
        frame = frame.f_back


def _tell_repeated(texts):
    """What stands for further entries of one place is counted."""
    times = texts.count(None)
    if times:
        texts[-times:] = [f"  [Previous line repeated {times} more time{'s' if times > 1 else ''}]\n"]


class StackSummary(list):
    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        rows = list(frame_gen)
        limit = _limit(limit)
        if limit is not None:
            rows = rows[:limit] if limit >= 0 else rows[limit:]
        found = cls()
        for frame, lineno in rows:
            code = frame.f_code
            found.append(FrameSummary(code.co_filename, lineno, code.co_name, locals=frame.f_locals if capture_locals else None))
        if lookup_lines and found and sys.version_info >= (3, 13):
            _counted_import('tokenize')
        return found

    @classmethod
    def _of(cls, tb, limit, capture_locals=False):
        """Of a traceback: with what points into the lines, where the version shows that."""
        found = cls.extract(walk_tb(tb), limit=limit, capture_locals=capture_locals)
        if sys.version_info >= (3, 11) and found:
            rows, entries = list(found), []
            while tb:
                entries.append(tb)
                tb = tb.tb_next
            limit = _limit(limit)
            for row, entry in zip(rows, entries if limit is None or limit >= 0 else entries[limit:]):
                row._shown = _format_text(Exception().with_traceback(entry), False, True, 1)[1]
        return found

    @classmethod
    def from_list(cls, a_list):
        return cls(row if isinstance(row, FrameSummary) else FrameSummary(*row[:3], line=row[3]) for row in a_list)

    def format(self):
        texts, again, last = [], 0, None
        for row in self:
            place = row.filename, row.lineno, row.name
            again = again + 1 if place == last else 1
            if place != last:
                last = place
                _tell_repeated(texts)
            if again > 3:
                texts.append(None)
                continue
            if row._shown:
                _load_readers()
                texts.append(row._shown + ''.join([f'    {key} = {row.locals[key]}\n' for key in sorted(row.locals or ())]))
                continue
            shown = [f'  File "{row.filename}", line {row.lineno}, in {row.name}']
            if row.line:
                shown.append('    ' + row.line.strip())
            for key in sorted(row.locals or ()):
                shown.append(f'    {key} = {row.locals[key]}')
            texts.append('\n'.join(shown) + '\n')
        _tell_repeated(texts)
        return texts


def extract_tb(tb, limit=None):
    return StackSummary._of(tb, limit)


def extract_stack(f=None, limit=None):
    found = StackSummary.extract(walk_stack(f or sys._getframe(1)), limit=limit)
    found.reverse()
    return found


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return _lines_of(Exception().with_traceback(tb), False, True, _limit(limit))[1:-1]


def format_stack(f=None, limit=None):
    return extract_stack(f or sys._getframe(1), limit).format()


def _limit(limit):
    """What sys.tracebacklimit says where nothing is given."""
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    return limit


def _load_readers():
    """Lines are read with tokenize (imported late from 3.13 on), and which part is marked ast finds (3.11): imports, seen in what the collector counts."""
    if sys.version_info >= (3, 13):
        _counted_import('tokenize')
    import ast


def _lines_of(exc, chain, whole, limit):
    if whole and exc.__traceback__ is not None and sys.version_info >= (3, 11):
        _load_readers()
    return _format_text(exc, chain, whole, limit)


def _texts(exc, value, chain=True, whole=True, limit=None):
    """The value may come first, alone (3.10), or after its class."""
    subject = exc if value is _UNGIVEN else value
    if subject is None:
        return ['NoneType: None\n']
    texts = _lines_of(subject, bool(chain), whole, _limit(limit))
    return [text[9:] if text.startswith('__main__.') else text for text in texts]


def _print(texts, file):
    print(*texts, sep='', end='', file=sys.stderr if file is None else file)


if sys.version_info >= (3, 10):
    def format_exception(exc, /, value=_UNGIVEN, tb=_UNGIVEN, limit=None, chain=True):
        return _texts(exc, value, chain, limit=limit)

    def print_exception(exc, /, value=_UNGIVEN, tb=_UNGIVEN, limit=None, file=None, chain=True):
        _print(_texts(exc, value, chain, limit=limit), file)

    def format_exception_only(exc, /, value=_UNGIVEN):
        return _texts(exc, value, whole=False)
else:
    def format_exception(etype, value, tb, limit=None, chain=True):
        return _texts(etype, value, chain, limit=limit)

    def print_exception(etype, value, tb, limit=None, file=None, chain=True):
        _print(_texts(etype, value, chain, limit=limit), file)

    def format_exception_only(etype, value):
        return _texts(etype, value, whole=False)


def format_exc(limit=None, chain=True):
    return ''.join(_texts(None, sys.exc_info()[1], chain, limit=limit))


def print_exc(limit=None, file=None, chain=True):
    _print(_texts(None, sys.exc_info()[1], chain, limit=limit), file)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, 'last_value'):
        raise ValueError('no last exception')
    _print(_texts(None, sys.last_value, chain), file)


def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    _print(format_stack(f or sys._getframe(1), limit), file)


def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)


def clear_frames(tb):
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            continue


def _chained(value, seen=()):
    """Exceptions in the order in which they are told."""
    if value is None or value in seen:
        return []
    before = value.__cause__ if value.__cause__ or value.__suppress_context__ else value.__context__
    return [*_chained(before, [*seen, value]), value]


def _with_locals(texts, value, chain, wanted, limit):
    if not wanted:
        return texts
    rows = [row for one in (_chained(value) if chain else [value]) for row in StackSummary.extract(walk_tb(one.__traceback__), limit=limit, capture_locals=True)]
    made = []
    for text in texts:
        if text.startswith('  File "') and rows:
            named = rows.pop(0).locals or {}
            text += ''.join([f'    {key} = {named[key]}\n' for key in sorted(named)])
        made.append(text)
    return made


class TracebackException:
    """An exception in texts: nothing of it is kept alive."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False, compact=False, **more):
        self.exc_type, self._text = exc_type, str(exc_value)
        if sys.version_info >= (3, 13):
            module = exc_type.__module__
            self.exc_type_str = exc_type.__qualname__ if module in ('__main__', 'builtins') else f'{module}.{exc_type.__qualname__}'
        self.stack = StackSummary._of(exc_traceback, limit, capture_locals)
        self._whole, self._alone = (_with_locals(_texts(exc_type, exc_value, chain, limit=limit), exc_value, chain, capture_locals, _limit(limit)) for chain in (True, False))
        self._only = _texts(exc_type, exc_value, whole=False)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__, self.__context__ = (one and TracebackException.from_exception(one) for one in (exc_value.__cause__, exc_value.__context__))

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._text

    def format(self, *, chain=True):
        yield from self._whole if chain else self._alone

    def format_exception_only(self):
        yield from self._only

    def print(self, *, file=None, chain=True):
        _print(self.format(chain=chain), file)
`
