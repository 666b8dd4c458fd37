def case():
    prepare()
    mark(1)
    rows = [[0] * 4 for _ in range(4)]
    turned = [list(row) for row in zip(*rows)]
    flat = [x for row in rows for x in row]
    mark(2)
