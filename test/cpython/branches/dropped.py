# branch: drop tree.left
# instead: tree.left = None
import gc
import weakref

gc.collect()
gc.disable()


class Tree:
    def __init__(self, name):
        self.name = name
        self.left = None

    def __del__(self):
        print('gone:', self.name)


tree = Tree('root')
tree.left = Tree('child')
tree.left.left = Tree('grandchild')
tree.left.left.left = tree.left
ref = weakref.ref(tree.left)
pass  # HERE
print('alive' if ref() is not None else 'dead')
print(gc.collect())
print('alive' if ref() is not None else 'dead')
print(tree.left.name)
