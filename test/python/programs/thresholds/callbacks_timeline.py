# Callbacks of the collector, and at which object each collection begins.
import gc

events = []


def watcher(phase, info):
    events.append((phase, info["generation"], info["collected"], info["uncollectable"]))


class Ring:
    def __init__(self, n):
        self.items = [Ring.Link() for _ in range(n)]
        for i, it in enumerate(self.items):
            it.next = self.items[(i + 1) % n]
            it.ring = self

    class Link:
        pass


gc.collect()
gc.callbacks.append(watcher)
for size in (1, 2, 5, 10, 50):
    r = Ring(size)
    del r
    gc.collect(0)
gc.collect()
gc.callbacks.remove(watcher)
for e in events:
    print(e)
print(len(gc.callbacks))

events.clear()
gc.callbacks.append(watcher)
gc.set_threshold(50, 3, 2)
keep = []
for i in range(400):
    d = {"i": i}
    l = [d]
    d["self"] = l
    if i % 10 == 0:
        keep.append(d)
gc.set_threshold(700, 10, 10)
gc.callbacks.clear()
starts = [e for e in events if e[0] == "start"]
stops = [e for e in events if e[0] == "stop"]
print(len(starts), len(stops))
print([e[1] for e in stops])
print([e[2] for e in stops])
