def case():
    some = list(range(10))
    prepare()
    mark(1)
    a = sum(i for i in some)
    b = list(i + 1 for i in some)
    c = any(i > 3 for i in some)
    mark(2)
