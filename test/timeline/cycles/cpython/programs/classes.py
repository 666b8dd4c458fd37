import gc
gc.disable()


def make():
    class Local:
        size = 3

        def method(self):
            return Local

    return Local()


make()
gc.isenabled()  # place


def plain():
    class Plain:
        pass


plain()
gc.isenabled()  # place


def derived():
    class Base:
        __slots__ = ()

    class Derived(Base):
        __slots__ = ('x',)

    one = Derived()
    one.x = one


derived()
gc.isenabled()  # place
