def case():
    x = 1.5
    prepare()
    mark(1)
    y = x * 2.0
    z = x + y
    del y
    w = z / 3
    total = 0.0
    for i in range(5):
        total += w * i
    mark(2)
