def by(n):
    return -n


def case():
    some = [(i * 7919) % 211 for i in range(20)]
    prepare()
    mark(1)
    some.sort(key=by)
    mark(2)
