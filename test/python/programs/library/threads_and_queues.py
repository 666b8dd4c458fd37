# Threads that wait for one another: queues, locks, conditions, events, barriers, timers, and what each of them holds meanwhile.
import gc
import queue
import sys
import threading
import time
import weakref


class Job:
    alive = 0

    def __init__(self, n):
        self.n = n
        Job.alive += 1

    def __del__(self):
        Job.alive -= 1


def worker(jobs, results):
    while True:
        job = jobs.get()
        if job is None:
            jobs.task_done()
            break
        results.put((job.n, job.n ** 2))
        del job
        jobs.task_done()


jobs, results = queue.Queue(maxsize=2), queue.Queue()
workers = [threading.Thread(target=worker, args=(jobs, results), daemon=True) for _ in range(3)]
for each in workers:
    each.start()
print([each.is_alive() for each in workers], threading.active_count(), jobs.empty())
for n in range(6):
    jobs.put(Job(n))
for each in workers:
    jobs.put(None)
jobs.join()
for each in workers:
    each.join()
print(sorted(results.get() for _ in range(6)), Job.alive, jobs.unfinished_tasks)
first = weakref.ref(workers[0])
del workers, each
gc.collect()
print(first() is None, threading.active_count())

# An argument is held by the thread that waits, and a local of it goes with the thread.
x, released = object(), threading.Event()
print(sys.getrefcount(x))
thread = threading.Thread(target=lambda held: released.wait(), args=(x,))
print(sys.getrefcount(x))
thread.start()
print(sys.getrefcount(x), thread.is_alive())
released.set()
thread.join()
print(sys.getrefcount(x), thread.is_alive())
own = threading.local()


class Told:
    def __del__(self):
        print('gone')


def keep():
    own.told = Told()
    own.told.again = own


thread = threading.Thread(target=keep)
thread.start()
thread.join()
print(hasattr(own, 'told'))

# What is handled is the thread's own.
entered = threading.Event()


def handles():
    try:
        raise ValueError('inner')
    except ValueError:
        entered.wait()
        print(sys.exc_info()[0].__name__)


thread = threading.Thread(target=handles)
thread.start()
try:
    1 / 0
except ZeroDivisionError:
    entered.set()
    thread.join()
    print(sys.exc_info()[0].__name__)

order = []


def sleeps(name, seconds):
    time.sleep(seconds)
    order.append(name)


threads = [threading.Thread(target=sleeps, args=pair) for pair in (('c', 0.3), ('a', 0.1), ('b', 0.2))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(order)
ready, items, taken = threading.Condition(), [], []


def takes():
    for _ in range(3):
        with ready:
            ready.wait_for(lambda: items)
            taken.append(items.pop(0))


thread = threading.Thread(target=takes)
thread.start()
for n in range(3):
    with ready:
        items.append(n)
        ready.notify()
thread.join()
print(taken)
barrier, met = threading.Barrier(3), []
threads = [threading.Thread(target=lambda: met.append(barrier.wait())) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(met), barrier.n_waiting)
for wrong in (lambda: thread.start(), lambda: threading.current_thread().join(), lambda: threading.Thread().join(), lambda: threading.Lock().release(), lambda: threading.RLock().release(),
              lambda: queue.Queue().get_nowait(), lambda: queue.Queue().get(timeout=0.01), lambda: threading.BoundedSemaphore(1).release(), lambda: queue.Queue().task_done()):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
lock = threading.Lock()
with lock:
    print(lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
threading.Timer(0.05, print, ['timer']).start()
print('the first thread is over')
