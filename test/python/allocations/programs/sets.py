def case():
    prepare()
    mark(1)
    a = set()
    for i in range(25):
        a.add(i)
    b = {1, 2, 3}
    c = a | b
    d = a & b
    b.discard(1)
    e = frozenset(b)
    mark(2)
