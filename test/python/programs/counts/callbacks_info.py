# gc.callbacks and what they are told
import gc

log = []
def watch(phase, info):
    log.append((phase, info['generation'], info['collected'], info['uncollectable']))

class Node:
    pass

def garbage(n):
    for i in range(n):
        a = Node(); a.self = a

gc.collect()
gc.callbacks.append(watch)
gc.collect(0)
gc.collect(1)
gc.collect(2)
garbage(5)
gc.collect(0)
garbage(3)
gc.collect(1)
gc.collect()
for entry in log:
    print(entry)
log.clear()
gc.set_threshold(50, 2, 2)
keep = []
for i in range(500):
    keep.append([i])
print(len(log))
for entry in log:
    print(entry)
log.clear()
del keep
garbage(120)
for entry in log:
    print(entry)
gc.callbacks.remove(watch)
gc.set_threshold(700, 10, 10)
print(gc.callbacks)
s = gc.get_stats()
print(len(s), sorted(s[0]))
