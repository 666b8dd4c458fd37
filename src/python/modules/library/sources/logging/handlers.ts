/** `logging`: levels, records, formatters, filters and handlers. */
export const HANDLERS = String.raw`import _memory
import sys
import time
import traceback
from string import Template

CRITICAL = FATAL = 50
ERROR, WARNING, INFO, DEBUG, NOTSET = 40, 30, 20, 10, 0
WARN = WARNING
_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
_levels = {**{name: level for level, name in _names.items()}, 'WARN': WARNING, 'FATAL': FATAL}
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
raiseExceptions = True
_made = {'started': time.time()}


def getLevelName(level):
    return _names.get(level, _levels.get(level, f'Level {level}'))


def getLevelNamesMapping():
    return dict(_levels)


def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level


def _level(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f'Level not an integer or a valid string: {level!r}' if sys.version_info >= (3, 9) else f'Level not an integer or a valid string: {level!r}')
    if level not in _levels:
        raise ValueError(f'Unknown level: {level!r}')
    return _levels[level]


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        now = time.time()
        self.name, self.msg, self.args, self.levelname, self.levelno = name, msg, args, getLevelName(level), level
        self.pathname, self.filename = pathname, pathname.rpartition('/')[2]
        self.module = self.filename.rpartition('.')[0] or self.filename
        self.exc_info, self.exc_text, self.stack_info, self.lineno, self.funcName = exc_info, None, sinfo, lineno, func
        self.created, self.msecs, self.relativeCreated = now, int((now - int(now)) * 1000) + 0.0, (now - _made['started']) * 1000
        self.thread, self.threadName, self.processName, self.process = 1, 'MainThread', 'MainProcess', 1

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        return str(self.msg) % self.args if self.args else str(self.msg)


def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None)
    record.__dict__.update(dict)
    return record


# Is there a field in it?
def _validate(fmt, style):
    import re
    if style == '%':
        if not re.search(r'%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]', fmt, re.I):
            raise ValueError(f"Invalid format '{fmt}' for '{style}' style")
        return
    if style == '{':
        import string
        try:
            fields = {name for _, name, _, _ in string.Formatter().parse(fmt) if name}
        except ValueError as e:
            raise ValueError(f'invalid format: {e}')
    else:
        fields = set()
        for found in re.finditer(r'\$(?:\$|(\w+)|\{(\w+)\})?', fmt):
            if found.group() == '$':
                raise ValueError("invalid format: bare '$' not allowed")
            fields.update(name for name in found.groups() if name)
    if not fields:
        raise ValueError('invalid format: no fields')


class Formatter:
    converter = time.localtime
    default_time_format, default_msec_format = '%Y-%m-%d %H:%M:%S', '%s,%03d'
    _plain = {'%': '%(message)s', '{': '{message}', '$': '$' + '{message}'}

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in self._plain:
            raise ValueError('Style must be one of: %,{,$')
        if validate and fmt:
            _validate(fmt, style)
        self._fmt, self.datefmt, self._style, self._defaults = fmt or self._plain[style], datefmt, style, defaults or {}

    def formatTime(self, record, datefmt=None):
        text = time.strftime(datefmt or self.default_time_format, self.converter(record.created))
        return text if datefmt or not self.default_msec_format else self.default_msec_format % (text, record.msecs)

    def formatException(self, ei):
        return ''.join(traceback.format_exception(*ei)).rstrip('\n')

    def usesTime(self):
        return 'asctime' in self._fmt

    def formatMessage(self, record):
        values = {**self._defaults, **record.__dict__}
        if self._style == '%':
            return self._fmt % values
        return self._fmt.format(**values) if self._style == '{' else Template(self._fmt).substitute(**values)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info):
            if more:
                text += ('' if text.endswith('\n') else '\n') + more
        return text


class Filter:
    def __init__(self, name=''):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        return all([(filter.filter if hasattr(filter, 'filter') else filter)(record) for filter in self.filters])


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name, self.level, self.formatter = None, _level(level), None

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    name = property(get_name, set_name)

    def setLevel(self, level):
        self.level = _level(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _plain_formatter).format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def acquire(self):
        pass

    release = flush = close = acquire

    def handleError(self, record):
        if raiseExceptions and sys.stderr:
            sys.stderr.write('--- Logging error ---\n')
            traceback.print_exc()

    def __repr__(self):
        return f'<{type(self).__name__} ({getLevelName(self.level)})>'


_plain_formatter = Formatter()


class StreamHandler(Handler):
    terminator = '\n'

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if hasattr(self.stream, 'flush'):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        old, self.stream = self.stream, stream
        return old

    def __repr__(self):
        name = getattr(self.stream, 'name', '')
        return f"<{type(self).__name__} {name}{' ' if name else ''}({getLevelName(self.level)})>"


class FileHandler(StreamHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        import os
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.delay, self.errors = mode, encoding, delay, errors
        StreamHandler.__init__(self, None if delay else self._open())
        if delay:
            self.stream = None

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def close(self):
        stream, self.stream = self.stream, None
        if stream:
            stream.flush()
            stream.close()
        StreamHandler.close(self)

    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        StreamHandler.emit(self, record)

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'


class NullHandler(Handler):
    def handle(self, record):
        pass

    emit = handle


class _LastResort(StreamHandler):
    def __init__(self, level):
        Handler.__init__(self, level)

    stream = property(lambda self: sys.stderr)


_LastResort.__name__ = '_StderrHandler'
lastResort = _LastResort(WARNING)


`
