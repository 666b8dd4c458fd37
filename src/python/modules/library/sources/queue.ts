/** `queue`: threads wait in it for one another. */
export const SOURCE = `import threading
from collections import deque
from heapq import heappop, heappush
from time import monotonic as time

__all__ = 'Empty Full Queue PriorityQueue LifoQueue SimpleQueue'.split()


class Empty(Exception):
    __module__ = '_queue'


class Full(Exception):
    pass


_SHUTS = __import__('sys').version_info >= (3, 13)
if _SHUTS:
    __all__.append('ShutDown')

    class ShutDown(Exception):
        pass


# Waits in the condition until there is room, or an item; the error where that takes too long.
def _wait(condition, blocked, error, block, timeout):
    if not block:
        if blocked():
            raise error
    elif timeout is None:
        while blocked():
            condition.wait()
    elif timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    else:
        until = time() + timeout
        while blocked():
            left = until - time()
            if left <= 0:
                raise error
            condition.wait(left)


# Takes out all that is in the queue: how many items that were.
def _emptied(queue):
    count = 0
    while queue._qsize():
        queue._get()
        count += 1
    return count


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = mutex = threading.Lock()
        for event in ('not_empty', 'not_full', 'all_tasks_done'):
            setattr(self, event, threading.Condition(mutex))
        self.unfinished_tasks = 0
        if _SHUTS:
            self.is_shutdown = False

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def _is_full(self):
        return 0 < self.maxsize <= self._qsize()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return self._is_full()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            self._check(False)
            if self.maxsize > 0:
                _wait(self.not_full, lambda: self._check(False) or self._is_full(), Full, block, timeout)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            _wait(self.not_empty, lambda: not self._qsize() and not self._check(True), Empty, block, timeout)
            item = self._get()
            self.not_full.notify()
            return item

    def _check(self, emptied):
        if _SHUTS and self.is_shutdown:
            raise ShutDown
        return False

    def get_nowait(self):
        return self.get(block=False)

    def put_nowait(self, item):
        return self.put(item, block=False)

    def task_done(self):
        with self.all_tasks_done:
            left = self.unfinished_tasks - 1
            if left < 0:
                raise ValueError('task_done() called too many times')
            if not left:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = left

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    if _SHUTS:
        def shutdown(self, immediate=False):
            with self.mutex:
                self.is_shutdown, woken = True, [self.not_empty, self.not_full]
                if immediate:
                    self.unfinished_tasks = max(self.unfinished_tasks - _emptied(self), 0)
                    woken.insert(0, self.all_tasks_done)
                for condition in woken:
                    condition.notify_all()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    __module__ = '_queue'

    def __init__(self):
        self._items, self._filled = deque(), threading.Condition(threading.Lock())

    def put(self, item, block=True, timeout=None):
        with self._filled:
            self._items.append(item)
            self._filled.notify()

    def get(self, block=True, timeout=None):
        with self._filled:
            _wait(self._filled, lambda: not self._items, Empty, block, timeout)
            return self._items.popleft()

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items
`
