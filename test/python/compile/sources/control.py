"""Branches and loops."""


def branches(a, b, c):
    if a:
        return 1
    elif b and c or not a:
        d = 2
    elif a < b < c:
        d = 3
    else:
        d = a if b else c
    if a is None or b is not None:
        d = a and b or c
    if 0:
        d = 4
    if 1:
        d = 5
    if not (a and b):
        d = a < b <= c
    assert a, b
    assert c
    return d


def loops(a, b):
    for x in a:
        if x:
            continue
        if b:
            break
        x()
    else:
        b()
    while a:
        a = b
        while True:
            if a:
                break
            if b:
                continue
            return a
    while a < b < 3:
        a()
    else:
        b()
    while 0:
        a()
    for x in [1, 2, 3]:
        for y in [a, b]:
            pass


def nested(a):
    for x in a:
        for y in x:
            if y:
                return x, y
            break
