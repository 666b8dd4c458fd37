# What weak references see when a cycle is collected.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None


class WithDel(Node):
    def __del__(self):
        print('  del', self.name, [ref() is not None for ref in watchers])


def told(label):
    return lambda ref: print('  told', label, ref() is None)


def ring(cls, names):
    nodes = [cls(name) for name in names]
    for i, node in enumerate(nodes):
        node.next = nodes[i - 1]
    return nodes


gc.disable()
gc.collect()
watchers = []
nodes = ring(Node, 'ab')
watchers = [weakref.ref(node, told(node.name)) for node in nodes]
nodes = None
print('before', [ref() is not None for ref in watchers])
print('found', gc.collect() > 0, [ref() for ref in watchers])

nodes = ring(WithDel, 'cd')
watchers = [weakref.ref(node, told(node.name)) for node in nodes]
nodes = None
print('with finalizers')
gc.collect()

nodes = ring(Node, 'ef')
watchers = [weakref.ref(nodes[0], told('outside'))]
nodes[1].watch = weakref.ref(nodes[0], told('inside, never'))
nodes = None
print('reference inside of the garbage')
gc.collect()

outside = Node('outside')
nodes = ring(Node, 'gh')
nodes[0].watch = weakref.ref(outside, told('from garbage, never'))
nodes = None
gc.collect()
print('watcher collected', weakref.getweakrefcount(outside))
del outside

tail = Node('tail')
nodes = ring(Node, 'ij')
nodes[0].tail = tail
watchers = [weakref.ref(tail, told('tail')), weakref.ref(nodes[0], told('i')), weakref.ref(nodes[1], told('j'))]
nodes = tail = None
print('with a tail')
gc.collect()
table = weakref.WeakValueDictionary(x=(n := Node('k')))
n.next = n
del n
print(len(table), gc.collect() > 0, len(table))
