def case():
    some = list(range(10))
    n = 3
    prepare()
    mark(1)
    a = some[n:]
    b = some[:n]
    s = slice(1, n)
    c = some[s]
    d = some[::2]
    mark(2)
