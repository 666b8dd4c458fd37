def case():
    n, x, s = 1234, 2.5, 'text'
    prepare()
    mark(1)
    a = f'{n}'
    b = f'{s}: {n}'
    c = '%s and %d' % (s, n)
    d = '{} {}'.format(s, n)
    e = str(n)
    f = repr(s)
    g = str(x)
    mark(2)
