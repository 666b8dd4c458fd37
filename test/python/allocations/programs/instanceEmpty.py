class Empty:
    pass


def case():
    prepare()
    mark(1)
    a = Empty()
    a.first = 1
    b = Empty()
    b.first = 2
    b.second = 3
    d = b.__dict__
    mark(2)
