/** `signal`: signals that a program sends to itself. */
export const SOURCE = `import enum as _enum
import sys as _sys

_NUMBERS = dict(SIGHUP=1, SIGINT=2, SIGQUIT=3, SIGILL=4, SIGTRAP=5, SIGABRT=6, SIGBUS=7, SIGFPE=8, SIGKILL=9, SIGUSR1=10, SIGSEGV=11, SIGUSR2=12, SIGPIPE=13, SIGALRM=14, SIGTERM=15)
if _sys.version_info >= (3, 11):
    _NUMBERS['SIGSTKFLT'] = 16
_NUMBERS.update(SIGCHLD=17, SIGCONT=18, SIGSTOP=19, SIGTSTP=20, SIGTTIN=21, SIGTTOU=22, SIGURG=23, SIGXCPU=24, SIGXFSZ=25, SIGVTALRM=26, SIGPROF=27, SIGWINCH=28, SIGIO=29, SIGPWR=30, SIGSYS=31,
                SIGRTMIN=34, SIGRTMAX=64)
Signals = _enum.IntEnum('Signals', {**_NUMBERS, 'SIGIOT': 6, 'SIGCLD': 17, 'SIGPOLL': 29}, module='signal')
Handlers = _enum.IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module='signal')
Sigmasks = _enum.IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2}, module='signal')
for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)
NSIG, ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 65, 0, 1, 2


def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler, SIGPIPE: SIG_IGN, SIGXFSZ: SIG_IGN}


def _checked(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return int(signalnum)


def getsignal(signalnum):
    return _handlers.get(_checked(signalnum), SIG_DFL)


def signal(signalnum, handler):
    number = _checked(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if number in (9, 19, 32, 33):
        raise OSError(22, 'Invalid argument')
    before = getsignal(number)
    _handlers[number] = Handlers(handler) if isinstance(handler, int) else handler
    return before


def raise_signal(signalnum, /):
    number = _checked(signalnum)
    handler = getsignal(number)
    if callable(handler):
        handler(number, _sys._getframe(1))
    elif handler == SIG_DFL and number not in (17, 18, 23, 28):
        raise SystemExit(128 + number)


def strsignal(signalnum, /):
    return {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 6: 'Aborted', 8: 'Floating point exception', 9: 'Killed', 11: 'Segmentation fault', 13: 'Broken pipe',
            14: 'Alarm clock', 15: 'Terminated', 10: 'User defined signal 1', 12: 'User defined signal 2', 17: 'Child exited'}.get(_checked(signalnum))


def valid_signals():
    return {Signals(each) if each in _NUMBERS.values() else each for each in range(1, 65) if each not in (32, 33)}


def alarm(seconds, /):
    return 0


def setitimer(which, seconds, interval=0.0, /):
    return 0.0, 0.0


def getitimer(which, /):
    return 0.0, 0.0


def siginterrupt(signalnum, flag, /):
    _checked(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1


def pause():
    from _threads import refuse
    refuse('signal.pause', 'wait for an event instead')
`
