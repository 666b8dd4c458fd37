# Assignments of every kind: augmented, chained, annotated, walrus, to attributes and items, and their order.
class Trace:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __setattr__(self, key, value):
        print(f'{self.name}.{key}={value!r}', end=' ')

    def __getattr__(self, key):
        print(f'get {self.name}.{key}', end=' ')
        return 1

    def __setitem__(self, key, value):
        print(f'{self.name}[{key!r}]={value!r}', end=' ')

    def __getitem__(self, key):
        print(f'get {self.name}[{key!r}]', end=' ')
        return 10


def at(value):
    print(f'({value})', end=' ')
    return value


t = Trace('t')
t.a = t[0] = x = at(5)
print(x)
t[at(1)] += at(2)
print()
t.count += at(3)
print()
t[at('i')], t[at('j')] = at('first'), at('second')
print()
t.x, (t.y, *t.z) = 1, (2, 3, 4)
print()
for t['loop'] in (1, 2):
    pass
print()
for t.a, t[9] in [(1, 2)]:
    print('body')
with_value: int = 5
only_annotated: str
print(with_value, 'only_annotated' in globals(), (y := 3) + y, [z := 1, z + 1], (w := {'k': 1})['k'])
a = b = c = []
a += [1]
b = b + [2]
print(a, b, c, a is c)
text = number = 5
number += 1
text = str(text) + 'x'
print(text, number)
n = 7
n -= 2
n *= 3
n //= 2
n **= 2
n %= 10
n <<= 3
n |= 1
n ^= 3
n >>= 1
n &= 14
n /= 4
print(n)
pair = ([1], 2)
try:
    pair[0] += [9]
except TypeError as error:
    print(error, pair)
row = [0, 1, 2]
i = 0
i = row[i] = 2
print(i, row)
i, row[i] = 0, 'x'
print(i, row)


class Counter:
    total = 0

    def bump(self):
        self.total += 1
        Counter.total += 10
        return self.total, Counter.total, vars(self)


print(Counter().bump(), Counter().bump())


def scope():
    value: int
    try:
        return value
    except UnboundLocalError as error:
        return type(error).__name__


print(scope(), scope.__annotations__, Counter.__dict__.get('__annotations__'))
for code in ('5 = x', 'f() = 1', 'a + b = 1', 'x += y = 1', '(x, y) += 1', 'None = 1', 'x = = 1', '[a, b] += 1', '(a := 1) = 2', 'a := 1', 'x: int: str', '*a = 1', 'True = 0', 'a, *b, *c = d'):
    try:
        compile(code, 'code', 'exec')
        print(code, 'compiles')
    except SyntaxError as error:
        print(code, 'SyntaxError')
