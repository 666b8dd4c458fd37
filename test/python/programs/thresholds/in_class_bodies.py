# Collections that become due while a class is made.
import gc

gc.collect()
before = gc.get_stats()[2]["collections"]
gc.collect()
print(gc.get_stats()[2]["collections"] - before)
print(gc.get_count())
gc.collect()
print(gc.get_count())
gc.set_threshold(10, 2, 2)


class N:
    deleted = 0

    def __init__(self):
        self.me = self


seen = []
for i in range(60):
    N()
    seen.append(gc.get_count())
gc.set_threshold(700, 10, 10)
print(seen)
