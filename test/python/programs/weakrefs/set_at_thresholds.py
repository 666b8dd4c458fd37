import gc
import weakref

alive = weakref.WeakSet()


class Loop:
    def __init__(self):
        self.me = self
        alive.add(self)


gc.set_threshold(100, 2, 2)
lengths = []
for i in range(500):
    Loop()
    lengths.append(len(alive))
print([(i, a, b) for i, (a, b) in enumerate(zip(lengths, lengths[1:])) if b < a])
gc.set_threshold(0)
for i in range(300):
    Loop()
print(len(alive), gc.collect(), len(alive))
