class Node:
    pass


def case():
    prepare()
    mark(1)
    a = Node()
    b = Node()
    a.other = b
    b.other = a
    some = []
    some.append(some)
    del a, b, some
    mark(2)
