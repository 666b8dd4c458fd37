def depth(n, held):
    if n == 0:
        return 0
    return 1 + depth(n - 1, [held])


def case():
    prepare()
    mark(1)
    depth(30, None)
    mark(2)
