def case():
    a = 1000
    prepare()
    mark(1)
    b = a + 1
    c = b * a
    d = c ** 3
    e = d // 7
    f = -e
    del b
    g = a - 3
    h = 1 << 100
    mark(2)
