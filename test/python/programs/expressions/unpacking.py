# Stars on both sides of the assignment and in calls.
a, *b = 'xyz'
*c, d = range(4)
e, *f, g = [1, 2]
print(a, b, c, d, e, f, g)
(h, [i, *j]), k = (1, 'pqr'), {5}
print(h, i, j, k)
print([*range(3), *'ab'], (*(), 1), {*[1, 2], *[2, 3]}, {**{'a': 1}, 'b': 2, **{'a': 3}})
for first, *rest in [(1,), (1, 2), (1, 2, 3)]:
    print(first, rest, end='; ')
print()
x = y = [0]
x, y = y + [1], x + [2]
print(x, y)
x = [1, 2, 3]
i = 0
i, x[i] = 2, 'written'
print(i, x)
z = *[1, 2], 3
print(z, type(z).__name__)


def many(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(many(1, c=3), many(*[1, 9, 8, 7], **{'c': 6, 'e': 5}), many(1, *(), c=0, *[5]))
print(many(*'ab', *'cd', c='e', **{'f': 1}, **{'g': 2}))


def only(a, /, b, *, c):
    return a, b, c


print(only(1, 2, c=3), only(1, b=2, c=3))
for call in ('only(a=1, b=2, c=3)', 'only(1, 2, 3)', 'many(c=1)', 'many(1)', 'many(1, c=2, **{"c": 3})', 'many(1, a=2, c=3)', 'only(1)', 'only(1, 2, c=3, d=4)', 'many(**{1: 2})', 'many(*5)', 'many(**5)'):
    try:
        eval(call)
    except TypeError as error:
        print(call, '->', error)
for code in ('a, b = 1', 'a, b = {}', '[] = [1]', '(a, b), c = 12, 3', 'a, *b, c = "x"'):
    try:
        exec(code)
    except (TypeError, ValueError) as error:
        print(code, '->', error)
