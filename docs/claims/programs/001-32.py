import gc

class Thing:
    __slots__ = ('x',)

collected = []
gc.disable()
gc.callbacks.append(lambda phase, info: collected.append(info['generation']) if phase == 'start' else None)
kept = [None] * 3000
gc.collect()
del collected[:]
gc.set_threshold(10, 10, 10)
gc.enable()
for i in range(1600):
    kept[i] = Thing()
gc.disable()

def runs(generations):
    """[0, 0, 1] -> '2 x 0, 1 x 1'"""
    out = []
    for g in generations:
        if out and out[-1][0] == g:
            out[-1][1] += 1
        else:
            out.append([g, 1])
    return ', '.join('%d x %d' % (n, g) for g, n in out)

print('in order:', runs(collected[:36]))
print('full collections among', len(collected), 'collections:', collected.count(2))
