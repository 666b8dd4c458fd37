/**
 * `threading`, where threads take turns: one runs until it waits for another, or sleeps. A thread that is started runs at once, which is one of the orders that
 * CPython may choose. Where all wait for ever the program is refused.
 */
export const SOURCE = `import sys
import time as _time
import traceback as _traceback
from _threads import advance as _advance, begin as _begin, end as _end, go as _go, number as _number, refuse as _refuse
from _weakref import ref as _ref

__all__ = '''Barrier BoundedSemaphore BrokenBarrierError Condition Event Lock RLock Semaphore Thread ThreadError Timer active_count current_thread enumerate
excepthook get_ident get_native_id local main_thread stack_size TIMEOUT_MAX'''.split()
ThreadError = RuntimeError
TIMEOUT_MAX = 9223372036.0
_FIRST = 139637976727552
_made = {'names': 0}
# Threads by their number; those that could go on, first come first served; when those that wait for a time only wake, and what they wait in.
_threads, _ready, _sleepers = {}, [], []


class BrokenBarrierError(RuntimeError):
    pass


# Whose turn is it? Sleepers whose time is over come behind those that are ready; where nobody is, the clock goes on to the next.
def _next(what):
    now = _time.monotonic()
    for sleeper in [sleeper for sleeper in _sleepers if sleeper[0] <= now]:
        _rise(sleeper)
    if _ready:
        return _ready.pop(0)
    if not _sleepers:
        _refuse(f'{what} that nobody will end', 'no thread is left that could: CPython would wait for ever')
    sleeper = min(_sleepers)
    _rise(sleeper)
    _advance(max(sleeper[0] - now, 0))
    return _ready.pop(0)


def _rise(sleeper):
    _sleepers.remove(sleeper)
    sleeper[2].remove(sleeper[1])
    _ready.append(sleeper[1])


# Others run until somebody wakes this thread, or the time is over.
def _wait(what, queue, timeout):
    me = _number()
    queue.append(me)
    if timeout is not None and timeout >= 0:
        _sleepers.append((_time.monotonic() + timeout, me, queue))
    _go(_next(what))


def _wake(queue, n=1):
    for me in queue[:n]:
        queue.remove(me)
        _ready.append(me)
        if _sleepers:
            _sleepers[:] = [sleeper for sleeper in _sleepers if sleeper[1] != me]


def _sleep(seconds):
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _wait('sleep()', [], seconds)


def _until(timeout):
    return None if timeout is None or timeout < 0 else _time.monotonic() + timeout


def _left(until):
    return None if until is None else max(until - _time.monotonic(), 0)


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

    def _is_owned(self):
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


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release
        self._waiters = []

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *failure):
        return self._lock.__exit__(*failure)

    def _check(self, what):
        if not self._lock._is_owned():
            raise RuntimeError(f'cannot {what} on un-acquired lock')

    def wait(self, timeout=None):
        self._check('wait')
        lock, until = self._lock, _until(timeout)
        whole = hasattr(lock, '_release_save')
        saved = lock._release_save() if whole else lock.release()
        _wait('wait() on a condition', self._waiters, timeout)
        if whole:
            lock._acquire_restore(saved)
        else:
            lock.acquire()
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


class local:
    """Each thread has attributes of its own; the first look of a thread calls __init__ again."""
    __slots__ = ('_of', '_arguments', '__dict__', '__weakref__')

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_of', {get_ident(): object.__getattribute__(self, '__dict__')})
        object.__setattr__(self, '_arguments', (args, kwargs))
        return self

    def _switch(self):
        of, me = object.__getattribute__(self, '_of'), get_ident()
        if me in of:
            if object.__getattribute__(self, '__dict__') is not of[me]:
                object.__setattr__(self, '__dict__', of[me])
            return
        of[me] = {}
        current_thread()._locals.append(_ref(self))
        object.__setattr__(self, '__dict__', of[me])
        args, kwargs = object.__getattribute__(self, '_arguments')
        type(self).__init__(self, *args, **kwargs)

    def __getattribute__(self, name):
        local._switch(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        local._switch(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        local._switch(self)
        object.__delattr__(self, name)


# The thread is over: what it had in them goes.
def _forget_locals(thread):
    for known in thread._locals:
        owner = known()
        if owner is not None:
            of = object.__getattribute__(owner, '_of')
            object.__setattr__(owner, '__dict__', {})
            of.pop(thread.ident, None)
            del of
        del owner
    thread._locals.clear()


local.__module__ = '_thread'
local.__qualname__ = local.__name__ = '_local'


class ExceptHookArgs:
    def __init__(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args


def excepthook(args):
    if args.exc_type is SystemExit:
        return
    print(f'Exception in thread {args.thread.name}:', file=sys.stderr)
    _traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


__excepthook__ = excepthook


def _next_name(target):
    _made['names'] += 1
    name = f"Thread-{_made['names']}"
    called = getattr(target, '__name__', None) if sys.version_info >= (3, 10) else None
    return f'{name} ({called})' if called else name


class Thread:
    _state = 'initial'

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._name = _next_name(target) if name is None else str(name)
        self._daemon = current_thread().daemon if daemon is None else daemon
        self.ident, self._joiners, self._locals = None, [], []

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, daemon):
        if self._state != 'initial':
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemon = daemon

    @property
    def native_id(self):
        return self.ident and self.ident // 1000 % 100000

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def is_alive(self):
        return self._state == 'started'

    def start(self):
        if not hasattr(self, '_target'):
            raise RuntimeError('thread.__init__() not called')
        if self._state != 'initial':
            raise RuntimeError('threads can only be started once')
        number = _begin(Thread._bootstrap, self)
        self._number, self.ident, self._state = number, _FIRST - number * 8392704, 'started'
        _threads[number] = self
        _ready.append(_number())
        _go(number)

    def _bootstrap(self):
        try:
            self.run()
        except BaseException:
            try:
                excepthook(ExceptHookArgs((*sys.exc_info(), self)))
            except BaseException:
                print('Exception in threading.excepthook:', file=sys.stderr)
        _forget_locals(self)
        del _threads[self._number]
        self._state = 'stopped'
        _wake(self._joiners, len(self._joiners))
        _end(_next('the end of a thread'))

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs
            self._target = None

    def join(self, timeout=None):
        if self._state == 'initial':
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        until = _until(timeout)
        while self._state == 'started' and (until is None or _time.monotonic() < until):
            _wait('join() of a thread', self._joiners, _left(until))

    def __repr__(self):
        daemon = ' daemon' if self._daemon else ''
        number = '' if self.ident is None else f' {self.ident}'
        return f'<{type(self).__name__}({self._name}, {self._state}{daemon}{number})>'


class _MainThread(Thread):
    def __init__(self):
        self._name, self._daemon, self.ident, self._state, self._target = 'MainThread', False, _FIRST, 'started', None
        self._joiners, self._locals = [], []


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def get_ident():
    return current_thread().ident


def get_native_id():
    return current_thread().native_id


def current_thread():
    return _threads[_number()]


def main_thread():
    return _main


def enumerate():
    return list(_threads.values())


def active_count():
    return len(_threads)


# The program is over: threads that are no daemons come to their end.
def _shutdown():
    for thread in enumerate():
        if thread is not _main and not thread.daemon:
            thread.join()


def stack_size(size=0):
    return 0


currentThread, activeCount = current_thread, active_count
_main = _threads[0] = _MainThread()
`
