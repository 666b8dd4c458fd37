# about 1,000,014 line-steps: instances, attributes and methods.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Point(self.x + other.x, self.y + other.y)


def work(n):
    p = Point(0, 0)
    q = Point(1, 2)
    for _ in range(n):
        p = p.add(q)
    return p.x + p.y


assert work(200_000) == 600_000
