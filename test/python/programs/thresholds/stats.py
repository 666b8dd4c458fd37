# gc.get_stats counts collections, what they found and what they could not free.
import gc


def delta(before):
    after = gc.get_stats()
    return [{key: now[key] - then[key] for key in sorted(now) if now[key] != then[key]} for now, then in zip(after, before)]


def garbage(count):
    for _ in range(count):
        row = []
        row.append(row)


gc.disable()
gc.collect()
stats = gc.get_stats()
print(type(stats).__name__, len(stats), [sorted(one) for one in stats])
before = gc.get_stats()
print('nothing', delta(before))
gc.collect(0)
gc.collect(0)
gc.collect(1)
gc.collect(2)
print('four', delta(before))
before = gc.get_stats()
garbage(7)
gc.collect(0)
garbage(5)
gc.collect(1)
garbage(3)
gc.collect()
print('found', delta(before))
before = gc.get_stats()
gc.enable()
gc.set_threshold(20, 2, 2)
garbage(300)
gc.disable()
changed = delta(before)
print('by themselves', [one.get('collections', 0) for one in changed], [one.get('collected', 0) for one in changed])
before = gc.get_stats()
garbage(4)
gc.set_debug(gc.DEBUG_SAVEALL)
gc.collect()
gc.set_debug(0)
print('saved', delta(before), len(gc.garbage))
gc.garbage.clear()
print('then', gc.collect())
