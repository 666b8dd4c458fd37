def case():
    x = object()
    prepare()
    mark(1)
    a = (x, x)
    b = (x, a, x)
    del a
    c = (b, b)
    d = c + b
    del b, c
    mark(2)
