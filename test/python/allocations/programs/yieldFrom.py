def inner():
    yield 1
    yield 2


def outer():
    yield from inner()
    yield from inner()


def case():
    prepare()
    mark(1)
    some = list(outer())
    mark(2)
