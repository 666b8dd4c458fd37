import { LOCKS } from './threading/locks'
import { THREADS } from './threading/threads'

/**
 * `threading`, where threads take turns: one runs until it waits for another, or sleeps. A thread that is started runs at once, which is one of the orders that
 * CPython may choose. Where all wait for ever the program is refused.
 */
export const SOURCE = `import _memory
import sys
import time as _time
import traceback as _traceback
from _threads import advance as _advance, begin as _begin, end as _end, go as _go, number as _number, refuse as _refuse
from _weakref import ref as _ref
from _collections import deque as _deque

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
    for me in [*queue][:n]:
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
${LOCKS}${THREADS}`
