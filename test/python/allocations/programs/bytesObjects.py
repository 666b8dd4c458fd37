def case():
    a = b'abc'
    prepare()
    mark(1)
    b = a + b'def'
    c = b * 20
    d = c[2:30]
    e = bytearray(b)
    e.append(1)
    e.extend(c)
    mark(2)
