class Names(list):
    pass


class Table(dict):
    pass


class Pair(tuple):
    pass


def case():
    prepare()
    mark(1)
    n = Names()
    n.append(1)
    t = Table()
    t['a'] = 1
    p = Pair((1, 2))
    n.label = 'x'
    mark(2)
