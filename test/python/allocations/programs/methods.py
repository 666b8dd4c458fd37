class Counter:
    def __init__(self):
        self.n = 0
    def add(self, k):
        self.n += k
        return self


def case():
    c = Counter()
    prepare()
    mark(1)
    c.add(1)
    bound = c.add
    bound(2)
    c.add(3).add(4)
    other = c.add
    mark(2)
