/** `asyncio`, second part: waiting for several, with a limit of time, and in groups. */
export const WAITING = `

def _release(future, *args):
    if not future.done():
        future.set_result(None)


def _deliver(future, result):
    if not future.cancelled():
        future.set_result(result)


@_types.coroutine
def _yield_once():
    yield


async def sleep(delay, result=None, **more):
    if delay <= 0:
        await _yield_once()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _deliver, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _GatheringFuture(Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children, self._asked = children, False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(*([] if msg is None else [msg])):
                cancelled = True
        if cancelled:
            self._asked, self._message = True, msg
        return cancelled


def gather(*awaitables, return_exceptions=False, **more):
    if not awaitables:
        future = get_event_loop().create_future()
        future.set_result([])
        return future
    by_argument, children = {}, []
    loop, outer, finished = None, None, 0

    def done(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if finished == len(by_argument):
            results = []
            for one in children:
                if one.cancelled():
                    results.append(CancelledError('' if one._message is None else one._message))
                else:
                    results.append(one.exception() or one.result())
            if outer._asked:
                outer.set_exception(outer._cancelled_error())
            else:
                outer.set_result(results)

    for awaitable in awaitables:
        if awaitable not in by_argument:
            child = ensure_future(awaitable, loop=loop)
            loop = child.get_loop()
            by_argument[awaitable] = child
            child.add_done_callback(done)
        children.append(by_argument[awaitable])
    outer = _GatheringFuture(children, loop=loop)
    return outer


async def _wait_for_all(futures, timeout, return_when):
    loop = get_running_loop()
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = len(futures)

    def done(future):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if left <= 0 or return_when == FIRST_COMPLETED or failed:
            if timer is not None:
                timer.cancel()
            _release(waiter)

    for future in futures:
        future.add_done_callback(done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(done)
    over = {future for future in futures if future.done()}
    return over, {future for future in futures if not future.done()}


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED, **more):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.' if _V >= (3, 11) else 'Set of coroutines/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if _V >= (3, 11) and any(iscoroutine(one) for one in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    futures = {ensure_future(one) for one in fs}
    counter = sum(not future.done() for future in futures)
    over = {future for future in futures if future.done()}
    if counter == 0 or over and return_when == FIRST_COMPLETED:
        return over, futures - over
    return await _wait_for_all(futures, timeout, return_when)


async def _cancel_and_wait(future):
    waiter = get_running_loop().create_future()

    def release(_):
        _release(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


async def _wait_for_one(fut, limit):
    loop = get_running_loop()
    if limit is None:
        return await fut
    if limit <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError() from error
    waiter = loop.create_future()
    timer = loop.call_later(limit, _release, waiter)

    def release(_):
        _release(waiter)

    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError() from error
    finally:
        timer.cancel()


class Timeout:
    def __init__(self, when):
        self._when, self._state, self._timer = when, 'created', None

    def when(self):
        return self._when

    def expired(self):
        return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        if self._state != 'active':
            raise RuntimeError('Timeout has not been entered' if self._state == 'created' else f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if when is not None:
            loop = get_running_loop()
            self._timer = loop.call_soon(self._expire) if when <= loop.time() else loop.call_at(when, self._expire)

    def _expire(self):
        self._task.cancel()
        self._state, self._timer = 'expiring', None

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        self._task = current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state, self._cancelling = 'active', self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, value, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and kind is not None and issubclass(kind, CancelledError):
                raise TimeoutError from value
        elif self._state == 'active':
            self._state = 'exited'
        return None


if _V >= (3, 11):
    def timeout(delay):
        return Timeout(None if delay is None else get_running_loop().time() + delay)

    def timeout_at(when):
        return Timeout(when)


async def wait_for(fut, timeout, **more):
    if _V < (3, 12):
        return await _wait_for_one(fut, timeout)
    if fut is not None and not isfuture(fut) and not iscoroutine(fut):
        fut = _awaits(fut)
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await fut


def as_completed(fs, *, timeout=None, **more):
    futures = {ensure_future(one) for one in set(fs)}
    done, left = Queue(), set(futures)
    timer = None

    def expired():
        for future in left:
            future.remove_done_callback(over)
            done.put_nowait(None)
        left.clear()

    def over(future):
        if left:
            left.discard(future)
            done.put_nowait(future)
            if not left and timer is not None:
                timer.cancel()

    async def one():
        future = await done.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in futures:
        future.add_done_callback(over)
    if futures and timeout is not None:
        timer = get_event_loop().call_later(timeout, expired)
    for _ in range(len(futures)):
        yield one()


def shield(arg, **more):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


async def to_thread(func, /, *args, **kwargs):
    await sleep(0)
    return func(*args, **kwargs)


class TaskGroup:
    def __init__(self):
        self._entered = self._exiting = self._aborting = self._parent_cancel = False
        self._loop = self._parent = self._base_error = self._waiter = None
        self._tasks, self._errors = set(), []

    def __repr__(self):
        info = [''] + [f'tasks={len(self._tasks)}'] * bool(self._tasks) + [f'errors={len(self._errors)}'] * bool(self._errors)
        return f'<TaskGroup{" ".join(info + ["cancelling"] * self._aborting or ["entered"] * self._entered)}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has been already entered')
        self._entered, self._loop = True, get_running_loop()
        self._parent = current_task()
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        return self

    async def __aexit__(self, kind, value, traceback):
        self._exiting = True
        if kind is not None and self._is_base_error(value) and self._base_error is None:
            self._base_error = value
        cancelled = value if kind is not None and issubclass(kind, CancelledError) else None
        if self._parent_cancel and self._parent.uncancel() == 0:
            cancelled = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._waiter = None
        if self._base_error is not None:
            raise self._base_error
        if cancelled is not None and not self._errors:
            raise cancelled
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(value)
        if self._errors:
            try:
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
            finally:
                self._errors = None

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name)
        task.add_done_callback(self._done)
        self._tasks.add(task)
        return task

    def _is_base_error(self, error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))

    def _abort(self):
        self._aborting = True
        for task in [task for task in self._loop._tasks if task in self._tasks]:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._tasks.discard(task)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(True)
        if task.cancelled() or task.exception() is None:
            return
        error = task.exception()
        self._errors.append(error)
        if self._is_base_error(error) and self._base_error is None:
            self._base_error = error
        if not self._aborting and not self._parent_cancel and not self._parent.done():
            self._abort()
            self._parent_cancel = True
            self._parent.cancel()


if _V < (3, 11):
    del TaskGroup, Timeout
`
