# branch: threshold 0 50
# instead: gc.set_threshold(50)
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None


def make(n):
    for i in range(n):
        left, right = Node(i), Node(i)
        left.other, right.other = right, left


def collections():
    return [entry['collections'] for entry in gc.get_stats()]


gc.collect()
start = collections()
make(400)
gc.collect(0)
print([now - then for now, then in zip(collections(), start)])
pass  # HERE
make(900)
print([now - then for now, then in zip(collections(), start)])
make(350)
print([now - then for now, then in zip(collections(), start)])
