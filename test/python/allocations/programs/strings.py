def case():
    a = 'abc'
    b = 'def'
    prepare()
    mark(1)
    c = a + b
    d = c * 10
    e = d.upper()
    f = d[3:20]
    g = c[1]
    h = a + 'é'
    i = a + '€'
    mark(2)
