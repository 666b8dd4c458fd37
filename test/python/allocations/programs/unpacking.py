def case():
    some = [1, 2, 3, 4]
    prepare()
    mark(1)
    a, b, *rest = some
    a, b = b, a
    first, *middle, last = some
    whole = [*some, *rest]
    mark(2)
