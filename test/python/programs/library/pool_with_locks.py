# A pool of objects guarded by a lock, local storage, and threads that are joined
import threading
import sys


class Pool:
    def __init__(self, make, size=2):
        self._lock = threading.RLock()
        self._free = [make() for _ in range(size)]
        self._make = make

    def take(self):
        with self._lock:
            with self._lock:
                return self._free.pop() if self._free else self._make()

    def give(self, x):
        with self._lock:
            self._free.append(x)


n = iter(range(100))
pool = Pool(lambda: [next(n)])
a = pool.take()
b = pool.take()
c = pool.take()
print(a, b, c)
pool.give(b)
print(pool.take() is b)
lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.release(), lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(e)
local = threading.local()
local.x = 5
print(local.x, hasattr(local, "y"))
results = []
t = threading.Thread(target=lambda k: results.append(k * 2), args=(21,), name="worker")
t.start()
t.join()
print(results, t.is_alive(), t.name, threading.current_thread().name, threading.active_count())
ev = threading.Event()
ev.set()
print(ev.is_set(), threading.main_thread() is threading.current_thread())
