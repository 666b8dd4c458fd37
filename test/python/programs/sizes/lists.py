# Lists by the way they were made: exact, or with room for more.
import sys

size = sys.getsizeof


def slots(row):
    return (size(row) - size([])) // 8


print(size([]), size([1]), size([1, 2, 3]), size([None] * 10), size(list()))
row, steps, seen = [], [], None
for n in range(200):
    row.append(n)
    if slots(row) != seen:
        seen = slots(row)
        steps.append((n + 1, seen))
print('append', steps)
row, steps, seen = list(range(200)), [], None
while row:
    row.pop()
    if slots(row) != seen:
        seen = slots(row)
        steps.append((len(row), seen))
print('pop', steps)
for n in (0, 1, 2, 3, 4, 5, 8, 9, 10, 17, 33, 100):
    text = 'x' * n
    made = (
        list(range(n)), list(text), list((i for i in range(n))), [i for i in range(n)], list(text)[:], [*range(n)], [*text],
        sorted(text), text.split('x'), list({i: 0 for i in range(n)}), list(range(n)) + [0], [0] * n, list(map(int, range(n))), list(tuple(range(n))),
    )
    print(n, [slots(it) for it in made])
row = []
row.extend(range(5))
print('extend', slots(row), end=' ')
row.extend([1])
print(slots(row), end=' ')
row.extend(i for i in range(3))
print(slots(row), end=' ')
row += [1] * 30
print(slots(row), end=' ')
row[2:3] = range(10)
print(slots(row), end=' ')
del row[10:]
print(slots(row), end=' ')
row.insert(0, 0)
print(slots(row), end=' ')
row *= 3
print(slots(row), end=' ')
row.clear()
print(slots(row))
row = [1, 2, 3]
row.append(4)
copy = row.copy()
print('copy', slots(row), slots(copy), slots(row[:2]), slots(row + row), slots([*row, 1]), slots(list(row)))
row.remove(1)
row.reverse()
row.sort()
print('after remove and sort', slots(row))
