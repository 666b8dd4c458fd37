import gc
gc.disable()


def counter():
    total = 0

    def up():
        nonlocal total
        total += 1
        return again

    def again():
        return up()

    return up


def recursive():
    def f(n):
        return f
    return f


class Bound:
    def method(self):
        return self


counter()
gc.isenabled()  # place
recursive()
gc.isenabled()  # place
one = Bound()
one.call = one.method
one.lazily = lambda: 3
del one
gc.isenabled()  # place
