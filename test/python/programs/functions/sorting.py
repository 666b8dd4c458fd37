# Sorting: keys, stability, reverse, cmp_to_key, and what happens when comparing fails.
from functools import cmp_to_key
from operator import attrgetter, itemgetter

people = [('ann', 30), ('bob', 25), ('cat', 30), ('dan', 25), ('eve', 35)]
print(sorted(people, key=itemgetter(1)))
print(sorted(people, key=itemgetter(1), reverse=True))
print(sorted(sorted(people, key=itemgetter(0), reverse=True), key=itemgetter(1)))
print(sorted(people, key=lambda p: (-p[1], p[0]))[0], min(people, key=itemgetter(1)), max(people, key=itemgetter(1)))
print(sorted('Hello World', key=str.lower), sorted(['b10', 'a2', 'a10'], key=lambda s: (s[0], int(s[1:]))), sorted([3, -1, 2], key=abs))
print(sorted([[2, 1], [1, 3], [1]]), sorted([0.5, 1, -2, True, False]), sorted({'b': 1, 'a': 2}), sorted([('a', 2), ('a', 1)], key=itemgetter(0)))
print(sorted(['aa', 'b', 'ccc'], key=cmp_to_key(lambda a, b: len(b) - len(a))), sorted([5, 3, 8], key=cmp_to_key(lambda a, b: (a > b) - (a < b))))


class Card:
    compared = 0

    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        Card.compared += 1
        return self.rank < other.rank

    def __repr__(self):
        return f'C{self.rank}'


print(sorted([Card(3), Card(1), Card(2)]), Card.compared)
Card.compared = 0
sorted(Card(n) for n in range(100))
print('already sorted', Card.compared)
Card.compared = 0
sorted(Card(n) for n in range(100, 0, -1))
print('backwards', Card.compared)
Card.compared = 0
sorted(Card(n * 37 % 101) for n in range(100))
print('shuffled', Card.compared)
print(sorted([Card(2), Card(1)], key=attrgetter('rank')), max([Card(5), Card(9)], key=attrgetter('rank')))
for bad in ([1, 'a'], [1, None], [(1, 'a'), (1, 2)], [1j, 2j], [{}, {}]):
    try:
        print(sorted(bad))
    except TypeError as error:
        print(error)
row = [3, 1, 2]
try:
    row.sort(key=lambda n: row.append(n) or n)
except ValueError as error:
    print(error, row)
row = [4, 3, 'x', 1]
try:
    row.sort()
except TypeError:
    print('partly', sorted(map(str, row)), len(row))
calls = []
sorted([3, 1, 2], key=lambda n: calls.append(n) or n)
print('key called', calls, sorted([3, 1, 2], key=None), sorted([], key=len), sorted([float('nan'), 1])[1])
print(list(reversed(sorted('bca'))), [i for i, _ in sorted(enumerate('bca'), key=lambda p: p[1])], sorted(range(10), key=lambda n: n % 3))
