# A full collection waits until the newcomers are a quarter of the old ones (up to 3.13).
import gc

fulls = []


def watch(phase, info):
    if phase == 'start' and info['generation'] == 2:
        fulls.append(len(kept))


kept = []
gc.collect()
# What the interpreter itself made is old as well: frozen, it does not count.
gc.freeze()
gc.collect()
gc.set_threshold(100, 2, 2)
gc.callbacks.append(watch)
for n in range(30000):
    kept.append([n])
gc.callbacks.clear()
print('full collections', len(fulls))
ratios = [round(b / a, 1) for a, b in zip(fulls, fulls[1:]) if a > 2000]
print('grows by', ratios)
print('never too early', all(ratio >= 1.2 for ratio in ratios))
kept.clear()
fulls.clear()
gc.collect()
gc.callbacks.append(watch)
for n in range(3000):
    kept.append([n])
    if len(kept) > 50:
        kept.clear()
gc.callbacks.clear()
print('without growth', len(fulls))
