import gc
gc.disable()


class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)


def grow(depth, parent=None):
    node = Tree('n', parent)
    if depth > 0:
        grow(depth - 1, node)
        grow(depth - 1, node)
    return node


one = grow(2)
gc.isenabled()  # place
one = None
gc.isenabled()  # place
two = grow(3)
kept = two.children[0]
two = None
gc.isenabled()  # place
kept.parent = None
gc.isenabled()  # place
kept = None
gc.isenabled()  # place
gc.collect(0)
gc.isenabled()  # place
