/** `asyncio`, third part: queues, and what tasks wait for one another with. */
export const SYNC = `

class QueueEmpty(Exception):
    __module__ = 'asyncio.queues'


class QueueFull(Exception):
    __module__ = 'asyncio.queues'


def _wake_one(waiters):
    while waiters:
        waiter = waiters.popleft()
        if not waiter.done():
            waiter.set_result(None)
            break


class Queue:
    __module__ = 'asyncio.queues'

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._shown()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._shown()}>'

    def _shown(self):
        text = f'maxsize={self._maxsize!r}'
        if getattr(self, '_queue', None):
            text += f' _queue={list(self._queue)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        return text + f' tasks={self._unfinished}' if self._unfinished else text

    def __init__(self, maxsize=0, **more):
        self._maxsize, self._getters, self._putters, self._unfinished = maxsize, _deque(), _deque(), 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = _deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        while self.full():
            putter = get_running_loop().create_future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                putter.cancel()
                try:
                    self._putters.remove(putter)
                except ValueError:
                    pass
                if not self.full() and not putter.cancelled():
                    _wake_one(self._putters)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        _wake_one(self._getters)

    async def get(self):
        while self.empty():
            getter = get_running_loop().create_future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                getter.cancel()
                try:
                    self._getters.remove(getter)
                except ValueError:
                    pass
                if not self.empty() and not getter.cancelled():
                    _wake_one(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        _wake_one(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heappush(self._queue, item)

    def _get(self):
        return _heappop(self._queue)


class LifoQueue(Queue):
    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()


# How it shows itself: its state, and who waits.
def _waited(self, state):
    shown = object.__repr__(self)[1:-1]
    return f"<{shown} [{state}{f', waiters:{len(self._waiters)}' if self._waiters else ''}]>"


class _Entered:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, kind, value, traceback):
        self.release()


class Event:
    __module__ = 'asyncio.locks'

    def __init__(self, **more):
        self._waiters, self._value = _deque(), False

    def __repr__(self):
        return _waited(self, 'set' if self._value else 'unset')

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        waiter = get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Lock(_Entered):
    __module__ = 'asyncio.locks'

    def __init__(self, **more):
        self._waiters, self._locked = _deque(), False

    def __repr__(self):
        return _waited(self, 'locked' if self._locked else 'unlocked')

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
            self._locked = True
            return True
        waiter = get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                self._wake()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    def _wake(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Semaphore(_Entered):
    __module__ = 'asyncio.locks'

    def __init__(self, value=1, **more):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters, self._value = _deque(), value

    def __repr__(self):
        return _waited(self, 'locked' if self.locked() else f'unlocked, value:{self._value}')

    def locked(self):
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        waiter = get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1
                self._wake()
            raise
        while self._value > 0 and self._wake():
            pass
        return True

    def release(self):
        self._value += 1
        self._wake()

    def _wake(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    __module__ = 'asyncio.locks'

    def __init__(self, value=1, **more):
        self._bound = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Condition(_Entered):
    __module__ = 'asyncio.locks'

    def __init__(self, lock=None, **more):
        self._lock, self._waiters = lock or Lock(), _deque()
        self.locked, self.acquire, self.release = self._lock.locked, self._lock.acquire, self._lock.release

    def __repr__(self):
        return _waited(self, 'locked' if self.locked() else 'unlocked')

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            waiter = get_running_loop().create_future()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            await self.acquire()

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for waiter in [waiter for waiter in self._waiters if not waiter.done()][:n]:
            waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


if _V >= (3, 11):
    class BrokenBarrierError(RuntimeError):
        __module__ = 'asyncio.exceptions'

    class Barrier:
        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be >= 1')
            self.parties, self.n_waiting, self._waiters = parties, 0, []

        async def wait(self):
            index = self.n_waiting
            self.n_waiting += 1
            if self.n_waiting == self.parties:
                waiters, self._waiters, self.n_waiting = self._waiters, [], 0
                for waiter in waiters:
                    _release(waiter)
                return index
            waiter = get_running_loop().create_future()
            self._waiters.append(waiter)
            await waiter
            return index

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *exc_info):
            pass

__all__ = [name for name in globals() if name[0] != '_']
`
