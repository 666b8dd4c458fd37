def f(*args, **kwargs):
    return args


def g(a, b=2, *, c=3):
    return a


def case():
    some = (1, 2, 3)
    named = {'x': 1, 'y': 2}
    prepare()
    mark(1)
    f(1, 2)
    f(*some)
    f(**named)
    f(*some, x=1)
    g(1, c=5)
    g(1, 2)
    mark(2)
