/** asyncio: the loop that runs, its tasks, and what runs a coroutine to its end. */
export const RUNNING = `def iscoroutine(obj):
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
