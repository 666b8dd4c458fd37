# Thousands of small objects: what stays after most of them are gone.
import sys

size = sys.getsizeof
rows = [[n] for n in range(3000)]
print(size(rows), sum(size(row) for row in rows))
del rows[100:]
print(len(rows), size(rows))
del rows[::2]
print(len(rows), size(rows))
rows = [(n, str(n)) for n in range(2000)]
print(size(rows), sum(map(size, rows)), sum(size(text) for _, text in rows), sum(size(n) for n, _ in rows))
table = dict(rows)
print(size(table), size(table.copy()))
for n in range(0, 2000, 2):
    del table[n]
print(len(table), size(table), size(table.copy()), size(dict(table)))
for n in range(5000, 5200):
    table[n] = None
print(len(table), size(table))
grouped = {}
for n, text in rows:
    grouped.setdefault(text[0], []).append(text)
print(size(grouped), {key: size(value) for key, value in grouped.items()})
members = {text for _, text in rows}
print(size(members), size(members & {'1', '2'}), size(frozenset(members)))
text = ''
marks = []
for n in range(1000):
    text += chr(97 + n % 26)
    if n in (0, 10, 100, 999):
        marks.append(size(text))
print(marks, size(text.upper()), size(text[:10]), size(text[5:6]))
nested = []
for _ in range(100):
    nested = [nested]
depth = 0
walk = nested
while walk:
    walk = walk[0]
    depth += 1
print(depth, size(nested))
numbers = [2 ** n for n in range(200)]
print(size(numbers), sum(map(size, numbers)), size(sum(numbers)))
chunks = [bytearray(n) for n in range(50)]
print(sum(map(size, chunks)), size(b''.join(chunks)), size(bytearray().join(chunks)))
grid = [[0] * 50 for _ in range(50)]
shared = [[0] * 50] * 50
print(size(grid) == size(shared), len({id(row) for row in grid}), len({id(row) for row in shared}), sum(map(size, grid)))
