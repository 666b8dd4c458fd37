/** The object with what it knows: made in place, so that a call takes what CPython's takes. */
const ENLIST = `
            if not self._registered_with_atexit:
                import atexit
                atexit.register(self._exitfunc)
                finalize._registered_with_atexit = True
            known = self._Info()
            known.weakref, known.func = ref(obj, self), func
            known.args, known.kwargs = args, kwargs or None
            known.atexit, known.index = True, next(self._index_iter)
            self._registry[self] = known
            finalize._dirty = True
`

/** `weakref.finalize`: its objects are keys of a table and have no state of their own, so that none is part of a cycle; what they know is in an object beside. */
export const FINALIZE_SOURCE = `
import itertools as _itertools
import sys as _sys


class finalize:
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _index_iter = _itertools.count()
    _dirty = False
    _registered_with_atexit = False

    class _Info:
        __slots__ = tuple('weakref func args kwargs atexit index'.split())

    if _sys.version_info < (3, 9):
        def __init__(*args, **kwargs):
            if len(args) < 3:
                raise TypeError(f'finalize expected at least 2 positional arguments, got {len(args) - 1}')
            self, obj, func, *args = args
            args = tuple(args)
${ENLIST}
    else:
        def __init__(self, obj, func, /, *args, **kwargs):
${ENLIST}

    def __call__(self, _=None):
        known = self._registry.pop(self, None)
        if known is None or self._shutdown:
            return None
        return known.func(*known.args, **(known.kwargs or {}))

    def detach(self):
        known = self._registry.get(self)
        target = None if known is None else known.weakref()
        if target is not None and self._registry.pop(self, None):
            return target, known.func, known.args, known.kwargs or {}

    def peek(self):
        known = self._registry.get(self)
        target = None if known is None else known.weakref()
        if target is not None:
            return target, known.func, known.args, known.kwargs or {}

    @property
    def alive(self):
        return self in self._registry

    @property
    def atexit(self):
        known = self._registry.get(self)
        return known is not None and known.atexit

    @atexit.setter
    def atexit(self, value):
        known = self._registry.get(self)
        if known is not None:
            known.atexit = bool(value)

    def __repr__(self):
        known = self._registry.get(self)
        target = None if known is None else known.weakref()
        shown = 'dead' if target is None else f'for {type(target).__name__!r} at {id(target):#x}'
        return f'<{type(self).__name__} object at {id(self):#x}; {shown}>'

    # Those that are due at the end, the newest last.
    @classmethod
    def _select_for_exit(cls):
        due = [(made, known) for made, known in cls._registry.items() if known.atexit]
        due.sort(key=lambda pair: pair[1].index)
        return [made for made, known in due]

    # The newest first; the list is made anew where a finalizer made others.
    @classmethod
    def _exitfunc(cls):
        collecting = False
        try:
            if cls._registry:
                import gc
                collecting = gc.isenabled()
                gc.disable()
                due = None
                while True:
                    if due is None or finalize._dirty:
                        due, finalize._dirty = cls._select_for_exit(), False
                    if not due:
                        break
                    try:
                        due.pop()()
                    except Exception as error:
                        report = getattr(_sys, 'excepthook', None)
                        if report is None:
                            from traceback import print_exception as report
                        report(type(error), error, error.__traceback__)
        finally:
            finalize._shutdown = True
            if collecting:
                gc.enable()
`
