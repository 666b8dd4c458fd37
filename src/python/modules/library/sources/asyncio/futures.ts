/** asyncio: futures, and the tasks that step coroutines (`_asyncio` in CPython). */
export const FUTURES = `class _FutureIter:
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
        coro = self._coro
        code, frame = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None), getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None)
        where = '' if code is None else f' running at {code.co_filename}:{frame.f_lineno}' if frame is not None else f' done, defined at {code.co_filename}:{code.co_firstlineno}'
        return [f'name={self._name!r}', f'coro=<{coro.__qualname__}(){where}>'] + super()._shown()


`
