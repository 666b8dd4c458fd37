# The size of an object while work is done on it: sorting, iterating, copying.
import copy
import sys

size = sys.getsizeof
row = [3, 1, 2]
row.append(0)
during = []
row.sort(key=lambda item: during.append(size(row)) or item)
print('while sorted', during, 'afterwards', size(row), row)
during.clear()
row.sort()
print('sorted again', size(row), size(sorted(row)), size(list(reversed(row))))
table = {n: n for n in range(10)}
during = [size(table) for _ in table]
print('while iterated', set(during), size(copy.copy(table)), size(copy.deepcopy(table)), size(dict(sorted(table.items()))))
nested = [[n] for n in range(10)]
print('copies of lists', size(nested), size(copy.copy(nested)), size(copy.deepcopy(nested)), size(nested * 1), size(nested[:]), size([*nested]))
members = set(range(10))
print('copies of sets', size(members), size(copy.copy(members)), size(copy.deepcopy(members)))
pairs = list(zip(range(10), range(10)))
print('pairs', size(pairs), size(pairs[0]), size(dict(pairs)), size(tuple(pairs)), size(list(map(tuple, pairs))))
text = ','.join(map(str, range(20)))
print('text', size(text), size(text.split(',')), size(list(map(int, text.split(',')))), size(text.splitlines()), size(text.encode()), size(text.partition(',')))
filtered = [n for n in range(1000) if n % 3 == 0]
print('filtered', len(filtered), size(filtered), size(list(filter(lambda n: n % 3 == 0, range(1000)))), size(tuple(filtered)), size(tuple(n for n in range(1000) if n % 3 == 0)))
grown = []
for chunk in range(5):
    grown += [chunk] * 7
    print('chunk', len(grown), size(grown), end='; ')
print()
half = list(range(64))
while len(half) > 1:
    half = half[::2]
    print('halved', size(half), end='; ')
print()
stack = []
for n in range(9):
    stack.append(n)
for n in range(5):
    stack.pop()
print('stack', size(stack), end=' ')
stack.append(1)
print(size(stack), end=' ')
stack[:] = []
print(size(stack), end=' ')
stack.append(1)
print(size(stack))
first, *middle, last = range(12)
print('starred', size(middle))


def arguments(*args, **kwargs):
    return size(args), size(kwargs)


print('arguments', arguments(), arguments(1, 2, 3), arguments(a=1), arguments(**{str(n): n for n in range(10)}))
