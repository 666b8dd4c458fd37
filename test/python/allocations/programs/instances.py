class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def case():
    prepare()
    mark(1)
    a = Point(1, 2)
    b = Point(3, 4)
    del a
    c = Point(5, 6)
    mark(2)
