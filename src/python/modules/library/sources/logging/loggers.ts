/** `logging`: loggers, their tree, and the functions of the root. */
export const LOGGERS = `class Logger(Filterer):
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

    def __repr__(self):
        return f'<{type(self).__name__} {self.logger.name} ({getLevelName(self.logger.getEffectiveLevel())})>'

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


class Manager:
    def __init__(self, rootnode):
        self.root, self.disable, self.loggerDict = rootnode, 0, _Names()

    def getLogger(self, name):
        return getLogger(name)


class PlaceHolder:
    def __init__(self, alogger):
        self.loggerMap = {alogger: None}


# Loggers by name, and places for the names above them.
class _Names(dict):
    def __repr__(self):
        return dict.__repr__(dict(self))


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
        names, above = root.manager.loggerDict, name.rpartition('.')[0]
        names[name] = logger
        while above and above not in names:
            names[above] = PlaceHolder(logger)
            above = above.rpartition('.')[0]
    return logger


def _find_parent(logger):
    logger.parent, above = root, logger.name.rpartition('.')[0]
    while above and logger.parent is root:
        logger.parent, above = _loggers.get(above, root), above.rpartition('.')[0]


Logger.manager = Manager(root)


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
    mode, encoding, errors = options.pop('filemode', 'a'), options.pop('encoding', None), options.pop('errors', None)
    if name is not None:
        handlers = [FileHandler(name, mode, encoding, errors=errors)]
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


def _show_warning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        return _made['showwarning'](message, category, filename, lineno, file, line)
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger.warning(*('%s', text) if sys.version_info < (3, 11) else (text,))


def captureWarnings(capture):
    import warnings
    if capture and 'showwarning' not in _made:
        _made['showwarning'], warnings.showwarning = warnings.showwarning, _show_warning
    elif not capture and 'showwarning' in _made:
        warnings.showwarning = _made.pop('showwarning')


# os.register_at_fork: to the very end the interpreter holds it, and with it this module's names.
def _after_at_fork_child_reinit_locks():
    pass


_memory.hold(_after_at_fork_child_reinit_locks)
`
