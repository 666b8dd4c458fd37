# branch: policy trigger never
# instead: gc.disable()
import gc


class Node:
    def __init__(self, kept):
        self.kept = kept
        self.me = self


def make(n):
    for i in range(n):
        Node([i])


def collections():
    return [entry['collections'] for entry in gc.get_stats()]


make(900)
gc.collect()
start = collections()
pass  # HERE
make(1500)
print([now - then for now, then in zip(collections(), start)])
print(gc.collect(), len(gc.garbage))
make(10)
print(gc.collect(0), [now - then for now, then in zip(collections(), start)])
