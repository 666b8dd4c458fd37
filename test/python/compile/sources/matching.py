# from 3.10
def simple(x):
    match x:
        case 1:
            a()
        case 'a' | 'b' | None:
            b()
        case -1 if y:
            c()
        case Color.RED:
            d()
        case _:
            e()


def sequences(x):
    match x:
        case []:
            a()
        case [y]:
            a(y)
        case [y, *_]:
            a(y)
        case [_, *rest, last] if rest:
            a(rest, last)
        case (1, [2, y]):
            a(y)
        case [*_]:
            a()


def mappings(x):
    match x:
        case {}:
            a()
        case {'a': 1, 'b': y}:
            a(y)
        case {K.c: [y, z], **rest}:
            a(y, z, rest)


def classes(x):
    match x:
        case Point():
            a()
        case Point(0, y=b):
            a(b)
        case Point(x=p, y=_) as q:
            a(p, q)
        case (Line(a, b) | Pair(b, a)) as c:
            a(b, c)


def whole(x):
    match x, 1:
        case y:
            return y
