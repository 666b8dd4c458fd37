# Which calls ask a key for its hash once more, and what an item's __eq__ may do meanwhile.


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        print('hash', self.value, end=' ')
        return self.value

    def __eq__(self, other):
        return self is other


table = dict.fromkeys([Key(1), Key(2)])
members = set(table)
print()
for name, call in [
    ('set', lambda: set(table)),
    ('frozenset', lambda: frozenset(table)),
    ('update', lambda: set().update(table)),
    ('fromkeys of a dict', lambda: dict.fromkeys(table)),
    ('fromkeys of a set', lambda: dict.fromkeys(members)),
    ('fromkeys of a frozenset', lambda: dict.fromkeys(frozenset(members))),
    ('fromkeys of keys', lambda: dict.fromkeys(table.keys())),
    ('union', lambda: members.union(table)),
    ('difference', lambda: members.difference(table)),
    ('issubset', lambda: members.issubset(table)),
    ('issuperset', lambda: members.issuperset(table)),
    ('issuperset of more', lambda: members.issuperset(list(table) + [7])),
    ('copy', lambda: {**table}),
]:
    print(name, end=': ')
    call()
    print()


class Clears:
    def __eq__(self, other):
        items.clear()
        return answer


for answer in False, True, NotImplemented:
    items = [Clears(), 2]
    print(items == [1, 2], end=' ')
    items = [Clears(), 2]
    print(items < [1, 2], end=' ')
    items = [Clears(), 2]
    print([1, 2] != items)


class Lies:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter('ab')


for hint in 2**63 - 1, 2**70, -1, 'x', NotImplemented, 0:
    for take in [0].extend, tuple:
        try:
            print(take(Lies(hint)), end=' ')
        except (OverflowError, TypeError, ValueError, MemoryError) as error:
            print(type(error).__name__, error, end=' ')
    print()
import copy
walk = iter(range(0, 20, 3))
next(walk)
twin = copy.copy(walk)
print(list(twin), list(walk), list(copy.copy(walk)))
large = iter(range(2**70, 2**70 + 4))
next(large)
print([n - 2**70 for n in copy.copy(large)], large.__reduce__()[1:])
walk.__setstate__(2)
print(list(walk))
for cls in list, tuple, frozenset, float:
    for base in (cls,), (type('Own', (cls,), {'__init__': lambda self, *args, **names: None}),), (type('None_', (cls,), {}),):
        try:
            print(cls.__name__, base[0](sequence=()), end=' ')
        except TypeError as error:
            print(error, end=' ')
    print()
