import gc

class Thing:
    __slots__ = ('x',)

started = []
gc.disable()
gc.callbacks.append(lambda phase, info: started.append(str(info['generation'])) if phase == 'start' else None)
kept = [None] * 2000
for i in range(400):
    kept[i] = Thing()
gc.collect()

def run(n):
    del started[:]
    gc.set_threshold(10, 2, 2)
    gc.enable()
    for i in range(1000, 1000 + n):
        kept[i] = Thing()
    gc.disable()
    gc.set_threshold(700, 10, 10)
    return ' '.join(started)

print('many old objects:', run(300))
kept[:] = [None] * 2000
gc.collect()
gc.freeze()
gc.collect()                       # nothing old is left to be looked at
print('hardly any old object:', run(300))
