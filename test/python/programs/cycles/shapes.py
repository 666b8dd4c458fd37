# How many objects a collection finds, by the shape of what was dropped.
import gc


class Node:
    pass


def collected(make):
    gc.collect()
    make()
    return gc.collect()


def selfish():
    node = Node()
    node.me = node


def mutual():
    a, b = Node(), Node()
    a.other, b.other = b, a


def ring(size):
    nodes = [Node() for _ in range(size)]
    for index, node in enumerate(nodes):
        node.next = nodes[(index + 1) % size]


def list_in_itself():
    row = []
    row.append(row)


def lists_crossed():
    a, b = [], []
    a.append(b)
    b.append(a)


def dict_in_itself():
    table = {}
    table['me'] = table


def tail_behind():
    row = []
    row.append(row)
    row.append([[[], {}], ([],)])


def atoms_only():
    row = [1, 'two', 3.0, (4, 5), b'six']
    row.append(row)


def no_cycle():
    return [[Node()], {'x': Node()}]


gc.disable()
for make in (selfish, mutual, list_in_itself, lists_crossed, dict_in_itself, tail_behind, atoms_only, no_cycle):
    print(make.__name__, collected(make))
for size in (1, 2, 3, 10, 100):
    print('ring of', size, collected(lambda: ring(size)))
print('nothing left', gc.collect(), gc.garbage)
