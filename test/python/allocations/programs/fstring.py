def case():
    s, n = 'name', 5
    prepare()
    mark(1)
    a = f'{s}!'
    b = f'{s}{s}'
    c = f'{s!r:>10}'
    d = f'{n:04d}'
    mark(2)
