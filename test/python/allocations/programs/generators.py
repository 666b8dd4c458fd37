def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def case():
    prepare()
    mark(1)
    for i in count(5):
        pass
    g = count(3)
    next(g)
    h = count(2)
    all = list(h)
    del g
    mark(2)
