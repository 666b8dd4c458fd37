def case():
    some = list(range(20))
    prepare()
    mark(1)
    front = some[:7]
    back = some[10:]
    both = front + back
    both[2:4] = [1, 2, 3, 4, 5]
    del both[::2]
    del some[3:]
    mark(2)
