# A linked list and a tree: deep structures and their freeing
import sys
import gc

class Link:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class Tree:
    freed = 0
    def __init__(self, depth):
        self.left = Tree(depth - 1) if depth else None
        self.right = Tree(depth - 1) if depth else None
    def __del__(self): Tree.freed += 1
    def size(self): return 1 + (self.left.size() if self.left else 0) + (self.right.size() if self.right else 0)

head = None
for i in range(5000):
    head = Link(i, head)
n = 0; cur = head
while cur: n += 1; cur = cur.next
print(n, sys.getrefcount(head), sys.getsizeof(head))
gc.collect(); c0 = gc.get_count()[0]
head = None
print("freed", gc.get_count()[0] <= c0)
t = Tree(6)
print(t.size(), sys.getrefcount(t.left))
t.left = None
print(Tree.freed)
del t
print(Tree.freed)
deep = []
for i in range(20000): deep = [deep]
print(len(deep), len(deep[0]))
del deep
deep = ()
for i in range(20000): deep = (deep,)
del deep
d = {}
for i in range(1000): d = {"n": d}
try:
    repr(d)
except RecursionError as e:
    print("RecursionError")
d2 = {}
for i in range(1000): d2 = {"n": d2}
try:
    print(d == d2)
except RecursionError:
    print("RecursionError eq")
class DL:
    def __init__(self): self.prev = self.next = None
nodes = [DL() for i in range(50)]
for a, b in zip(nodes, nodes[1:]): a.next = b; b.prev = a
del nodes, a, b
print(gc.collect())
root = Tree(3)
root.left.parent = root
root.right.parent = root
Tree.freed = 0
del root
print(Tree.freed, gc.collect(), Tree.freed)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
print(depth(0) > 900, sys.getrecursionlimit())
