# Collections that become due in a loop whose calls do not look for them.
import gc

gc.collect()
out = []
gc.set_threshold(50, 3, 2)
for i in range(60):
    a = []
    a.append(a)
    out.append(gc.get_count()[0])
gc.set_threshold(700, 10, 10)
print(out)
events = []
gc.callbacks.append(lambda phase, info: events.append(phase))
gc.set_threshold(50, 3, 2)
for i in range(400):
    a = []
    a.append(a)
    if len(events) > 1:
        print("first at", i)
        break
gc.set_threshold(700, 10, 10)
gc.callbacks.clear()
