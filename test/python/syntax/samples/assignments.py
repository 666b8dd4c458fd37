a = 1
a = b = c = 2
a, b = 1, 2
(a, b) = [c, d] = e
[a, [b, c]] = f
a, = b
(a), (b) = c
*a, b = c
a, *b, c = d
[*a] = b
(a, *(b, c)) = d
a.b = c[d] = e.f[g].h = 1
a = *b, c
a = (yield_)
(a) = 1
(a.b) = 1
a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a **= 1; a @= 1; a &= 1; a |= 1; a ^= 1; a <<= 1; a >>= 1
a.b += 1, 2
a[b] -= c
(a) += 1
a: int
a: int = 1
a.b: int
a[b]: int = 2
(a): int
(a): int = 3
(a.b): int
a: tuple = 1, 2
a: tuple = *b, c
a: 'str' = lambda: 0
a: x if y else z
del a
del a, b
del a,
del (a, b), [c, d]
del (a), a.b, a[b], a[b:c]
del ()
del (a)
del (a, b),
def f():
    a = yield
    a = yield b
    a = b = yield c, d
    a += yield
    a: int = yield e
    yield
    yield a
    yield a, *b
    yield from a
    a = yield from b
    (yield)
    (yield a)
    f((yield))
    [(yield), (yield b)]
    return
    return a
    return a, b
    return *a, b
    return (yield)
x = y == z
x = {}
x, = [], = y
print = 1
match = case = type = _ = 2
match: int = 3
type: int
match, case = case, match
match += 1
type = type
type.x = 1
type[1] = 2
case[0]: int
match()
match(a, b)
match * a
match -a
match [a]
match[a]: int
match in a
match if a else b
match not in a
type(a)
type in a
type
match
case
