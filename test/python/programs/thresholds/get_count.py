# The three counters: allocations, young collections, middle collections.
import gc


def one_cycle():
    row = []
    row.append(row)


gc.disable()
gc.collect()
counts = []
for generation in (0, 0, 0, 1, 0, 1, 0, 2, 0, 1):
    gc.collect(generation)
    counts.append(gc.get_count()[1:])
print(counts)
gc.collect()
print('after a full one', gc.get_count()[1:])
low = gc.get_count()[0]
keep = [[] for _ in range(100)]
grown = gc.get_count()[0] - low
print('hundred lists', 95 < grown < 110)
keep = None
shrunk = gc.get_count()[0] - low
print('and gone', shrunk < 10)
for _ in range(100):
    one_cycle()
print('cycles stay', 95 < gc.get_count()[0] - low < 110)
print('young', gc.collect(0), gc.get_count()[0] < 10, gc.get_count()[1:])
gc.set_threshold(30, 4, 3)
gc.enable()
steps = []
previous = gc.get_count()[1:]
for _ in range(2000):
    one_cycle()
    now = gc.get_count()[1:]
    if now != previous:
        steps.append(now)
        previous = now
gc.disable()
print(len(steps))
print(steps[:12])
print(sorted(set(steps)))
