def case():
    some = range(10)
    prepare()
    mark(1)
    a = [i * i for i in some]
    b = {i: None for i in some}
    c = {i for i in some}
    d = [i for i in a if i > 20]
    mark(2)
