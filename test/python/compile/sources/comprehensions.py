"""Comprehensions."""
a = [x for x in y]
b = {x: z for x in y if x for z in x if z}
c = (x for x in y)
d = [lambda: x for x in y]


def inside(y, k):
    a = [x for x in y if x > k]
    b = {x for x in y for z in [x + 1]}
    c = [[z for z in x] for x in y]
    d = {x: z for x, z in y}
    e = (x for x in y if any(z for z in x))
    f = [(last := x) for x in y]
    return [k for k in k], last


def captured(y):
    x = 1
    a = [lambda: x for x in y]
    b = [lambda: y for _ in y]
    return x, a, b


class Space:
    y = [1, 2]
    z = 3
    a = [x for x in y]
    b = list(x for x in y)
    c = [x for x in y if x in z]
