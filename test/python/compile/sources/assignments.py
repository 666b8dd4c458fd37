"""Assignments, deletions, and what is folded ahead."""
x = 1
a = b = c = x
a, b = b, a
a, b, c = c, b, a
[a, *b] = c
a.b = c[d] = e
x += 1
x.y -= 2
x[y] *= 3
x[1:y] += 4
del a, b.c, d[e], (f, g)
n: int = 3
m: 'str'
o.p: int = 4
q[r]: int


def swaps(a, b, c):
    a, b = b, a
    a, b, c = c, a, b
    a, a = b, c
    a.x, b = b, a
    for a, b in c:
        pass
    (d), = a
    _, _ = a, b
    return a


def folded():
    a = 1 + 2 * 3 - -4
    b = 2 ** 100, 2 ** 1000, 1 << 200, 'a' * 10, 'a' * 5000
    c = (1, 2) + (3,), (1, 2)[1], 'abc'[-1], b'ab'[0]
    d = not 1, ~5, +True, 1 / 2, 7 // -2, -7 % 3, 1.5 // 0.5
    e = 0.0, -0.0, 0, False, 0j, -0j
    f = 1 / 0, 'a' + 1, 'abc'[10]
    g = True + True, True & False, 6 ^ 3, 1 + 2j, 2j * 2j
    h = [1, 2, 3], {1, 2, 3}, {1: 2, 3: 4}, [1, 2], {1}
    i = x in [1, 2], x not in {1, 2}, x in [a, b], not x in y, not x is y
    j = 'a' 'b', f'{a}b{c!r:>{d}}', f'{a}', '%s and %r' % (a, b), '%d' % (a,), '%5s' % (a,)
    return __debug__
