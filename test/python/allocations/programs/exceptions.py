def fails(n):
    raise ValueError(n)


def case():
    prepare()
    mark(1)
    try:
        fails(3)
    except ValueError as error:
        kept = error.args
    try:
        {}['key']
    except KeyError:
        pass
    mark(2)
