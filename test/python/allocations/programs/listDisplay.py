def case():
    prepare()
    mark(1)
    a = [1, 2, 3]
    b = [a, a]
    c = a + b
    del b, c
    d = a * 4
    mark(2)
