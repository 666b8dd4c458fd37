# branch: freeze
# instead: gc.freeze()
import gc


class Node:
    pass


def make(n):
    for i in range(n):
        node = Node()
        node.me = node


gc.collect()
gc.disable()
make(100)
pass  # HERE
make(50)
print(gc.collect(), gc.get_freeze_count() >= 100)
gc.unfreeze()
print(gc.collect())
