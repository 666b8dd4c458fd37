# A dict doubles in steps, shrinks never by itself, and depends on how it was made.
import sys

size = sys.getsizeof


def steps(key):
    table, result, seen = {}, [], None
    for n in range(400):
        if size(table) != seen:
            seen = size(table)
            result.append((len(table), seen))
        table[key(n)] = n
    return result


print('empty', size({}), size(dict()), size({}.copy()))
print('numbers as keys', steps(lambda n: n))
print('strings as keys', steps(str))
print('tuples as keys', steps(lambda n: (n,)))
for n in (1, 2, 5, 6, 8, 10, 11, 16, 21, 22, 40):
    pairs = [(i, i) for i in range(n)]
    words = {str(i): i for i in range(n)}
    print(n, [size(it) for it in (dict(pairs), {i: i for i in range(n)}, dict.fromkeys(range(n)), dict.fromkeys(map(str, range(n))), words, dict(words), words.copy(), {**words}, dict(**words), dict(zip(words, words)))])
print('literals', size({1: 1}), size({1: 1, 2: 2, 3: 3}), size({1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6}), size({'a': 1}), size({'a': 1, 'b': 2, 'c': 3}), size({'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6}))
table = {n: n for n in range(100)}
full = size(table)
for n in range(95):
    del table[n]
print('deleted', size(table) == full, size(table.copy()), size(dict(table)), size({**table}))
table[1000] = 0
print('written after deletion', size(table) == full)
table.clear()
print('cleared', size(table))
table['x'] = 1
print('filled again', size(table))
mixed = {'a': 1}
before = size(mixed)
mixed[1] = 2
print('text keys and then a number', before, size(mixed))
mixed = {str(i): i for i in range(6)}
mixed.update({str(i): i for i in range(20)})
print('updated', size(mixed), size({} or {'a': 1}), end=' ')
mixed.update(a=1, b=2)
print(size(mixed))
turning = {}
for n in range(1000):
    turning[n] = n
    if n >= 3:
        del turning[n - 3]
print('a window of three', len(turning), size(turning))
lone = {}
for n in range(1000):
    lone['same'] = n
print('one key', size(lone), size({}.keys()), size({1: 2}.items()), size(iter({})) > 0)
