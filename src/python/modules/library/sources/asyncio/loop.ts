/** `asyncio`, first part: the loop, futures and tasks. Nothing is waited for but the clock, which goes on to the next timer. */
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
class _FutureIter:
    __slots__ = '_future', '_asked'

    def __init__(self, future):
        self._future, self._asked = future, False

    def __iter__(self):
        return self

    def __next__(self):
        future = self._future
        if future._state == 'PENDING':
            if self._asked:
                raise RuntimeError("await wasn't used with future")
            self._asked = future._asyncio_future_blocking = True
            return future
        raise StopIteration(future.result())


class Future:
    _state, _asyncio_future_blocking = 'PENDING', False
    _cancelled_exc = None

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._result = self._exception = self._message = None
        self._callbacks = []

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def _cancelled_error(self):
        """What a task ended with is raised on (3.11), or is the context of what is raised (3.9)."""
        exception, self._cancelled_exc = self._cancelled_exc, None
        if exception is not None and _V >= (3, 11):
            return exception
        error = CancelledError() if self._message is None else CancelledError(self._message)
        error.__context__ = exception
        return error

    def cancel(self, msg=None):
        if self.done():
            return False
        self._state, self._message = 'CANCELLED', msg
        self._schedule()
        return True

    def _schedule(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def result(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state == 'PENDING':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state == 'PENDING':
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if self.done():
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)

    def remove_done_callback(self, fn):
        kept = [callback for callback in self._callbacks if callback != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _refuse_done(self):
        if self.done():
            raise InvalidStateError('invalid state')

    def set_result(self, result):
        self._refuse_done()
        self._result, self._state = result, 'FINISHED'
        self._schedule()

    def set_exception(self, exception):
        self._refuse_done()
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception, self._state = exception, 'FINISHED'
        self._schedule()

    def __await__(self):
        return _FutureIter(self)

    __iter__ = __await__

    def _shown(self):
        if self._state == 'FINISHED':
            return [f'exception={self._exception!r}' if self._exception is not None else f'result={self._result!r}']
        return []

    def __repr__(self):
        return f'<{type(self).__name__} {" ".join([self._state.lower()] + self._shown())}>'


_count = 0


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _count
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            _count += 1
            name = f'Task-{_count}'
        self._name, self._coro = str(name), coro
        self._must_cancel, self._waits_for, self._cancelling = False, None, 0
        self._context = _contextvars.copy_context() if context is None else context
        self._loop._tasks.append(self)
        self._loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancelling += 1
        if self._waits_for is not None and self._waits_for.cancel(*([] if msg is None else [msg])):
            return True
        self._must_cancel, self._message = True, msg
        return True

    def cancelling(self):
        return self._cancelling

    def uncancel(self):
        if self._cancelling > 0:
            self._cancelling -= 1
            if self._cancelling == 0 and _V >= (3, 13):
                self._must_cancel = False
        return self._cancelling

    def _over(self):
        if self in self._loop._tasks:
            self._loop._tasks.remove(self)

    def get_context(self):
        return self._context

    # Frames that a traceback's frames lead back to hold nothing: tasks take their steps in C.
    def _step(self, exception=None):
        try:
            self._context.run(self._go_on, exception)
        finally:
            self = exception = None

    def _go_on(self, exception):
        if self.done():
            raise InvalidStateError(f'_step(): already done: {self!r}, {exception!r}')
        if self._must_cancel:
            if not isinstance(exception, CancelledError):
                exception = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        loop, coro = self._loop, self._coro
        before, loop._running_task, result = loop._running_task, self, None
        try:
            result = coro.send(None) if exception is None else coro.throw(exception)
        except StopIteration as stop:
            self._over()
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(self._message)
            else:
                super().set_result(stop.value)
        except CancelledError as error:
            self._over()
            if _V >= (3, 9):
                self._cancelled_exc = error
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as error:
            self._over()
            super().set_exception(error)
            raise
        except BaseException as error:
            self._over()
            super().set_exception(error)
        else:
            self._wait_for(result)
        finally:
            loop._running_task = before
            self = exception = loop = coro = before = result = None

    def _wait_for(self, result):
        blocking = getattr(result, '_asyncio_future_blocking', None)
        if blocking is None:
            if result is None:
                self._loop.call_soon(self._step)
            else:
                self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {result!r}'))
        elif not blocking:
            self._loop.call_soon(self._step, RuntimeError(f'yield was used instead of yield from in task {self!r} with {result!r}'))
        elif result is self:
            self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'))
        else:
            result._asyncio_future_blocking = False
            result.add_done_callback(self._wakeup)
            self._waits_for = result
            if self._must_cancel and result.cancel():
                self._must_cancel = False

    def _wakeup(self, future):
        error = future._exception if future._state == 'FINISHED' else None
        if future._state == 'CANCELLED':
            error = future._cancelled_error()
        elif type(future).result not in (Future.result, Task.result):
            try:
                future.result()
            except BaseException as raised:
                error = raised
        try:
            self._step(error)
        finally:
            self = future = error = None

    def _shown(self):
        return [f'name={self._name!r}', f'coro=<{self._coro.__qualname__}()>'] + super()._shown()


def iscoroutine(obj):
    if isinstance(obj, (_types.CoroutineType, _types.GeneratorType) if _V < (3, 12) else _types.CoroutineType):
        return True
    return all(hasattr(type(obj), name) for name in ('__await__', 'send', 'throw', 'close'))


def iscoroutinefunction(func):
    return bool(getattr(getattr(func, '__func__', func), '__code__', None) and getattr(func, '__func__', func).__code__.co_flags & 0x180)


def isfuture(obj):
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


# _asyncio, and os.register_at_fork: to the very end the interpreter holds it, and with it this module's names.
def _on_fork():
    pass


_memory.hold(_on_fork)


def get_running_loop():
    if _current is None:
        raise RuntimeError('no running event loop')
    return _current


def _get_running_loop():
    return _current


def get_event_loop():
    global _set
    if _current is not None:
        return _current
    if _set is None:
        _set = new_event_loop()
    return _set


def new_event_loop():
    return _UnixSelectorEventLoop()


class _UnixSelectorEventLoop(SelectorEventLoop):
    pass


def set_event_loop(loop):
    global _set
    _set = loop


def current_task(loop=None):
    return (get_running_loop() if loop is None else loop)._running_task


def all_tasks(loop=None):
    return {task for task in (get_running_loop() if loop is None else loop)._tasks if not task.done()}


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name)


async def _awaits(awaitable):
    return await awaitable


def ensure_future(obj, *, loop=None):
    if isfuture(obj):
        return obj
    if not iscoroutine(obj):
        if not hasattr(type(obj), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        obj = _awaits(obj)
    return (get_event_loop() if loop is None else loop).create_task(obj)


wrap_future = ensure_future


def _cancel_all(loop):
    tasks = [task for task in loop._tasks if not task.done()]
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather(*tasks, return_exceptions=True))


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._factory, self._loop = loop_factory or new_event_loop, None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def get_loop(self):
        if self._loop is None:
            self._loop = self._factory()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _current is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro))

    def close(self):
        loop, self._loop = self._loop, None
        if loop is not None:
            try:
                _cancel_all(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
            finally:
                loop.close()


def run(main, *, debug=None, loop_factory=None):
    if _current is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not iscoroutine(main):
        raise ValueError(f'a coroutine was expected, got {main!r}')
    runner = Runner(loop_factory=loop_factory)
    try:
        return runner.run(main)
    finally:
        runner.close()
`
