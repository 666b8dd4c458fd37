def case():
    text = 'one\ntwo\nthree\n'
    prepare()
    mark(1)
    lines = text.splitlines()
    numbers = [len(line) for line in lines]
    upper = [line.upper() for line in lines]
    joined = '\n'.join(upper)
    found = joined.find('TWO')
    mark(2)
