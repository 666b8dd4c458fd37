# What happens to places in memory when a cycle is collected.
import gc


class Node:
    __slots__ = ('link',)


def ring(size):
    nodes = [Node() for _ in range(size)]
    for i in range(size):
        nodes[i].link = nodes[i - 1]
    return nodes


gc.disable()
gc.collect()
node = Node()
node.link = node
place = id(node)
del node
other = Node()
print('garbage keeps its place', id(other) != place)
del other
print('found', gc.collect())
for size in (1, 2, 5):
    nodes = ring(size)
    old = {id(node) for node in nodes}
    del nodes
    before = [Node() for _ in range(size)]
    taken = sum(id(node) in old for node in before)
    del before
    gc.collect()
    after = [Node() for _ in range(size + 1)]
    print('ring of', size, 'taken before', taken, 'after', sum(id(node) in old for node in after) >= size - 1)
    del after
ids = set()
for _ in range(20):
    node = Node()
    node.link = node
    ids.add(id(node))
del node
print('all different', len(ids))
gc.collect()
ids = set()
for _ in range(20):
    node = Node()
    ids.add(id(node))
    node = None
print('one place', len(ids))
row = [1, 2, 3]
place = id(row)
row.extend(range(1000))
print('a list stays where it is', id(row) == place)
row.clear()
gc.collect()
print(id(row) == place, id(row) == id(row[:]))
table = {}
place = id(table)
table.update({n: n for n in range(1000)})
print('a dict too', id(table) == place)
text = 'x' * 50
alias = text
place = id(text)
text += 'y'
print('a string moves', id(text) != place, id(alias) == place)
