# Which operations give back the same container, and which always a new one.
row, pair, table, members, frozen = [1], (1, 2), {'a': 1}, {1}, frozenset({1})
print('list', row[:] is row, list(row) is row, row * 1 is row, row + [] is row, sorted(row) is row, row.copy() is row)
print('tuple', pair[:] is pair, tuple(pair) is pair, pair * 1 is pair, pair + () is pair, () + pair is pair, pair[0:2] is pair, pair[::-1][::-1] is pair, (*pair,) is pair)
print('frozenset', frozenset(frozen) is frozen, frozen.copy() is frozen, frozen | frozen is frozen, frozen & frozen is frozen, frozen - set() is frozen)
print('empty', () is (), () is tuple(), tuple([]) is (), pair[:0] is (), pair * 0 is (), frozenset() is frozenset(), [] is [], {} is {}, frozen - frozen is frozenset())
same = row
same += [2]
print('in place', same is row, row)
same = same + [3]
print('not in place', same is row, row)
whole = pair
whole += (3,)
print('tuple grows', whole is pair, pair)
same_table = table
same_table.update(b=2)
if hasattr(dict, '__or__'):
    print('dict or', (table | {}) is table, table.__ior__({'c': 3}) is table, len(table) - 3)
more = members
more |= {2}
more &= {1, 2}
more -= {5}
print('set in place', more is members, members.copy() is members, members | set() is members)


def constant():
    return (1, 2, (3, 'a')), frozenset


def default(value=[]):
    return value


def fresh():
    return [1, 2], {'a': 1}


print('constants', constant()[0] is constant()[0], default() is default(), fresh()[0] is fresh()[0], constant()[0][2] is constant()[0][2])
print('membership constants', [x in {1, 2} for x in (1, 3)], (1, 2) is (1, 2), [(1, 2) is pair, (1, 2) == pair])


def swap(a, b):
    return b, a


print('returned', swap(1, 2) is swap(1, 2), swap(*swap(1, 2)) == (1, 2))


def collect(*args, **kwargs):
    return args, kwargs


print('star', collect(*pair)[0] is pair, collect(*())[0] is (), collect(**table)[1] is table, collect(*row)[0] == tuple(row))
import copy
deep = (1, ('a', (2.5,)))
mixed = (1, [2])
print('copy', copy.copy(pair) is pair, copy.deepcopy(deep) is deep, copy.copy(mixed) is mixed, copy.deepcopy(mixed) is mixed, copy.copy(row) is row, copy.copy(frozen) is frozen)
print('views', table.keys() is table.keys(), iter(row) is iter(row), table.keys() == table.keys())
it = iter(row)
print('iterators', iter(it) is it, iter(iter(it)) is it, [x for x in it] == row, range(3) is range(3), range(3) == range(3))
row.append(row)
print('in itself', row[-1] is row, row[-1][-1] is row, row)
