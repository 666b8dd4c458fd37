class Circle:
    def __init__(self, r):
        self.r = r
    @property
    def double(self):
        return self.r * 2
    @staticmethod
    def make(r):
        return Circle(r)
    @classmethod
    def of(cls, r):
        return cls(r)


def case():
    c = Circle(2)
    prepare()
    mark(1)
    c.double
    d = Circle.make(3)
    e = Circle.of(4)
    mark(2)
