import { ASYNCHRONOUS, LINKING } from './contextlib/asynchronous'

const PLAIN = `import abc
import sys
from abc import ABC, abstractmethod
from collections import deque
from functools import update_wrapper, wraps

__all__ = 'AbstractAsyncContextManager AbstractContextManager AsyncExitStack ContextDecorator ExitStack asynccontextmanager closing contextmanager nullcontext redirect_stderr redirect_stdout suppress'.split()
_V = sys.version_info
_Method = type(ABC.register)


def _in_class(cls, name):
    return next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)


class AbstractContextManager(ABC):
    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        pass

    def __enter__(self):
        return self

    @classmethod
    def __subclasshook__(cls, other):
        if cls is AbstractContextManager and _in_class(other, '__enter__') and _in_class(other, '__exit__'):
            return True
        return NotImplemented

    if _V >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __exit__(self, *details):
        self.thing.close()

    def __enter__(self):
        return self.thing


class nullcontext(AbstractContextManager):
    def __exit__(self, *details):
        return None

    def __enter__(self):
        return self.enter_result

    def __init__(self, enter_result=None):
        self.enter_result = enter_result


class _RedirectStream(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        # One for each time that it was entered.
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    _stream = 'stderr'


class suppress(AbstractContextManager):
    def __enter__(self):
        return None

    def __init__(self, *exceptions):
        self._wanted = exceptions

    def __exit__(self, kind, raised, traceback):
        if kind is None:
            return None if _V >= (3, 12) else False
        return issubclass(kind, self._wanted)


class ContextDecorator:
    def __call__(self, func):
        @wraps(func)
        def inner(*given, **named):
            with self._recreate_cm():
                return func(*given, **named)
        return inner

    def _recreate_cm(self):
        return self


class _GeneratorContextManagerBase:
    def __init__(self, func, given, named):
        self.gen = func(*given, **named)
        # For another one like it, as long as this one is not entered.
        self.func, self.args, self.kwds = func, given, named
        doc = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            complaint = RuntimeError("generator didn't yield")
            raise complaint from None

    def __exit__(self, kind, thrown, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            self._refuse("generator didn't stop")
        if thrown is None:
            thrown = kind()
        try:
            if _V < (3, 11):
                self.gen.throw(kind, thrown, traceback)
            else:
                self.gen.throw(thrown)
        except StopIteration as end:
            return end is not thrown
        except BaseException as raised:
            # A StopIteration cannot leave a generator as it is: there it becomes the cause of a RuntimeError.
            became = isinstance(raised, RuntimeError) and isinstance(thrown, StopIteration) and raised.__cause__ is thrown
            if raised is not thrown and not became:
                raise
            if _V >= (3, 11):
                thrown.__traceback__ = traceback
            return False
        self._refuse("generator didn't stop after throw()")

    def _refuse(self, complaint):
        try:
            raise RuntimeError(complaint)
        finally:
            if _V >= (3, 11):
                self.gen.close()


def contextmanager(func):
    @wraps(func)
    def helper(*given, **named):
        return _GeneratorContextManager(func, given, named)
    return helper


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, other._exit_callbacks
        return other

    def enter_context(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__enter__, kind.__exit__
        except AttributeError:
            if _V < (3, 11):
                raise
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the context manager protocol") from None
        entered = enter(cm)
        self._push_cm_exit(cm, leave)
        return entered

    def push(self, exit):
        try:
            leave = type(exit).__exit__
        except AttributeError:
            self._push_exit_callback(exit)
        else:
            self._push_cm_exit(exit, leave)
        return exit

    def callback(self, callback, /, *args, **kwds):
        call = self._create_cb_wrapper(callback, *args, **kwds)
        call.__wrapped__ = callback
        self._push_exit_callback(call)
        return callback

    @staticmethod
    def _create_exit_wrapper(cm, leave):
        return _Method(leave, cm)

    @staticmethod
    def _create_cb_wrapper(callback, /, *args, **kwds):
        def call(kind, error, trace):
            callback(*args, **kwds)
        return call

    def _push_cm_exit(self, cm, leave):
        bound = self._create_exit_wrapper(cm, leave)
        self._push_exit_callback(bound, True)

    # Each with whether it answers at once, or is to be awaited.
    def _push_exit_callback(self, leave, at_once=True):
        self._exit_callbacks.append((at_once, leave))


class ExitStack(_BaseExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        if _V >= (3, 13):
            given = details[1]
        had, fails = details[1] is not None, False
        around = sys.exc_info()[1]
${LINKING}
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*details):
                    details, fails = (None, None, None), False
            except BaseException as raised:
                link(raised, details[1])
                details = latest = type(raised), raised, raised.__traceback__
                fails = True
        if not fails:
            return had and details[1] is None
        context = details[1].__context__
        try:
            raise details[1]
        finally:
            details[1].__context__ = context
`

/** `contextlib` */
export const SOURCE = PLAIN + ASYNCHRONOUS
