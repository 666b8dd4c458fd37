def counter():
    n = 0
    def add():
        nonlocal n
        n += 1
        return n
    return add


def case():
    prepare()
    mark(1)
    a = counter()
    a()
    b = counter()
    a()
    del a
    b()
    mark(2)
