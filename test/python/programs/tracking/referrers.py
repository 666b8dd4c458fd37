# Who refers to whom, as the collector sees it.
import gc


class Node:
    def __init__(self, name):
        self.name = name


def names(objects):
    return sorted(type(it).__name__ for it in objects)


def main():
    a, b = Node('a'), Node('b')
    a.next = b
    row = [a, a]
    pair = (b, row)
    table = {'b': b}
    print('of a list', names(gc.get_referents(row)))
    print('of a tuple', names(gc.get_referents(pair)))
    print('of a dict', names(gc.get_referents(table)))
    print('of a class', 'dict' in names(gc.get_referents(Node)) or 'function' in names(gc.get_referents(Node)))
    print('to the row', [it is pair for it in gc.get_referrers(row) if isinstance(it, tuple)])
    print('to the pair', len([it for it in gc.get_referrers(pair) if isinstance(it, (list, tuple, dict))]))
    print('to both', len([it for it in gc.get_referrers(a, b) if it is row or it is pair or it is table]))
    print('of an instance', Node in gc.get_referents(a), b in gc.get_referents(a) or vars(a) in gc.get_referents(a))

    def inner():
        return row

    cell = inner.__closure__[0]
    print('of a cell', gc.get_referents(cell)[0] is row, names(gc.get_referents(cell)))
    print('cell refers to the row', any(it is cell for it in gc.get_referrers(row)))
    bound = a.__init__
    print('of a method', a in gc.get_referents(bound), names(gc.get_referents(bound)))
    walker = (n for n in row)
    print('generator', gc.is_tracked(walker), names(gc.get_referents(iter(row))))
    print('of a slice', names(gc.get_referents(slice(row, None, 3))))
    print('of a set', gc.get_referents({'one'}), gc.get_referents(frozenset([2])))
    print('of atoms', gc.get_referents(1, 'a', 2.5, None))
    print('nobody', gc.get_referrers(object()))
    return row


kept = main()
print(names(gc.get_referrers(kept[0])))
print(any(it is globals() for it in gc.get_referrers(kept)))
