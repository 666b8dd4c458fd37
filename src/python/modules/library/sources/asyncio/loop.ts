/** `asyncio`, first part: the loop. Nothing is waited for but the clock, which goes on to the next timer. */
export const LOOP = `import _memory
import sys as _sys
import contextvars as _contextvars
import time as _time
import types as _types
import weakref as _weakref
from collections import deque as _deque
from heapq import heappop as _heappop, heappush as _heappush

_V = _sys.version_info[:2]
FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'


class CancelledError(BaseException):
    __module__ = 'asyncio.exceptions'


class InvalidStateError(Exception):
    __module__ = 'asyncio.exceptions'


if _V >= (3, 11):
    TimeoutError = TimeoutError
else:
    class TimeoutError(Exception):
        __module__ = 'asyncio.exceptions'


class Handle:
    __slots__ = '_callback', '_args', '_cancelled', '_when', '_order'

    def __init__(self, callback, args):
        self._callback, self._args, self._cancelled = callback, args, False

    def cancel(self):
        self._cancelled, self._callback, self._args = True, None, ()

    def cancelled(self):
        return self._cancelled


class TimerHandle(Handle):
    __slots__ = ()

    def when(self):
        return self._when

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)


_current = None
_set = None


class AbstractEventLoop:
    pass


class BaseEventLoop(AbstractEventLoop):
    def __init__(self):
        self._ready, self._timers, self._tasks = _deque(), [], []
        self._stopping = self._closed = False
        self._running_task, self._order, self._debug, self._handler = None, 0, False, None
        self._asyncgens = _weakref.WeakSet()

    def time(self):
        return _time.monotonic()

    def call_soon(self, callback, *args, context=None):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        handle = TimerHandle(callback, args)
        self._order += 1
        handle._when, handle._order = when, self._order
        _heappush(self._timers, handle)
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    def is_running(self):
        return _current is self

    def is_closed(self):
        return self._closed

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def set_exception_handler(self, handler):
        self._handler = handler

    def call_exception_handler(self, context):
        if self._handler is not None:
            self._handler(self, context)
        else:
            print(context.get('message'), file=_sys.stderr)

    def stop(self):
        self._stopping = True

    def close(self):
        if _current is self:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    def _once(self):
        timers, ready = self._timers, self._ready
        while timers and timers[0]._cancelled:
            _heappop(timers)
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError('the event loop waits for ever: nothing is ready, and no timer is set')
            wait = timers[0]._when - self.time()
            if wait > 0:
                # As a selector waits: by the millisecond.
                _time.sleep(-(-wait * 1000 // 1) / 1000)
        end = self.time() + 1e-9
        while timers and timers[0]._when < end:
            handle = _heappop(timers)
            if not handle._cancelled:
                ready.append(handle)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                try:
                    handle._callback(*handle._args)
                except Exception as error:
                    self.call_exception_handler({'message': f'Exception in callback: {error!r}', 'exception': error})
        handle = None

    def run_forever(self):
        global _current
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if _current is self:
            raise RuntimeError('This event loop is already running')
        if _current is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        hooks = _sys.get_asyncgen_hooks()
        _sys.set_asyncgen_hooks(self._asyncgens.add, self._asyncgen_ends)
        _current = self
        try:
            while True:
                self._once()
                if self._stopping:
                    break
        finally:
            self._stopping, _current = False, None
            _sys.set_asyncgen_hooks(*hooks)

    # An asynchronous generator that nobody has any more is closed by a task of its own.
    def _asyncgen_ends(self, generator):
        self._asyncgens.discard(generator)
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, generator.aclose())

    def _ended(self, future):
        self.stop()

    def run_until_complete(self, future):
        if self._closed:
            raise RuntimeError('Event loop is closed')
        if _current is self:
            raise RuntimeError('This event loop is already running')
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._ended)
        try:
            self.run_forever()
        finally:
            future.remove_done_callback(self._ended)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    async def shutdown_asyncgens(self):
        generators = list(self._asyncgens)
        self._asyncgens.clear()
        if not generators:
            return
        results = await gather(*[generator.aclose() for generator in generators], return_exceptions=True)
        for result, generator in zip(results, generators):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {generator!r}', 'exception': result, 'asyncgen': generator})

    async def shutdown_default_executor(self, timeout=None):
        pass

    def __repr__(self):
        return f'<{type(self).__name__} running={self.is_running()} closed={self._closed} debug={self._debug}>'


class SelectorEventLoop(BaseEventLoop):
    pass


# What await runs: without throw(), so that what is thrown in is raised where it is awaited, and no frame of this module is in between.
`
