# Threads that are started and joined, one after the other; what they leave behind
import gc
import threading
import weakref
import sys


class Job:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("job gone", self.n)


store = threading.local()
lock = threading.Lock()
done = []


def work(job, times=1):
    store.value = job.n
    for _ in range(times):
        with lock:
            done.append((threading.current_thread().name, job.n))


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"w{n}", daemon=True)
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n ** 2


store.value = "main"
t = threading.Thread(target=work, args=(Job(1),), kwargs={"times": 2})
print(t.is_alive(), t.daemon, t.ident is None)
t.start()
t.join()
print(done, store.value, t.is_alive())
print("dropping t")
del t
ws = [Worker(i) for i in range(3)]
for w in ws:
    w.start()
for w in ws:
    w.join(timeout=1)
print([w.result for w in ws], [w.name for w in ws], ws[0].daemon)
try:
    ws[0].start()
except RuntimeError as e:
    print(e)
try:
    threading.Thread().join()
except RuntimeError as e:
    print(e)
r = threading.RLock()
with r, r:
    print(r.acquire(), r.release(), repr(r).split(" owner")[0], lock)
sem = threading.BoundedSemaphore(2)
print(sem.acquire(), sem.acquire(), sem.acquire(blocking=False))
sem.release(); sem.release()
try:
    sem.release()
except ValueError as e:
    print(e)
ev = threading.Event()
print(ev.is_set(), ev.wait(0.01), ev.set(), ev.wait())
cond = threading.Condition()
with cond:
    cond.notify_all()
    print(cond.wait(timeout=0.01), cond.wait_for(lambda: True))
try:
    cond.notify()
except RuntimeError as e:
    print(e)
ref = weakref.ref(lock)
print(ref() is lock, threading.active_count(), threading.enumerate()[0] is threading.main_thread(), threading.main_thread().name)


class Mine(threading.local):
    def __init__(self, start):
        self.count = start


m = Mine(5)
m.count += 1
seen = []
t = threading.Thread(target=lambda: seen.append(m.count), name="reader")
t.start(); t.join()
print(m.count, seen, vars(m) if False else m.__dict__)


def fails():
    raise ValueError("in thread")


threading.excepthook = lambda args: print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)
f = threading.Thread(target=fails, name="failing")
f.start(); f.join()
print(type(threading.Lock()), type(lock).__name__, threading.Thread(target=work).name)
