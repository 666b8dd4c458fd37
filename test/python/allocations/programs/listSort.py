def case():
    some = [(i * 7919) % 211 for i in range(50)]
    prepare()
    mark(1)
    some.sort()
    more = sorted(some, reverse=True)
    some.reverse()
    del more
    mark(2)
