# branch: disable
# instead: gc.disable()
import gc


def make(n):
    for i in range(n):
        items = []
        items.append(items)


def collections():
    return [entry['collections'] for entry in gc.get_stats()]


make(800)
gc.collect()
start = collections()
pass  # HERE
make(1200)
print([now - then for now, then in zip(collections(), start)], gc.isenabled())
print(gc.collect())
