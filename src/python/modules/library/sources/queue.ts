/** `queue`, without threads: what would wait for another thread says so at once. */
export const SOURCE = `from collections import deque
from heapq import heappop, heappush

__all__ = 'Empty Full Queue PriorityQueue LifoQueue SimpleQueue'.split()


class Empty(Exception):
    __module__ = '_queue'


class Full(Exception):
    pass


def _refuse(error, name, block, timeout):
    if timeout is not None and timeout < 0 and block:
        raise ValueError("'timeout' must be a non-negative number")
    if block and timeout is None:
        raise RuntimeError(f'{name}() would wait for ever: there are no threads')
    raise error


class _Exchange:
    # What keeps the items, how one gets in, and how one gets out.
    _store = (deque, deque.append, deque.popleft)

    def _init(self, maxsize):
        self.queue = self._store[0]()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self._store[1](self.queue, item)

    def _get(self):
        return self._store[2](self.queue)

    def qsize(self):
        return self._qsize()

    def empty(self):
        return self._qsize() == 0

    def get(self, block=True, timeout=None):
        if self.empty():
            _refuse(Empty, 'get', block, timeout)
        return self._get()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, item):
        self.put(item, False)


class Queue(_Exchange):
    def __init__(self, maxsize=0):
        self.maxsize, self.unfinished_tasks = maxsize, 0
        self._init(maxsize)

    def full(self):
        return self.maxsize > 0 and self._qsize() >= self.maxsize

    def put(self, item, block=True, timeout=None):
        if self.full():
            _refuse(Full, 'put', block, timeout)
        self._put(item)
        self._count(1)

    def _count(self, change):
        left = self.unfinished_tasks + change
        if left < 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks = left

    def task_done(self):
        self._count(-1)

    def join(self):
        if self.unfinished_tasks:
            raise RuntimeError('join() would wait for ever: there are no threads')


class LifoQueue(Queue):
    _store = (list, list.append, list.pop)


class PriorityQueue(Queue):
    _store = (list, heappush, heappop)


class SimpleQueue(_Exchange):
    __module__ = '_queue'

    def __init__(self):
        self._init(0)

    def put(self, item, block=True, timeout=None):
        self._put(item)
`
