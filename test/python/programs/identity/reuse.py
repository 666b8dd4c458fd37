# A new object in the place of one that just died, as the allocator's free lists allow.
class Plain:
    pass


class Other:
    pass


class Slotted:
    __slots__ = ('a', 'b')


def reused(first, second):
    one = first()
    place = id(one)
    del one
    two = second()
    return id(two) == place


print('list, list', reused(lambda: [], lambda: []))
print('list of three, empty list', reused(lambda: [1, 2, 3], lambda: []))
print('dict, dict', reused(lambda: {}, lambda: {}), reused(lambda: {'a': 1}, lambda: {}))
print('set, set', reused(lambda: set(), lambda: set()), reused(lambda: {1}, lambda: frozenset((2,))))
print('float, float', reused(lambda: float('1.5'), lambda: float('2.5')))
print('instance, same class', reused(Plain, Plain))
print('instance, other class', reused(Plain, Other))
print('slotted', reused(Slotted, Slotted))
print('object', reused(object, object))
print('big int', reused(lambda: 10 ** 20 + int('0'), lambda: 10 ** 20 + int('1')))
print('string', reused(lambda: 'x' * int('50'), lambda: 'y' * int('50')), reused(lambda: 'x' * int('50'), lambda: 'y' * int('500')))
print('bytes', reused(lambda: bytes(20), lambda: bytes(21)))
for size in range(1, 6):
    print('tuple of', size, reused(lambda: tuple(range(size)), lambda: tuple(range(size))), reused(lambda: tuple(range(size)), lambda: tuple(range(size + 1))), end='; ')
print()
print('temporaries', id([]) == id([]), id({}) == id({}), id(object()) == id(object()), id(Plain()) == id(Plain()), id('a' * int('9')) == id('b' * int('9')))
print('both alive', id(a := []) == id(b := []), len({id([]) for _ in range(5)}), len({id(it) for it in [[] for _ in range(5)]}))
rows = [[] for _ in range(5)]
places = [id(row) for row in rows]
while rows:
    rows.pop()
again = [[] for _ in range(5)]
print('last freed first', [places.index(id(row)) if id(row) in places else '-' for row in again])


def holes():
    """Two of four neighbours die; which of their places two new ones take."""
    things = [Plain() for _ in range(4)]
    places = [id(it) for it in things]
    del things[1], things[1]
    fresh = [Plain() for _ in range(2)]
    kept.append((things, fresh))
    return tuple(places.index(id(it)) if id(it) in places else '-' for it in fresh)


# Where the neighbours lie in their pool decides, so the most frequent answer of many is shown.
kept = []
answers = [holes() for _ in range(300)]
print('holes filled', max(sorted(set(answers), key=str), key=answers.count))
