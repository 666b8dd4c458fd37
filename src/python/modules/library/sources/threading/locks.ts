/** Locks, conditions, semaphores, events, barriers. */
export const LOCKS = `

class _Holder:
    def __enter__(self):
        return self.acquire()

    def __exit__(self, *failure):
        self.release()


def _check_blocking(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')


class Lock(_Holder):
    __module__ = '_thread'
    __qualname__ = __name__ = 'lock'
    __slots__ = ('_held', '_queue')

    def __init__(self):
        self._held, self._queue = False, None

    def acquire(self, blocking=True, timeout=-1):
        if not blocking or timeout != -1:
            _check_blocking(blocking, timeout)
        if self._held and blocking:
            until = _until(timeout)
            while self._held:
                if until is not None and _time.monotonic() >= until:
                    return False
                if self._queue is None:
                    self._queue = []
                _wait('acquire() of a lock', self._queue, _left(until))
        if self._held:
            return False
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False
        if self._queue:
            _wake(self._queue)

    def locked(self):
        return self._held

    def __repr__(self):
        return f"<{'locked' if self._held else 'unlocked'} _thread.lock object at {id(self):#x}>"


Lock.__name__ = 'lock'
allocate_lock = _allocate_lock = Lock


class RLock(_Holder):
    __module__ = '_thread'
    __slots__ = ('_owner', '_count', '_queue')

    def __init__(self):
        self._owner, self._count, self._queue = 0, 0, None

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._count and self._owner != me:
            if not blocking:
                return False
            until = _until(timeout)
            while self._count:
                if until is not None and _time.monotonic() >= until:
                    return False
                if self._queue is None:
                    self._queue = []
                _wait('acquire() of a lock', self._queue, _left(until))
        self._owner, self._count = me, self._count + 1
        return True

    def release(self):
        if not self._count or self._owner != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = 0
            if self._queue:
                _wake(self._queue)

    def _release_save(self):
        count, self._count = self._count, 1
        self.release()
        return count

    def _acquire_restore(self, count):
        self.acquire()
        self._count = count

    def _is_owned(self):
        return self._count > 0 and self._owner == get_ident()

    def __repr__(self):
        return f"<{'locked' if self._count else 'unlocked'} _thread.RLock object owner={self._owner} count={self._count} at {id(self):#x}>"


_ReentrantLock = RLock


# A function, as in CPython; the type is the \`_thread\` module's.
def RLock(*args, **kwargs):
    return _ReentrantLock(*args, **kwargs)


class Condition:
    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        # What the lock does itself, it does for the condition too.
        for name in ('acquire', 'release', '_release_save', '_acquire_restore', '_is_owned'):
            if name[0] != '_' or hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *failure):
        return self._lock.__exit__(*failure)

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def _is_owned(self):
        free = self._lock.acquire(False)
        if free:
            self._lock.release()
        return not free

    def _check(self, what):
        if not self._is_owned():
            raise RuntimeError(f'cannot {what} on un-acquired lock')

    def wait(self, timeout=None):
        self._check('wait')
        until = _until(timeout)
        saved = self._release_save()
        _wait('wait() on a condition', self._waiters, timeout)
        self._acquire_restore(saved)
        return until is None or _time.monotonic() < until

    def wait_for(self, predicate, timeout=None):
        until = _until(timeout)
        result = predicate()
        while not result:
            left = _left(until)
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        self._check('notify')
        _wake(self._waiters, n)

    def notify_all(self):
        self.notify(len(self._waiters))

    notifyAll = notify_all

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._cond = Condition(Lock())
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        with self._cond:
            if blocking:
                self._cond.wait_for(lambda: self._value, timeout)
            if not self._value:
                return False
            self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *failure):
        self.release()

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}{self._limit()}>'

    def _limit(self):
        return ''


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)

    def _limit(self):
        return f'/{self._initial_value}'


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            signaled = self._flag
            if not signaled:
                self._cond.wait(timeout)
                signaled = self._flag
            return signaled

    def __repr__(self):
        return f"<threading.Event at {id(self):#x}: {'set' if self._flag else 'unset'}>"


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1 and sys.version_info >= (3, 12):
            raise ValueError('parties must be > 0')
        self._cond = Condition(Lock())
        self._parties, self._action, self._timeout, self._count, self._round, self._broken = parties, action, timeout, 0, 0, False

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count

    @property
    def broken(self):
        return self._broken

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            if self._broken:
                raise BrokenBarrierError
            index, mine = self._count, self._round
            self._count += 1
            if self._count == self._parties:
                try:
                    if self._action:
                        self._action()
                except BaseException:
                    self._break()
                    raise
                self._count, self._round = 0, mine + 1
                self._cond.notify_all()
            elif not self._cond.wait_for(lambda: self._round != mine or self._broken, timeout) or self._round == mine:
                self._break()
                raise BrokenBarrierError
            return index

    def _break(self):
        self._count, self._broken = 0, True
        self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    def reset(self):
        with self._cond:
            if self._count:
                self._break()
            self._count, self._broken = 0, False

    def __repr__(self):
        cls = type(self)
        state = 'broken' if self._broken else f'waiters={self._count}/{self._parties}'
        return f'<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>'
`
