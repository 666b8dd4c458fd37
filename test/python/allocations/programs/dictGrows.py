def case():
    names = ['name%d' % i for i in range(40)]
    prepare()
    mark(1)
    known = {}
    for name in names:
        known[name] = None
    mark(2)
