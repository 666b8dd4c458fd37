/** `traceback`: texts of exceptions, from what the interpreter prints itself. */
export const SOURCE = String.raw`import sys
from _traceback import format_exception_text as _text, extract as _extract

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_tb', 'clear_frames',
           'FrameSummary', 'StackSummary', 'TracebackException', 'walk_tb']


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'name', 'line')

    def __init__(self, filename, lineno, name, line=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __getitem__(self, at):
        return (self.filename, self.lineno, self.name, self.line)[at]

    def __len__(self):
        return 4


class StackSummary(list):
    def format(self):
        return format_list(self)


def _exception_of(exc, value):
    return value if isinstance(value, BaseException) else exc if isinstance(exc, BaseException) else value


_NONE = object()


def format_exception(exc, /, value=_NONE, tb=_NONE, limit=None, chain=True):
    value = _exception_of(exc, None if value is _NONE else value)
    if value is None:
        return ['NoneType: None\n']
    return _text(value, bool(chain), True)


def format_exception_only(exc, /, value=_NONE):
    value = _exception_of(exc, None if value is _NONE else value)
    if value is None:
        return ['NoneType: None\n']
    return _text(value, False, False)


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(None, sys.exc_info()[1], None, limit, chain))


def print_exception(exc, /, value=_NONE, tb=_NONE, limit=None, file=None, chain=True):
    (sys.stderr if file is None else file).write(''.join(format_exception(exc, value, tb, limit, chain)))


def print_exc(limit=None, file=None, chain=True):
    print_exception(None, sys.exc_info()[1], None, limit, file, chain)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    return StackSummary(FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name, _extract(frame.f_code.co_filename, lineno)) for frame, lineno in walk_tb(tb))


def extract_stack(f=None, limit=None):
    frame = sys._getframe(1) if f is None else f
    found = []
    while frame is not None:
        found.append(FrameSummary(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, _extract(frame.f_code.co_filename, frame.f_lineno)))
        frame = frame.f_back
    found.reverse()
    return StackSummary(found)


def format_list(extracted_list):
    return [f'  File "{filename}", line {lineno}, in {name}\n' + (f'    {line.strip()}\n' if line else '') for filename, lineno, name, line in extracted_list]


def format_tb(tb, limit=None):
    return format_list(extract_tb(tb, limit))


def print_tb(tb, limit=None, file=None):
    (sys.stderr if file is None else file).write(''.join(format_tb(tb, limit)))


def format_stack(f=None, limit=None):
    return format_list(extract_stack(sys._getframe(1) if f is None else f))


def print_stack(f=None, limit=None, file=None):
    (sys.stderr if file is None else file).write(''.join(format_list(extract_stack(sys._getframe(1) if f is None else f))))


def clear_frames(tb):
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, **kwargs):
        self.exc_type = exc_type
        self._lines = format_exception(exc_type, exc_value, exc_traceback)
        self._only = format_exception_only(exc_type, exc_value)
        self.stack = extract_tb(exc_traceback)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__)

    def format(self, *, chain=True):
        yield from self._lines

    def format_exception_only(self):
        yield from self._only
`
