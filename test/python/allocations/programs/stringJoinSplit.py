def case():
    words = ['alpha', 'beta', 'gamma']
    prepare()
    mark(1)
    text = ', '.join(words)
    parts = text.split(', ')
    other = text.replace('a', 'oo')
    bare = ('  ' + text).strip()
    mark(2)
