/** `sched`: what happens when. */
export const SOURCE = `import heapq
import threading
import time
from collections import namedtuple
from itertools import count

__all__ = ['scheduler']
Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')
_now = object()


class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue, self._lock, self.timefunc, self.delayfunc, self._sequence_generator = [], threading.RLock(), timefunc, delayfunc, count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_now):
        event = Event(time, priority, next(self._sequence_generator), action, argument, {} if kwargs is _now else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_now):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        queue = self._queue
        while queue:
            when, priority, sequence, action, argument, kwargs = queue[0]
            now = self.timefunc()
            if when > now:
                if not blocking:
                    return when - now
                self.delayfunc(when - now)
            else:
                heapq.heappop(queue)
                action(*argument, **kwargs)
                self.delayfunc(0)

    @property
    def queue(self):
        events = self._queue[:]
        return list(map(heapq.heappop, [events] * len(events)))
`
