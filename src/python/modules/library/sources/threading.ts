/**
 * `threading`, where one thread runs at a time: `start` runs a thread to its end, which is one of the orders that CPython may choose. What can only go on
 * when another thread does something is refused.
 */
export const SOURCE = `import sys
import time as _time
import traceback as _traceback
from _threads import refuse as _refuse

__all__ = '''Barrier BoundedSemaphore BrokenBarrierError Condition Event Lock RLock Semaphore Thread ThreadError Timer active_count current_thread enumerate
excepthook get_ident get_native_id local main_thread stack_size TIMEOUT_MAX'''.split()
ThreadError = RuntimeError
TIMEOUT_MAX = 9223372036.0
_FIRST = 139637976727552
_at_hand = []
_alive = []
_made = {'threads': 0, 'names': 0}


class BrokenBarrierError(RuntimeError):
    pass


def _stuck(what):
    _refuse(f'{what} that waits for another thread', 'let the thread that it waits for run first: a thread runs to its end when it is started')


# Nothing happens meanwhile, but time passes.
def _wait(what, timeout):
    if timeout is None or timeout < 0:
        _stuck(what)
    _time.sleep(timeout)


class _Holder:
    def __enter__(self):
        return self.acquire()

    def __exit__(self, *failure):
        self.release()


class Lock(_Holder):
    __module__ = '_thread'
    __qualname__ = __name__ = 'lock'
    __slots__ = ('_held',)

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if self._held and blocking:
            _wait('acquire() of a lock', timeout)
        if self._held:
            return False
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    def locked(self):
        return self._held

    def __repr__(self):
        return f"<{'locked' if self._held else 'unlocked'} _thread.lock object at {id(self):#x}>"


Lock.__name__ = 'lock'
allocate_lock = _allocate_lock = Lock


class RLock(_Holder):
    __module__ = '_thread'
    __slots__ = ('_owner', '_count')

    def __init__(self):
        self._owner, self._count = 0, 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._count and self._owner != me:
            if blocking:
                _wait('acquire() of a lock', timeout)
            return False
        self._owner, self._count = me, self._count + 1
        return True

    def release(self):
        if not self._count or self._owner != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = 0

    def _is_owned(self):
        return self._owner == get_ident()

    def __repr__(self):
        return f"<{'locked' if self._count else 'unlocked'} _thread.RLock object owner={self._owner} count={self._count} at {id(self):#x}>"


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *failure):
        return self._lock.__exit__(*failure)

    def _check(self, what):
        owned = self._lock._is_owned() if hasattr(self._lock, '_is_owned') else self._lock.locked()
        if not owned:
            raise RuntimeError(f'cannot {what} on un-acquired lock')

    def wait(self, timeout=None):
        self._check('wait')
        _wait('wait() on a condition', timeout)
        return False

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        self._check('notify')

    def notify_all(self):
        self.notify()

    def __repr__(self):
        return f'<Condition({self._lock}, 0)>'


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if not self._value:
            if blocking:
                _wait('acquire() of a semaphore', timeout)
            return False
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        self._value += n

    def __exit__(self, *failure):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag:
            _wait('wait() for an event', timeout)
        return self._flag

    def __repr__(self):
        return f"<threading.Event at {id(self):#x}: {'set' if self._flag else 'unset'}>"


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self.parties, self._action, self.n_waiting, self.broken = parties, action, 0, False

    def wait(self, timeout=None):
        if self.broken:
            raise BrokenBarrierError
        if self.parties > 1:
            _stuck('wait() at a barrier')
        if self._action:
            self._action()
        return 0

    def abort(self):
        self.broken = True

    def reset(self):
        self.broken = False


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
        self.ident = None

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
        _made['threads'] += 1
        self.ident, self._state = _FIRST - _made['threads'] * 8392704, 'started'
        _at_hand.append(self)
        _alive.append(self)
        try:
            self.run()
        except BaseException:
            excepthook(ExceptHookArgs((*sys.exc_info(), self)))
        finally:
            _at_hand.pop()
            _alive.remove(self)
            self._state = 'stopped'

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
        if self.is_alive():
            _wait('join() of a thread', timeout)

    def __repr__(self):
        daemon = ' daemon' if self._daemon else ''
        number = '' if self.ident is None else f' {self.ident}'
        return f'<{type(self).__name__}({self._name}, {self._state}{daemon}{number})>'


class _MainThread(Thread):
    def __init__(self):
        self._name, self._daemon, self.ident, self._state, self._target = 'MainThread', False, _FIRST, 'started', None


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def start(self):
        _refuse('a timer', 'call the function where it is to run')

    def cancel(self):
        self.finished.set()


def get_ident():
    return current_thread().ident


def get_native_id():
    return current_thread().native_id


def current_thread():
    return _at_hand[-1]


def main_thread():
    return _alive[0]


def enumerate():
    return list(_alive)


def active_count():
    return len(_alive)


def stack_size(size=0):
    return 0


currentThread, activeCount = current_thread, active_count
_at_hand.append(_MainThread())
_alive.append(_at_hand[0])
`
