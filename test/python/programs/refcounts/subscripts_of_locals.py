# What a subscript, a test and an unpacking of local variables leave behind, and what a finalizer sees while they are under way.
import sys


class Watched:
    def __init__(self, note):
        self.note = note

    def __del__(self):
        print('gone', self.note())


def items():
    row, at, names = [object(), object(), 'text'], 1, {'k': object(), 2: object()}
    item, key = row[at], 'k'
    value = names[key]
    row[at] = value
    names[2] = item
    row[0], row[-1] = row[-1], row[0]
    word = 'some words'
    letter = word[at]
    print([sys.getrefcount(x) for x in (row, names, item, value)], letter, word[-1], row[at] is value, names[2] is item)
    for wrong in (9, -7, 'x'):
        try:
            row[wrong]
        except (IndexError, TypeError) as error:
            print(type(error).__name__, error, sys.getrefcount(row))


def replaced():
    row, at, table, key = [1, 2, 3], 1, {}, 'key'
    new = object()
    row[at] = Watched(lambda: (sys.getrefcount(new), sys.getrefcount(row), row[1] is new))
    row[at] = new
    table[key] = Watched(lambda: (sys.getrefcount(new), sys.getrefcount(table), table['key'] is new))
    table[key] = new
    print(sys.getrefcount(new))


def tested():
    nothing, some, pair = None, [0], (object(), object())
    if nothing is None and some is not None:
        print('is', sys.getrefcount(some))
    if not nothing:
        if some:
            print('true', sys.getrefcount(some))
    first, second = pair
    print([sys.getrefcount(x) for x in (first, second, pair)])
    here, place = 'a', {'a', 'b'}
    if here in place and 'z' not in place:
        print('in', sys.getrefcount(place))
    try:
        first, second, third = pair
    except ValueError as error:
        print(error, sys.getrefcount(pair))


class Bare:
    def __bool__(self):
        print('asked', sys.getrefcount(self))
        return False

    def __contains__(self, value):
        print('searched', sys.getrefcount(self), value)
        return True

    def __getitem__(self, key):
        return sys.getrefcount(self), key


def own():
    bare, key = Bare(), 'key'
    if bare:
        print('never')
    if key in bare:
        print(bare[key], bare[0])


def unbound():
    try:
        row[at]
    except NameError as error:
        print(error)
    row = at = 0


items()
replaced()
tested()
own()
unbound()
