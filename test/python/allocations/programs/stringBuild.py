def case():
    prepare()
    mark(1)
    text = ''
    for i in range(40):
        text += 'ab'
    mark(2)
