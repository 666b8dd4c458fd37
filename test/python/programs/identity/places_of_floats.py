# From 3.12 on the result of a specialized operation is written into an operand that nobody else has.
n = 0


def fresh():
    global n
    n += 1
    return n + 0.5


def product():
    return id(1.5 * fresh())


def total():
    return id(fresh() + 1.5)


def difference():
    return id(fresh() - fresh())


def quotient():
    return id(fresh() / 2.0)


def named():
    x = fresh()
    y = x * 2.0
    return id(y)


for make in (product, total, difference, quotient, named):
    print(make.__name__, [make() == make() for _ in range(6)])


def series(k):
    x = 1.5
    ids = []
    for _ in range(k):
        x = x * 1.5 + 0.25
        ids.append(id(x))
    return [ids.index(i) for i in ids]


print(series(3), series(3), series(12))
