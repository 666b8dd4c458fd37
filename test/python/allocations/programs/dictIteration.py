def case():
    known = {'a': 1, 'b': 2, 'c': 3}
    prepare()
    mark(1)
    total = 0
    for key in known:
        total += known[key]
    for value in known.values():
        total += value
    for key, value in known.items():
        total += value
    keys = list(known)
    pairs = list(known.items())
    mark(2)
