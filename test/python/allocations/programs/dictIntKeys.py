def case():
    prepare()
    mark(1)
    squares = {}
    for i in range(20):
        squares[i] = i * i
    mark(2)
