class Tree:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None


def insert(tree, key):
    if tree is None:
        return Tree(key)
    if key < tree.key:
        tree.left = insert(tree.left, key)
    else:
        tree.right = insert(tree.right, key)
    return tree


def case():
    keys = [5, 2, 8, 1, 9, 3]
    prepare()
    mark(1)
    root = None
    for key in keys:
        root = insert(root, key)
    mark(2)
