/** `asyncio`, third part: queues, and what tasks wait for one another with. */
export const SYNC = `

class QueueEmpty(Exception):
    __module__ = 'asyncio.queues'


class QueueFull(Exception):
    __module__ = 'asyncio.queues'


# The first in the line that still waits is told; who was cancelled before it leaves the line with it.
def _wake_one(line):
    while line:
        first = line.popleft()
        if first.done():
            continue
        first.set_result(None)
        return


class Queue:
    __module__ = 'asyncio.queues'

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._shown()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._shown()}>'

    def _shown(self):
        held = getattr(self, '_queue', None)
        text = f'maxsize={self._maxsize!r}' if not held else f'maxsize={self._maxsize!r} _queue={list(held)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        return text + f' tasks={self._unfinished}' if self._unfinished else text

    def __init__(self, maxsize=0, **more):
        self._maxsize, self._getters, self._putters, self._unfinished = maxsize, _deque(), _deque(), 0
        done = self._finished = Event()
        done.set()
        self._init(maxsize)

    def qsize(self):
        return len(self._queue)

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    def empty(self):
        return not self._queue

    @property
    def maxsize(self):
        return self._maxsize

    # What classes of other orders say in their own way.
    def _put(self, item):
        self._queue.append(item)

    def _init(self, maxsize):
        self._queue = _deque()

    def _get(self):
        return self._queue.popleft()

    # Who is stopped while it waits leaves the line. Where it had been told already, the one behind it is told instead.
    async def put(self, item):
        while self.full():
            turn, line = get_running_loop().create_future(), self._putters
            line.append(turn)
            try:
                await turn
            except BaseException:
                turn.cancel()
                try:
                    line.remove(turn)
                except ValueError:
                    pass
                if self.full() or turn.cancelled():
                    raise
                _wake_one(line)
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
            turn, line = get_running_loop().create_future(), self._getters
            line.append(turn)
            try:
                await turn
            except BaseException:
                turn.cancel()
                try:
                    line.remove(turn)
                except ValueError:
                    pass
                if self.empty() or turn.cancelled():
                    raise
                _wake_one(line)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        taken = self._get()
        _wake_one(self._putters)
        return taken

    def task_done(self):
        left = self._unfinished - 1
        if left < 0:
            raise ValueError('task_done() called too many times')
        self._unfinished = left
        if not left:
            self._finished.set()

    async def join(self):
        if self._unfinished <= 0:
            return
        await self._finished.wait()


class PriorityQueue(Queue):
    __module__ = 'asyncio.queues'

    def _get(self):
        return _heappop(self._queue)

    def _put(self, item):
        _heappush(self._queue, item)

    def _init(self, maxsize):
        self._queue = []


class LifoQueue(Queue):
    __module__ = 'asyncio.queues'

    def _get(self):
        return self._queue.pop()

    def _init(self, maxsize):
        self._queue = []


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
        if self._value:
            return
        self._value = True
        for turn in self._waiters:
            if turn.done():
                continue
            turn.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if not self._value:
            turn, line = get_running_loop().create_future(), self._waiters
            line.append(turn)
            try:
                await turn
            finally:
                line.remove(turn)
        return True


class Lock(_Entered):
    __module__ = 'asyncio.locks'

    def __init__(self, **more):
        self._waiters, self._locked = _deque(), False

    def __repr__(self):
        return _waited(self, 'locked' if self._locked else 'unlocked')

    def locked(self):
        return self._locked

    async def acquire(self):
        # Who comes late goes behind those that wait.
        if self._locked or not all(turn.cancelled() for turn in self._waiters):
            turn, line = get_running_loop().create_future(), self._waiters
            line.append(turn)
            try:
                try:
                    await turn
                finally:
                    line.remove(turn)
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
        first = self._waiters[0] if self._waiters else None
        if first is not None and not first.done():
            first.set_result(True)


class Semaphore(_Entered):
    __module__ = 'asyncio.locks'

    def __init__(self, value=1, **more):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters, self._value = _deque(), value

    def __repr__(self):
        return _waited(self, 'locked' if self.locked() else f'unlocked, value:{self._value}')

    def locked(self):
        return self._value == 0 or any(not turn.cancelled() for turn in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        turn, line = get_running_loop().create_future(), self._waiters
        line.append(turn)
        try:
            try:
                await turn
            finally:
                line.remove(turn)
        except CancelledError:
            # It had its turn, and does not take it.
            if turn.done() and not turn.cancelled():
                self._value += 1
                self._wake()
            raise
        while self._value > 0:
            if not self._wake():
                break
        return True

    def release(self):
        self._value += 1
        self._wake()

    def _wake(self):
        for turn in self._waiters:
            if turn.done():
                continue
            self._value -= 1
            turn.set_result(True)
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
        if self.locked():
            self.release()
        else:
            raise RuntimeError('cannot wait on un-acquired lock')
        try:
            turn, line = get_running_loop().create_future(), self._waiters
            line.append(turn)
            try:
                await turn
            finally:
                line.remove(turn)
        finally:
            await self.acquire()
        return True

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for turn in [turn for turn in self._waiters if not turn.done()][:n]:
            turn.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))

    async def wait_for(self, predicate):
        while True:
            held = predicate()
            if held:
                return held
            await self.wait()


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
                for turn in waiters:
                    _release(turn)
                return index
            turn = get_running_loop().create_future()
            self._waiters.append(turn)
            await turn
            return index

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *exc_info):
            pass

__all__ = [name for name in globals() if name[0] != '_']
`
