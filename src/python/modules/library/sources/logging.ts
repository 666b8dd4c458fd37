/** `logging`: loggers, handlers, formatters and filters. What is written to files or over a network is not there. */
export const SOURCE = String.raw`import sys
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


class Formatter:
    converter = time.localtime
    default_time_format, default_msec_format = '%Y-%m-%d %H:%M:%S', '%s,%03d'
    _plain = {'%': '%(message)s', '{': '{message}', '$': '$' + '{message}'}

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        if style not in self._plain:
            raise ValueError('Style must be one of: %,{,$')
        self._fmt, self.datefmt, self._style, self._defaults = fmt or self._plain[style], datefmt, style, defaults or {}

    def formatTime(self, record, datefmt=None):
        when = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, when)
        text = time.strftime(self.default_time_format, when)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

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


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name, self.level, self.parent, self.propagate, self.handlers, self.disabled = name, _level(level), None, True, [], False

    def setLevel(self, level):
        self.level = _level(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _made.get('disabled', -1) and level >= self.getEffectiveLevel()

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            raise TypeError('level must be an integer')
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        frame = sys._getframe(1)
        while frame.f_back and frame.f_code.co_filename == _here:
            frame = frame.f_back
        for _ in range(stacklevel - 1):
            frame = frame.f_back or frame
        if isinstance(exc_info, BaseException):
            exc_info = type(exc_info), exc_info, exc_info.__traceback__
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        record = LogRecord(self.name, level, frame.f_code.co_filename, frame.f_lineno, msg, args, exc_info, frame.f_code.co_name)
        for key, value in (extra or {}).items():
            if key in ('message', 'asctime') or key in record.__dict__:
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            record.__dict__[key] = value
        self.handle(record)

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        return any(logger.handlers for logger in self._chain())

    def _chain(self):
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def callHandlers(self, record):
        found = [handler for logger in self._chain() for handler in logger.handlers]
        for handler in found or [lastResort]:
            if record.levelno >= handler.level:
                handler.handle(record)

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f'{self.name}.{suffix}')

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'


def _at_level(name, level):
    def method(self, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)
    method.__name__, method.__qualname__ = name, 'Logger.' + name
    return method


for _name in ('debug', 'info', 'warning', 'error', 'critical'):
    setattr(Logger, _name, _at_level(_name, _levels[_name.upper()]))
Logger.warn, Logger.fatal = Logger.warning, Logger.critical
_here = Logger.log.__code__.co_filename


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger, self.extra = logger, extra

    def process(self, msg, kwargs):
        return msg, {**kwargs, 'extra': self.extra}

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def __getattr__(self, name):
        if name.upper() in _levels:
            return lambda msg, *args, **kwargs: self.log(_levels[name.upper()], msg, *args, **kwargs)
        if name in ('isEnabledFor', 'setLevel', 'getEffectiveLevel', 'hasHandlers', 'name'):
            return getattr(self.logger, name)
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')


root = Logger.root = RootLogger(WARNING)
_loggers = {}


def getLogger(name=None):
    if not name or name == root.name and sys.version_info >= (3, 9):
        return root
    if not isinstance(name, str):
        raise TypeError('A logger name must be a string')
    logger = _loggers.get(name)
    if logger is None:
        logger = _loggers[name] = _made.get('class', Logger)(name)
        for other in _loggers.values():
            _find_parent(other)
    return logger


def _find_parent(logger):
    logger.parent, above = root, logger.name.rpartition('.')[0]
    while above and logger.parent is root:
        logger.parent, above = _loggers.get(above, root), above.rpartition('.')[0]


def setLoggerClass(klass):
    _made['class'] = klass


def getLoggerClass():
    return _made.get('class', Logger)


def disable(level=CRITICAL):
    _made['disabled'] = _level(level)


def basicConfig(**options):
    if options.pop('force', False):
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = options.pop('handlers', None)
    stream, name = options.pop('stream', None), options.pop('filename', None)
    if name is not None:
        raise OSError('files are not supported')
    style = options.pop('style', '%')
    formatter = Formatter(options.pop('format', Formatter._plain[style].join(['', '']) if style != '%' else BASIC_FORMAT), options.pop('datefmt', None), style)
    level = options.pop('level', None)
    for handler in handlers or [StreamHandler(stream)]:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)
    if options:
        raise ValueError(f"Unrecognised argument(s): {', '.join(options)}")


def shutdown():
    for logger in [root, *_loggers.values()]:
        for handler in logger.handlers:
            handler.flush()


def _of_root(name):
    def function(*args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(*args, **kwargs)
    function.__name__ = function.__qualname__ = name
    return function


for _name in ('debug', 'info', 'warning', 'error', 'critical', 'exception', 'log'):
    globals()[_name] = _of_root(_name)
warn, fatal = warning, critical


def captureWarnings(capture):
    pass
`
