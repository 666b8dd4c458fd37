/** `warnings`: a warning is a line on stderr, unless a filter or a recorder has it. */
export const SOURCE = String.raw`import sys

__all__ = 'warn warn_explicit showwarning formatwarning filterwarnings simplefilter resetwarnings catch_warnings'.split()
_ACTIONS = ('default', 'error', 'ignore', 'always', 'module', 'once')
class _Exactly:
    def __init__(self, name):
        self.name = name

    def match(self, text):
        return text == self.name


filters = [('default', None, DeprecationWarning, _Exactly('__main__'), 0)]
filters += [('ignore', None, category, None, 0) for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]
_shown = set()
_logs = []


class WarningMessage:
    _FIELDS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

    def __init__(self, *values, **named):
        vars(self).update(dict.fromkeys(self._FIELDS), **dict(zip(self._FIELDS, values)), **named)

    def __str__(self):
        return f'{{message : {self.message!r}, category : {self.category.__name__!r}, filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}'


def formatwarning(message, category, filename, lineno, line=None):
    if line is None:
        from _traceback import extract
        line = extract(filename, lineno)
    source = f'  {line.strip()}\n' if line else ''
    return f'{filename}:{lineno}: {category.__name__}: {message}\n{source}'


def showwarning(message, category, filename, lineno, file=None, line=None):
    print(formatwarning(message, category, filename, lineno, line), end='', file=file or sys.stderr)


def _action(text, category, module, lineno):
    for action, start, kind, where, line in filters:
        if issubclass(category, kind) and (start is None or start.match(text)) and (where is None or where.match(module or '')) and line in (0, lineno):
            return action
    return 'default'


def warn(message, category=None, stacklevel=1, source=None, **more):
    if isinstance(message, Warning):
        category = type(message)
    elif category is not None and not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    try:
        frame = sys._getframe(max(stacklevel, 1))
    except ValueError:
        place = 'sys', 1, 'sys'
    else:
        place = frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get('__name__', '<string>')
    warn_explicit(message, category or UserWarning, *place, source=source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = str(message)
    action = _action(text, category, module, lineno)
    if not isinstance(message, Warning):
        message = category(message)
    if action == 'error':
        raise message
    once = {'default': (filename, lineno), 'module': (filename,), 'once': ()}
    if action == 'ignore' or (action in once and _is_repeated((text, category, *once[action]))):
        return
    if _logs:
        _logs[-1].append(WarningMessage(message, category, filename, lineno, source=source))
    else:
        showwarning(message, category, filename, lineno)


def _is_repeated(key):
    known = key in _shown
    _shown.add(key)
    return known


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if message or module:
        import re
    _put((action, re.compile(message, re.I) if message else None, category, re.compile(module) if module else None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _put((action, None, category, None, lineno), append)


def _put(rule, last):
    if rule[0] not in _ACTIONS:
        raise (ValueError if sys.version_info >= (3, 13) else AssertionError)(f'invalid action: {rule[0]!r}')
    if rule in filters:
        if last:
            return
        filters.remove(rule)
    filters.insert(len(filters) if last else 0, rule)
    _shown.clear()


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._log = [] if record else None
        self._rule = action and (action, None, category, None, lineno), append

    def __enter__(self):
        self._before = filters[:], showwarning
        _shown.clear()
        if self._rule[0]:
            _put(*self._rule)
        if self._log is not None:
            _logs.append(self._log)
        return self._log

    def __exit__(self, *exc_info):
        global showwarning
        filters[:], showwarning = self._before
        _shown.clear()
        if self._log is not None:
            _logs.remove(self._log)


if sys.version_info >= (3, 13):
    class deprecated:
        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            self.message, self.category, self.stacklevel = message, category, stacklevel

        def __call__(self, arg, /):
            import functools
            arg.__deprecated__ = self.message
            if self.category is None:
                return arg

            def tell(*args, **kwargs):
                warn(self.message, self.category, self.stacklevel + 1)
                return arg(*args, **kwargs)
            return functools.wraps(arg)(tell)

    __all__.append('deprecated')
`
