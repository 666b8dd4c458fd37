# A tree with links to the parent is one big cycle, without them it goes at once.
import gc


class Tree:
    living = 0

    def __init__(self, parent=None):
        Tree.living += 1
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)

    def __del__(self):
        Tree.living -= 1


def build(depth, width, linked):
    root = Tree()
    level = [root]
    for _ in range(depth):
        below = []
        for node in level:
            for _ in range(width):
                child = Tree(node)
                if not linked:
                    child.parent = None
                below.append(child)
        level = below
    return root


gc.disable()
gc.collect()
for depth, width in ((1, 1), (2, 2), (3, 3), (5, 2)):
    root = build(depth, width, False)
    print(depth, width, 'has', Tree.living, end=' ')
    del root
    print('left', Tree.living, 'found', gc.collect(), end='; ')
    root = build(depth, width, True)
    subtree = root.children[0]
    del root
    print('linked', Tree.living, 'found', gc.collect(), end=' ')
    subtree.parent = None
    print('cut', gc.collect(), Tree.living, end=' ')
    del subtree
    print('dropped', gc.collect(), Tree.living)
