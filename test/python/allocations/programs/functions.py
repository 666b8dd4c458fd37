def case():
    prepare()
    mark(1)
    def f(x, y=(1, 2)):
        return x
    g = lambda a: a
    f(1)
    g(2)
    del f
    mark(2)
