def case():
    known = {i: i for i in range(12)}
    prepare()
    mark(1)
    for i in range(6):
        del known[i]
    known.pop(7)
    known.setdefault(20, 5)
    known.update({30: 1, 31: 2})
    known.clear()
    mark(2)
