# branch: policy scope youngest
# instead: gc.set_threshold(gc.get_threshold()[0], 1000000, 1000000)
import gc

# The statement's own tuple, and free lists, count: a full collection behind it makes no difference of them.
gc.set_threshold(300, 2, 2)


def make(n):
    kept = []
    for i in range(n):
        ring = [i]
        ring.append(ring)
        kept.append([i])
    return kept


def collections():
    return [entry['collections'] for entry in gc.get_stats()]


make(1500)
gc.collect()
pass  # HERE
gc.collect()
start = collections()
kept = make(2900)
print([now - then for now, then in zip(collections(), start)])
print(gc.collect(), len(kept))
