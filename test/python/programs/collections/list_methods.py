# list: every method, its return value and its failure.
row = [3, 1, 2]
print(row.append(4), row.extend('ab'), row.insert(1, 'i'), row.insert(-1, 'j'), row.insert(100, 'k'), row)
print(row.pop(), row.pop(0), row.pop(-2), row.remove('i'), row, row.index(2), row.count(1), row.index('b', 1), row.reverse(), row)
print([3, 1, 2].sort(), sorted([3, 1, 2], reverse=True), sorted('banana'), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted(['B', 'a', 'C'], key=str.lower))
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1, 2] * 0, [1] * -1, [] == [], [1, 2] == [1, 2.0], [1, [2, [3]]] == [1, [2, [3]]], [1, 2] < [1, 3], [2] > [1, 9])
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, [[0] * 2 for _ in range(2)], list('ab'), list({'k': 1}), list(range(3)), [*'ab'], list(reversed([1, 2])), list(map(str, [1, 2])))
alias = row
row += [9]
print(alias is row, alias)
row = row + [8]
print(alias is row, len(alias), len(row))
row[0:2] = []
row.clear()
print(row, bool(row), all(row), any(row), sum([]), row.copy() is row)
for action in ('[].pop()', '[1].pop(5)', '[1].remove(2)', '[1].index(2)', '[1][1]', '[1]["a"]', '[1] + (2,)', '[1] * 1.5', '[1, "a"].sort()', '[1].append()', '[].extend(5)', 'list(5)', '[1] < [None]', 'min([])', 'max([], default=5).x', '[1, 2].sort(5)', 'sorted([1], 2)', 'del [1][3]', '[1][0][0]', '[].insert(1)', 'sum(["a"])', 'sum([[1], [2]])', '[1].index(1, 1)'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
row = [1, 2, 3, 4, 5, 6]
for item in row:
    if item % 2 == 0:
        row.remove(item)
print(row)
row = [1, 1, 2]
for item in row:
    if item == 1:
        row.remove(item)
print(row, [item for item in [1, 1, 2] if item != 1])
row = [1]
for item in row:
    if len(row) < 5:
        row.append(item + 1)
print(row, sum(row), min(row), max(row, key=lambda n: -n), sum([[1], [2]], []))
row = [1, 2]
row.append(row)
print(row, row[2][2][0], row == row[2])
it = iter(row)
row.clear()
print(list(it), row)
print([a + b for a in 'xy' for b in 'pq' if a + b != 'yp'], [[c for c in w] for w in ('ab', 'c')], [x if x else 'zero' for x in (0, 1)], [(x, y) for x in range(3) for y in range(x)])
