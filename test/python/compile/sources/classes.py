"""Classes."""


class Empty:
    pass


@decorator
class Full(Base, Other, metaclass=Meta, **extra):
    """Doc."""
    count: int = 0
    name: str
    __private = 1

    def __init__(self, a):
        super().__init__(a)
        self.a = a
        self.__hidden = a

    @property
    def kind(self):
        return __class__

    def get(self):
        self.b, self.c = 1, 2
        return self.__hidden.__private

    class Inner:
        def method(self):
            return super().method()

    for i in range(3):
        locals()[i] = i


def factory(x):
    class Local:
        y = x
        x = 1

        def get(self):
            return x

    return Local


if a:
    z: int = 1
