class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def __eq__(self, other):
        return self.x == other.x
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return self.x


def case():
    a, b = Vector(1, 2), Vector(3, 4)
    prepare()
    mark(1)
    c = a + b
    c == a
    len(c)
    c[0]
    mark(2)
