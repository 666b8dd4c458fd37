def case():
    prepare()
    mark(1)
    total = 0
    for i in range(1000, 1030):
        total += i * 3
    mark(2)
