# Which scope a comprehension sees, and what leaks out of it.
x = 'global'
print([x for x in 'ab'], x)
print({x: y for x, y in zip('ab', 'cd')}, x, {x for x in 'z'}, list(x for x in 'q'), x)
for x in 'loop':
    pass
print(x)


def function():
    y = 5
    a = [y * n for n in range(3)]
    b = [lambda: n for n in range(3)]
    c = [(lambda n=n: n) for n in range(3)]
    return a, [f() for f in b], [f() for f in c], 'n' in locals()


print(function())


def walrus():
    if any((found := n) > 3 for n in range(10)):
        pass
    total = 0
    sums = [total := total + n for n in range(5)]
    return found, sums, total


print(walrus())


class Body:
    size = 3
    items = list(range(size))
    doubled = [item * 2 for item in items]
    try:
        wrong = [size * item for item in items]
    except NameError as error:
        message = str(error)


print(Body.doubled, Body.message, Body.items)
order = []


def note(label, value):
    order.append(label)
    return value


result = [note('element', a + b) for a in note('outer', 'xy') if note('condition', a != 'x') for b in note('inner', '12')]
print(result, order)
order.clear()
result = {note('key', k): note('value', v) for k, v in [('a', 1)]}
print(result, order)
lazy = (note('never', n) for n in note('source at once', [1, 2]))
print(order[-1])
try:
    lazy = (n for n in undefined)
except NameError as error:
    print('at once:', error)
lazy = (undefined for n in [1])
try:
    next(lazy)
except NameError as error:
    print('later:', error)
print([[r * c for c in range(3)] for r in range(3)], [c for row in ['ab', 'cd'] for c in row], [(i, j) for i in range(3) for j in range(i)], [n for n in range(20) if n % 2 if n % 3])
print(sum(n for n in range(4)), max((len(w), w) for w in ('aa', 'b')), ''.join(c.upper() for c in 'abc'), dict((n, n * n) for n in range(3)), tuple(n for n in 'ab'), [*(n for n in 'cd')])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)], [[row[i] for row in matrix] for i in range(3)], {n: [m for m in range(n)] for n in range(3)}, [y for x in [1, 2] for y in [x * 10]])
g = (n for n in range(3))
print(2 in g, list(g), [i for i in range(5) if i not in (1, 3)], [i for i in [] for j in 1 / 0])
