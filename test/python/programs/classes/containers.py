# An instance as container: length, items, iteration with and without __iter__, membership.
class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Deck(self.cards[key])
        return self.cards[key]

    def __setitem__(self, key, value):
        print('set', key, value)
        self.cards[key] = value

    def __delitem__(self, key):
        print('del', key)
        del self.cards[key]

    def __repr__(self):
        return 'Deck(' + ''.join(self.cards) + ')'


deck = Deck('abcde')
print(len(deck), deck[0], deck[-1], deck[1:3], deck[::-1], list(deck), 'c' in deck, 'z' in deck)
print(list(reversed(deck)), max(deck), ''.join(deck), tuple(deck), [*deck][:2], dict(enumerate(deck)))
deck[0] = 'X'
deck[1:3] = 'YZ'
del deck[0]
del deck[:1]
print(deck, bool(deck), bool(Deck('')))
first, *rest = deck
print(first, rest)


class Contains:
    def __contains__(self, item):
        print('asked', item, end=' ')
        return 'truthy' if item else ''


print(1 in Contains(), 0 in Contains(), 0 not in Contains())


class Iterates:
    def __iter__(self):
        yield from (1, 2, 3)


it = Iterates()
print(2 in it, 9 in it, list(it), sum(it), sorted(it, reverse=True), list(zip(it, it)))


class Defaults(dict):
    def __missing__(self, key):
        print('missing', key, end=' ')
        return key * 2


d = Defaults(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d, d)


class Grid:
    def __getitem__(self, position):
        return position

    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item}]'


print(Grid()[1, 2], Grid()[:, ::2], Grid[int, str], Grid()[...])


class Bad:
    def __len__(self):
        return 'x'

    def __iter__(self):
        return 5

    def __contains__(self):
        return True


for code in ('len(Bad())', 'list(Bad())', '1 in Bad()', 'iter(5)', 'next([])', 'len(5)', '5[0]', 'deck["x"]', 'deck[9]', 'reversed({1})', 'None[0]'):
    try:
        eval(code)
    except Exception as error:
        print(code, '->', type(error).__name__, error)
