# Reading and writing the thresholds.
import gc

first = gc.get_threshold()
print(type(first).__name__, len(first), first[1:])
gc.set_threshold(100)
print(gc.get_threshold() == (100,) + first[1:], gc.get_threshold())
gc.set_threshold(200, 5)
print(gc.get_threshold())
gc.set_threshold(300, 6, 7)
print(gc.get_threshold())
print(gc.set_threshold(0))
print(gc.get_threshold()[0], gc.isenabled())
for bad in ((), ('x',), (1, 2, 3, 4), (1.5,), (2 ** 40,)):
    try:
        gc.set_threshold(*bad)
        print(bad, 'taken')
    except (TypeError, OverflowError) as error:
        print(bad, type(error).__name__)
gc.set_threshold(*first)
print(gc.get_threshold() == first)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
gc.disable()
gc.collect()
rows = []
for n in range(5000):
    row = []
    row.append(row)
gone = gc.collect()
print('disabled, all wait', gone)
gc.enable()
gc.set_threshold(0)
for n in range(5000):
    row = []
    row.append(row)
print('threshold 0', gc.collect())
gc.set_threshold(10)
for n in range(5000):
    row = []
    row.append(row)
left = gc.collect()
print('threshold 10, few left', left < 50, left)
