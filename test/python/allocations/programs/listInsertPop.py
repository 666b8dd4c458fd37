def case():
    some = [None] * 3
    prepare()
    mark(1)
    for i in range(12):
        some.insert(0, i)
    while some:
        some.pop()
    mark(2)
