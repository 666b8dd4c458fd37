import gc
gc.disable()


class Node:
    __slots__ = ('a', 'b', '__weakref__')

    def __init__(self, a=None, b=None):
        self.a = a
        self.b = b


def ring(length):
    nodes = [Node() for _ in range(length)]
    for at in range(length):
        nodes[at].a = nodes[(at + 1) % length]
    return nodes[0]


ring(1)
gc.isenabled()  # place
ring(5)
gc.isenabled()  # place
loop = []
loop.append(loop)
del loop
gc.isenabled()  # place
table = {}
table['self'] = table
table['text'] = 'x' * 40
table['list'] = [1, 2.5, Node(7)]
del table
gc.isenabled()  # place
pair = ([], 1)
pair[0].append(pair)
del pair
gc.isenabled()  # place
items = {Node()}
for item in items:
    item.a = items
del item, items
gc.isenabled()  # place
first = ring(2)
second = ring(3)
first.b = second
del second
gc.isenabled()  # place
del first
gc.isenabled()  # place
gc.collect()
gc.isenabled()  # place
