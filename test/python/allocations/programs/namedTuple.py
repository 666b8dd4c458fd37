from collections import namedtuple


Point = namedtuple('Point', 'x y')


def case():
    prepare()
    mark(1)
    a = Point(1, 2)
    b = a._replace(x=5)
    a.x
    mark(2)
