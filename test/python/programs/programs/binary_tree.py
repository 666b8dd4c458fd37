# A search tree: insertion, removal, walking in four orders, heights, and instance counts.
class Tree:
    __slots__ = ('key', 'left', 'right')
    made = 0

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None
        Tree.made += 1

    def insert(self, key):
        side = 'left' if key < self.key else 'right'
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)

    def remove(self, key):
        if key < self.key:
            self.left = self.left and self.left.remove(key)
        elif key > self.key:
            self.right = self.right and self.right.remove(key)
        elif self.left is None:
            return self.right
        elif self.right is None:
            return self.left
        else:
            least = self.right
            while least.left:
                least = least.left
            self.key = least.key
            self.right = self.right.remove(least.key)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def preorder(self):
        return [self.key] + (self.left.preorder() if self.left else []) + (self.right.preorder() if self.right else [])

    def levels(self):
        rows, level = [], [self]
        while level:
            rows.append([node.key for node in level])
            level = [child for node in level for child in (node.left, node.right) if child]
        return rows

    @property
    def height(self):
        return 1 + max((child.height for child in (self.left, self.right) if child), default=0)

    def __contains__(self, key):
        node = self
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None


tree = Tree(50)
for key in (30, 70, 20, 40, 60, 80, 35, 45, 65):
    tree.insert(key)
print(list(tree), tree.preorder(), tree.height, Tree.made)
print(tree.levels(), 45 in tree, 46 in tree)
for key in (20, 30, 50, 99):
    tree = tree.remove(key)
    print('without', key, tree.preorder(), tree.height)
print(min(tree), max(tree), sum(tree), [key for key in tree if key % 20 == 0])
chain = Tree(0)
for key in range(1, 60):
    chain.insert(key)
print(chain.height, list(chain)[-3:], len(list(chain)))


def balanced(keys):
    if not keys:
        return None
    middle = len(keys) // 2
    node = Tree(keys[middle])
    node.left, node.right = balanced(keys[:middle]), balanced(keys[middle + 1:])
    return node


print(balanced(list(chain)).height, balanced(list(range(15))).levels())
