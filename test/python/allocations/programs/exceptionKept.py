def case():
    prepare()
    mark(1)
    try:
        [][5]
    except IndexError as error:
        kept = error
    kept = None
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    finally:
        done = True
    mark(2)
