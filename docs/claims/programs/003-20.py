import gc

class Thing:
    __slots__ = ('x',)

started = []
gc.disable()
gc.callbacks.append(lambda phase, info: started.append(at) if phase == 'start' else None)
kept = [None] * 200
at = 0

def run(make, keep):
    global at
    kept[:] = [None] * 200
    gc.collect()
    del started[:]
    gc.set_threshold(20, 1000, 1000)
    gc.enable()
    for at in range(1, 101):
        if keep:
            kept[at] = make()
        else:
            make()
    gc.disable()
    gc.set_threshold(700, 10, 10)
    return [b - a for a, b in zip(started, started[1:])]

print('threshold 20; allocations from one collection to the next:')
print('instances that are kept:', run(Thing, True))
print('instances that are dropped at once:', run(Thing, False) or 'no collection')
print('objects that the collector does not track:', run(object, True) or 'no collection')
