def case():
    some = []
    prepare()
    mark(1)
    for i in range(30):
        some.append(None)
    mark(2)
