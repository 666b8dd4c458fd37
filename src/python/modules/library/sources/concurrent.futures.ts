/** `concurrent.futures`: calls that others make. A pool of processes is one of threads here. */
export const SOURCE = `import threading
import time
from _traceback import counted_import as _counted_import

__all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor',
           'ThreadPoolExecutor')
FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'
PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = 'PENDING', 'RUNNING', 'CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED'
_NEW = __import__('sys').version_info >= (3, 11)


class Error(Exception):
    __module__ = 'concurrent.futures._base'


class CancelledError(Error):
    __module__ = 'concurrent.futures._base'


if _NEW:
    TimeoutError = TimeoutError
else:
    class TimeoutError(Error):
        __module__ = 'concurrent.futures._base'


class InvalidStateError(Error):
    __module__ = 'concurrent.futures._base'


class BrokenExecutor(RuntimeError):
    __module__ = 'concurrent.futures._base'


class Future:
    __module__ = 'concurrent.futures._base'

    def __init__(self):
        self._condition, self._state, self._result, self._exception, self._waiters, self._done_callbacks = threading.Condition(), PENDING, None, None, [], []

    def __repr__(self):
        state = {PENDING: 'pending', RUNNING: 'running', FINISHED: 'finished'}.get(self._state, 'cancelled')
        more = '' if self._state != FINISHED else f' raised {type(self._exception).__name__}' if self._exception else f' returned {type(self._result).__name__}'
        return f'<{type(self).__name__} at {id(self):#x} state={state}{more}>'

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            callback(self)

    def add_done_callback(self, fn):
        if self.done():
            fn(self)
        else:
            self._done_callbacks.append(fn)

    def _waited(self, timeout):
        with self._condition:
            if not self.done():
                self._condition.wait_for(self.done, timeout)
            if self.cancelled():
                raise CancelledError()
            if self._state != FINISHED:
                raise TimeoutError()

    def result(self, timeout=None):
        try:
            self._waited(timeout)
            if self._exception:
                raise self._exception
            return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        self._waited(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        self._state = RUNNING
        return True

    def _settle(self):
        with self._condition:
            if self.done():
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._state = FINISHED
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._result = result
        self._settle()

    def set_exception(self, exception):
        self._exception = exception
        self._settle()

    __class_getitem__ = classmethod(lambda cls, item: cls)


class Executor:
    __module__ = 'concurrent.futures._base'

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    yield futures.pop().result(timeout)
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _work(future, fn, args, kwargs):
    if future.set_running_or_notify_cancel():
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
            # The traceback of the error leads here: it keeps nothing alive.
            future = fn = args = kwargs = None
        else:
            future.set_result(result)


class ThreadPoolExecutor(Executor):
    __module__ = 'concurrent.futures.thread'
    _counter = 0

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers, self._threads, self._shutdown = max_workers, set(), False
        self._initializer, self._initargs = initializer, initargs
        if not thread_name_prefix:
            thread_name_prefix = f'ThreadPoolExecutor-{__class__._counter}'
            __class__._counter += 1
        self._thread_name_prefix = thread_name_prefix

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        self._worked(future, fn, args, kwargs)
        return future

    def _worked(self, future, fn, args, kwargs):
        # Threads run to their end where they start: the first one is idle again each time.
        if not self._threads:
            self._threads.add(f'{self._thread_name_prefix}_0')
            if self._initializer is not None:
                self._started(self._initializer, self._initargs)
        self._started(_work, (future, fn, args, kwargs))

    def _started(self, target, args):
        thread = threading.Thread(name=f'{self._thread_name_prefix}_0', target=target, args=args)
        thread.start()
        thread.join()

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True


class ProcessPoolExecutor(ThreadPoolExecutor):
    __module__ = 'concurrent.futures.process'

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        super().__init__(max_workers, '', initializer, initargs)


_LATE = {'ThreadPoolExecutor': ThreadPoolExecutor, 'ProcessPoolExecutor': ProcessPoolExecutor}
del ThreadPoolExecutor, ProcessPoolExecutor


def __getattr__(name):
    """The modules of the pools are imported when one is asked for, which the collector sees."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    _counted_import('concurrent.futures.thread')
    globals()[name] = _LATE.pop(name)
    return globals()[name]


class DoneAndNotDoneFutures(tuple):
    __module__ = 'concurrent.futures._base'
    done, not_done = property(lambda self: self[0]), property(lambda self: self[1])

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    end = None if timeout is None else time.monotonic() + timeout

    def enough():
        done = [future for future in fs if future.done()]
        if return_when == FIRST_COMPLETED and done or return_when == FIRST_EXCEPTION and any(not future.cancelled() and future._exception for future in done):
            return True
        return len(done) == len(fs)
    while not enough() and (end is None or time.monotonic() < end):
        time.sleep(0.001)
    done = {future for future in fs if future.done()}
    return DoneAndNotDoneFutures((done, fs - done))


def as_completed(fs, timeout=None):
    end = None if timeout is None else time.monotonic() + timeout
    waiting = list(dict.fromkeys(fs))
    total = len(waiting)
    while waiting:
        ready = [future for future in waiting if future.done()]
        for future in ready:
            waiting.remove(future)
            yield future
        if not ready:
            if end is not None and time.monotonic() >= end:
                raise TimeoutError(f'{len(waiting)} (of {total}) futures unfinished')
            time.sleep(0.001)
`
