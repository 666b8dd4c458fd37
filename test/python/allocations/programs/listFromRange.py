def case():
    prepare()
    mark(1)
    some = list(range(100))
    more = list(some)
    others = some.copy()
    mark(2)
