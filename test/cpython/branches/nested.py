# branch: collect 2
# instead: gc.collect()
import gc

gc.collect()
gc.disable()


class Node:
    def __init__(self):
        self.me = self

    def __del__(self):
        print('gone')


def key(value):
    if value == 2:
        print('in the key')
        pass  # HERE
        print('still in the key')
    return -value


node = Node()
del node
print(sorted([1, 2, 3], key=key))
