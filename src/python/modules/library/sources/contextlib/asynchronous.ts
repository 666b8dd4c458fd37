/** How an exception follows another one, as it would in with statements inside each other: a function of each call, which knows what was raised around it. */
export const LINKING = `
        def link(raised, before):
            while True:
                context = raised.__context__
                if context is before or (context is None and _V >= (3, 9)):
                    return
                if context is None or context is around:
                    break
                raised = context
            if raised is not before:
                raised.__context__ = before
`

/** What `async with` takes. */
export const ASYNCHRONOUS = `

class AbstractAsyncContextManager(abc.ABC):
    __class_getitem__ = classmethod(lambda cls, item: __import__('types').GenericAlias(cls, item))
    __slots__ = () if _V >= (3, 13) else ('__dict__', '__weakref__')

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, kind, raised, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is AbstractAsyncContextManager:
            found = [any(name in vars(base) for base in subclass.__mro__) for name in ('__aenter__', '__aexit__')]
            return True if all(found) else NotImplemented
        return NotImplemented


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def within(*given, **named):
            async with self._recreate_cm():
                return await func(*given, **named)
        return update_wrapper(within, func)


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        for used in 'args', 'kwds', 'func':
            delattr(self, used)
        try:
            return await self.gen.__anext__()
        except StopAsyncIteration:
            complaint = RuntimeError("generator didn't yield")
            raise complaint from None

    async def __aexit__(self, kind, thrown, traceback):
        if kind is not None and thrown is None:
            thrown = kind()
        try:
            if thrown is None:
                await self.gen.__anext__()
            else:
                await self.gen.athrow(thrown)
        except StopAsyncIteration as end:
            return thrown is not None and end is not thrown
        except BaseException as raised:
            became = isinstance(thrown, (StopIteration, StopAsyncIteration)) and isinstance(raised, RuntimeError) and raised.__cause__ is thrown
            if raised is not thrown and not became:
                raise
            if _V >= (3, 11):
                thrown.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop" if thrown is None else "generator didn't stop after athrow()")
        finally:
            if _V >= (3, 11):
                await self.gen.aclose()


def asynccontextmanager(func):
    def made(*given, **named):
        return _AsyncGeneratorContextManager(func, given, named)
    return update_wrapper(made, func)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        kind = type(cm)
        try:
            leave, enter = kind.__aexit__, kind.__aenter__
        except AttributeError:
            if _V < (3, 11):
                raise
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the asynchronous context manager protocol") from None
        entered = await enter(cm)
        self._exit_callbacks.append((False, _Method(leave, cm)))
        return entered

    def push_async_exit(self, exit):
        leave = getattr(type(exit), '__aexit__', None)
        self._exit_callbacks.append((False, exit if leave is None else _Method(leave, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def call(*exc_info):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._exit_callbacks.append((False, call))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        given = details[1]
        around = sys.exc_info()[1]
${LINKING}
        while self._exit_callbacks:
            at_once, leave = self._exit_callbacks.pop()
            try:
                stops = leave(*details) if at_once else await leave(*details)
                if stops:
                    details = (None, None, None)
            except BaseException as raised:
                link(raised, details[1])
                details = type(raised), raised, raised.__traceback__
        pending = details[1]
        if pending is None or pending is given:
            return pending is not given
        context = pending.__context__
        try:
            raise pending
        finally:
            pending.__context__ = context


if _V >= (3, 10):
    __all__.append('aclosing')

    class aclosing(AbstractAsyncContextManager):
        async def __aexit__(self, *details):
            await self.thing.aclose()

        async def __aenter__(self):
            return self.thing

        def __init__(self, thing):
            self.thing = thing


if _V >= (3, 11):
    __all__.append('chdir')

    class chdir(AbstractContextManager):
        def __init__(self, path):
            self.path, self._old_cwd = path, []

        def __exit__(self, *details):
            import os
            os.chdir(self._old_cwd.pop())

        def __enter__(self):
            import os
            before = os.getcwd()
            self._old_cwd.append(before)
            os.chdir(self.path)
`
