# Finalizers in cycles: all of a collection's __del__ run before anything of it is cleared.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, 'sees', getattr(self.other, 'name', None) if self.other else None)


gc.disable()
gc.collect()
a, b = Node('a'), Node('b')
a.other, b.other = b, a
del a, b
print('collected', gc.collect())

nodes = [Node(n) for n in range(5)]
for i, node in enumerate(nodes):
    node.other = nodes[i - 1]
del nodes, node
print('ring', gc.collect())

outside = Node('outside')
outside.other = None
ring = Node('ring')
ring.other = ring
ring.extra = outside
del ring, outside
print('with a tail', gc.collect())

a, b = Node('a'), Node('b')
a.other, b.other = b, a
watched = weakref.ref(a, lambda ref: print('callback, alive', ref() is not None))
del a, b
print('with a callback outside', gc.collect())

a = Node('owner')
a.other = a
a.watch = weakref.ref(a, lambda ref: print('never printed'))
del a
print('with a callback inside', gc.collect())


class Breaker(Node):
    def __del__(self):
        print('breaks', self.name)
        self.other = None


a, b = Breaker('x'), Breaker('y')
a.other, b.other = b, a
del a, b
print('broken by themselves', gc.collect(), gc.garbage)
