# How many dead objects of a kind are kept for later, seen by the places that come back.
def kept(make, count):
    """How many of the places of count dead objects are taken by as many new ones, and in which order."""
    old = [make(n) for n in range(count)]
    places = {id(it): n for n, it in enumerate(old)}
    del old[:]
    new = [make(n + 1000) for n in range(count)]
    order = [places.get(id(it)) for it in new]
    return sum(it is not None for it in order), order[:6]


class Thing:
    __slots__ = ('x',)


for label, make in (
    ('lists', lambda n: []),
    ('floats', lambda n: n + 0.5),
    ('dicts', lambda n: {}),
    ('pairs', lambda n: (n, n)),
    ('triples', lambda n: (n, n, n)),
):
    for count in (1, 3, 20):
        found, order = kept(make, count)
        print(label, count, found, order)


def one_after_another(make, rounds):
    places = []
    for n in range(rounds):
        it = make(n)
        if id(it) not in places:
            places.append(id(it))
        del it
    return len(places)


print('in turn', [one_after_another(make, 10) for make in (lambda n: [], lambda n: n + 0.5, lambda n: {}, lambda n: (n,), lambda n: Thing(), lambda n: {n})])


def kept_while_made(make, rounds):
    places, it = [], None
    for n in range(rounds):
        it = make(n)
        if id(it) not in places:
            places.append(id(it))
    return len(places)


print('overlapping', [kept_while_made(make, 10) for make in (lambda n: [], lambda n: n + 0.5, lambda n: {}, lambda n: (n,), lambda n: Thing(), lambda n: {n})])
a, b = [1], [2]
first, second = id(a), id(b)
del a
del b
c, d = [3], [4]
print('two lists, back to front', id(c) == second, id(d) == first)
a, b = [1], [2]
first, second = id(a), id(b)
del b, a
c, d = [3], [4]
print('the other way', id(c) == first, id(d) == second)
