def case():
    some = [1, 2, 3]
    prepare()
    mark(1)
    for i, x in enumerate(some):
        pass
    for a, b in zip(some, some):
        pass
    for x in reversed(some):
        pass
    it = iter(some)
    next(it)
    all = list(map(abs, some))
    kept = list(filter(None, some))
    mark(2)
