# Equal objects with equal hashes take one place; identity comes before equality.
class Never:
    def __eq__(self, other):
        print('compared', end=' ')
        return False

    def __hash__(self):
        return 1


class Always:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


a, b = Never(), Never()
print(a in [a], a == a, [a] == [a], [a] == [b], (a,) == (a,), {1: a} == {1: a})
print(len({a, a}), len({a, b}), {a: 1}.get(a), {a: 1}.get(b), [a, b].index(b), [b, a].count(a))
nan = float('nan')
print(nan in {nan}, nan in [nan], float('nan') in {nan}, {nan: 1}[nan], len({nan, nan, float('nan')}))
x, y = Always(), Always()
print(len({x, y}), {x: 'x'}[y], x in [5], 5 in [x], {x} == {y}, x is y)
table = {1: 'int'}
table[1.0] = 'float'
table[True] = 'bool'
print(table, {0: 'a', False: 'b', 0.0: 'c', -0.0: 'd'}, {1, True, 1.0}, hash(1) == hash(1.0) == hash(True), hash(2 ** 61 - 1), hash(-1), hash(-2), hash(0.5), hash(10 ** 20), hash(float('inf')))
key = (1, 'a')
print({key: 1}[(1, 'a')], {(1.0, 'a'): 2}[key], hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(()), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
kept = {1: 'x', 2.0: 'y'}
kept[1.0], kept[2] = 'X', 'Y'
print(kept, [type(k).__name__ for k in kept])
for bad in ([], {}, set(), bytearray(), ([],), slice(1), {1: 2}.items()):
    try:
        hash(bad)
        print('hashable', type(bad).__name__)
    except TypeError as error:
        print(error)


class Mutable:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n


m = Mutable(1)
found = {m: 'here'}
m.n = 2
print(m in found, Mutable(1) in found, Mutable(2) in found, m in list(found), len(found))
m.n = 1
print(m in found)


class OnlyEq:
    def __eq__(self, other):
        return True


class Restored(OnlyEq):
    __hash__ = object.__hash__


print(OnlyEq.__hash__, Restored.__hash__ is object.__hash__, hash(m), len({Restored(), Restored()}))
for wrong in ('x', 1.5, None, 2 ** 70):
    print(wrong, end=' ')
    try:
        print(hash(type('W', (), {'__hash__': lambda self: wrong})()) == hash(2 ** 70))
    except TypeError as error:
        print(error)
