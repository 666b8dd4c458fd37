# Comparison chains, short circuits and the order in which operands are evaluated.
def say(label, value=None):
    print(label, end=' ')
    return value


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 == 1, 1 < 2 > 1, 0 == 0.0 == False is False)
print(say('a', 1) < say('b', 2) < say('c', 0) < say('d', 9))
print(say('a', 5) < say('b', 2) < say('c', 0))
print(say('left', 0) or say('right', ''), '|')
print(say('left', 0) and say('right', ''), '|')
print(say('1', []) or say('2', {}) or say('3', ()) or 'end')
print(say('yes', 1) if say('condition', True) else say('no', 2))
print(say('x', 2) + say('y', 3) * say('z', 4) ** say('w', 2))
print([say('one'), say('two')] == [say('three'), say('four')])
table = {}
table[say('key', 'k')] = say('value', 'v')
print(table)
print({say('k1', 1): say('v1', 2), say('k2', 3): say('v2', 4)})


def function(*args, **kwargs):
    return args, kwargs


print(function(say('p', 1), *say('star', [2]), q=say('q', 3), **say('double', {'r': 4})))
row = [0, 1, 2]
row[say('index', 1)] += say('add', 5)
print(row)
print((lambda: (yield))() is not None, (lambda *a, k=1: (a, k))(2, k=3))
print(not 1 == 2, not (1 == 2) is True, 1 in [1] == True, (1 in [1]) == True)
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, 7 - 3 - 2, 1 if 0 else 2 if 0 else 3)
print(1 or 1 / 0, 0 and 1 / 0, all([]), any([]))
print('a' 'b' "c", 'x' * 3 + 'y', ('one'), ('one',), () == tuple())
x = 5
print(x if x > 3 else -x, (y := x + 1) * y, [z := 1, z + 1], x != y != x)
print([1, 2] < [1, 2, 0], (1, 'a') < (1, 'b'), 'Z' < 'a', [] < [0], b'a' < b'b', {1} < {1, 2}, {1} < {2})
try:
    (1, 'a') < (1, 2)
except TypeError as error:
    print(error)
