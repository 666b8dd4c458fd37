def case():
    x = object()
    prepare()
    mark(1)
    a = {'one': x, 'two': x}
    b = dict(a)
    c = a.copy()
    d = {**a, 'three': x}
    del a, b
    e = {1: x, 2: x, 3: x}
    mark(2)
