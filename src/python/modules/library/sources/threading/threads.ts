/** What is a thread's own, threads, timers. */
export const THREADS = `

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
        try:
            return object.__getattribute__(self, name)
        except AttributeError as error:
            # The type of CPython is one of C, whose name is shown with its module.
            if type(self) is local:
                error.args = error.args[0].replace("'_local'", "'_thread._local'", 1),
            raise

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
        # It gets the place of the one that ended.
        for other in [key for key, ended in _threads.items() if type(ended) is _DummyThread]:
            del _threads[other]
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
        del _threads[self._number]
        # What the thread had in them may ask for the thread, which is none any more.
        _forget_locals(self)
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


class _DummyThread(Thread):
    """A thread that is not this module's, or has ended here already."""

    def __init__(self, number):
        _made['names'] += 1
        self._name, self._daemon, self._state, self._target, self._number = f"Dummy-{_made['names']}", True, 'started', None, number
        self.ident, self._joiners, self._locals = _FIRST - number * 8392704, [], []
        _threads[number] = self

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError('cannot join a dummy thread')


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
    number = _number()
    return _threads[number] if number in _threads else _DummyThread(number)


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


# os.register_at_fork: to the very end the interpreter holds it, and with it this module's names.
def _after_fork():
    pass


_memory.hold(_after_fork)


def stack_size(size=0):
    return 0


currentThread, activeCount = current_thread, active_count
_main = _threads[0] = _MainThread()
`
