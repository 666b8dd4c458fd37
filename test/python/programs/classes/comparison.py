# Rich comparison, hashing and truth: which method is asked, and in which order.
from functools import total_ordering


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f'{self.name}==', end=' ')
        return NotImplemented

    def __lt__(self, other):
        print(f'{self.name}<', end=' ')
        return NotImplemented

    def __gt__(self, other):
        print(f'{self.name}>', end=' ')
        return 'greater'


a, b = Loud('a'), Loud('b')
print(a == b)
print(a != b)
print(a < b)
print(a > b)
print(a == 5, 5 == a)
print(a in [b, a])
for code in ('a <= b', 'hash(a)', '{a}', 'a < 3'):
    try:
        print(eval(code))
    except TypeError as error:
        print(code, '->', error)


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split('.')))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return 'v' + '.'.join(map(str, self.parts))


versions = [Version(t) for t in ('3.10', '3.9', '3.10', '2.7.18')]
print(sorted(versions), max(versions), versions[0] >= versions[1], versions[0] <= versions[2], len(set(versions)))


class Truth:
    def __init__(self, size=None):
        self.size = size

    def __len__(self):
        print('len', end=' ')
        return self.size


class Both(Truth):
    def __bool__(self):
        print('bool', end=' ')
        return False


print(bool(Truth(0)), bool(Truth(2)), bool(Both(5)), not Both(1))
print('yes' if Truth(1) else 'no', Truth(0) or 'other', bool(object()))
for value in (-1, 'x', 2 ** 70):
    try:
        bool(Truth(value))
    except Exception as error:
        print(type(error).__name__, error)


class Strange:
    def __bool__(self):
        return 1


try:
    if Strange():
        pass
except TypeError as error:
    print(error)
print(float('nan') != float('nan'), [1, 2] == [1.0, 2.0], (1,) == [1], {1: 2} == {1: 2.0}, 'a' == b'a')
