def case():
    some = [1, 2, 3, 4, 5]
    prepare()
    mark(1)
    a = tuple(some)
    b = tuple(a)
    c = tuple(range(8))
    d = a[1:3]
    mark(2)
