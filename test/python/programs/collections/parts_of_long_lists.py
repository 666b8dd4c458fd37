# Parts of lists are replaced by more, by fewer, by as many: sizes, counts, and in which order what was there goes.
import sys

gone = []


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        gone.append(self.name)


def replaced(n, start, stop, k, kind):
    items = [Item(i) for i in range(n)]
    new = kind(Item(100 + i) for i in range(k))
    items[start:stop] = new
    counts = [sys.getrefcount(item) for item in items[:12]], sys.getrefcount(new)
    print(n, start, stop, k, kind.__name__, [item.name for item in items], sys.getsizeof(items), counts, gone)
    gone.clear()
    del items, new
    print('then', gone)
    gone.clear()


for n in (0, 3, 15, 16, 17, 33):
    for start, stop, k in ((0, 0, 2), (1, 3, 2), (2, 4, 1), (2, 3, 4), (n - 2, n, 3), (n, n, 1), (1, 5, 0), (0, n, 1), (3, 2, 2)):
        replaced(n, start, stop, k, list if k == 0 or (n + k) % 2 else tuple)

row = list(range(20))
row[4:6] = row
print(row, sys.getsizeof(row))
row[-3:] = (i for i in 'ab')
row[5:5] = 'xyz'
row[::9] = row[1:6]
print(row, sys.getsizeof(row))
try:
    row[::2] = [1]
except ValueError as error:
    print(error, sys.getsizeof(row))


class Meddles:
    def __init__(self, target):
        self.target = target

    def __del__(self):
        print('the list has', len(self.target), self.target[1], sys.getrefcount(self.target))
        self.target.append('meddled')


row = list(range(30))
row[1] = Meddles(row)
row[1:2] = ['in its place']
print(len(row), row[-1])
row[2] = Meddles(row)
row[2] = 'stored'
print(len(row), row[-1])
