# branch: keep node
# instead: kept.append(node)
import gc
import weakref

gc.collect()
kept = [None]
running = True


class Node:
    def __del__(self):
        if running:
            print('gone')


node = Node()
ref = weakref.ref(node)
pass  # HERE
del node
print('alive' if ref() is not None else 'dead')
print(gc.collect())
print('alive' if ref() is not None else 'dead')
running = False
