class Base:
    def __init__(self, n):
        self.n = n
    def value(self):
        return self.n


class Derived(Base):
    def __init__(self, n):
        super().__init__(n)
        self.more = n
    def value(self):
        return super().value() + self.more


def case():
    prepare()
    mark(1)
    d = Derived(300)
    d.value()
    mark(2)
