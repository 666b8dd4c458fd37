"""cases.py: prints cases.json. The language: README.md. The same output from every Python 3."""
import json
import sys

CASES = []


def case(name, *steps):
    CASES.append([name, list(steps)])


def times(n, *steps):
    return [n, list(steps)]


class Dice:
    """A generator of our own, so that every Python throws the same."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % 2 ** 32 or 1

    def below(self, n):
        self.state ^= self.state << 13 & 0xFFFFFFFF
        self.state ^= self.state >> 17
        self.state ^= self.state << 5 & 0xFFFFFFFF
        return self.state % n

    def one_of(self, values):
        return values[self.below(len(values))]


# -- sys.getsizeof -------------------------------------------------------------------


def sizes():
    case('size: list append to 1000, pop to 0', 'o = object', 'l = list', '?size l', times(1000, 'append l o', '?size l'), times(1000, 'x = pop l', '?size l'))
    case('size: list append after pop to 0', 'o = object', 'l = list o', 'x = pop l', '?size l', times(10, 'append l o', '?size l'))
    case('size: list insert at the front', 'o = object', 'l = list', times(100, 'insert l 0 o', '?size l'))
    case('size: list insert in the middle', 'o = object', 'l = list o o', times(60, 'insert l 1 o', '?size l'))
    case('size: list pop from the front', 'o = object', 'l = list', times(100, 'append l o'), times(100, 'x = pop l 0', '?size l'))
    case('size: list delete the first', 'o = object', 'l = list', times(100, 'append l o'), times(100, 'deleteItem l 0', '?size l'))
    case('size: list delete the last', 'o = object', 'l = list', times(100, 'append l o'), times(100, 'deleteItem l -1', '?size l'))
    case('size: list delete the last, then append', 'o = object', 'l = list', times(40, 'append l o'), times(30, 'deleteItem l -1'), times(40, 'append l o', '?size l'))
    case('size: list delete to 0, then append', 'o = object', 'l = list', times(9, 'append l o'), times(9, 'deleteItem l 0'), times(9, 'append l o', '?size l'))
    for n in (1, 5, 33):
        case('size: list of %d clear, append' % n, 'o = object', 'l = list', times(n, 'append l o'), 'clear l', '?size l', times(10, 'append l o', '?size l'))
        case('size: list of %d clear, extend' % n, 'o = object', 'a = list o o o', 'l = list', times(n, 'append l o'), 'clear l', times(10, 'extend l a', '?size l'))
        case('size: list of %d pop to 0, extend' % n, 'o = object', 'a = list o o o', 'l = list', times(n, 'append l o'), times(n, 'x = pop l'), times(10, 'extend l a', '?size l'))
        case('size: list of %d delete to 0, extend' % n, 'o = object', 'a = list o o o', 'l = list', times(n, 'append l o'), times(n, 'deleteItem l 0'), times(10, 'extend l a', '?size l'))
    for a in range(0, 10):
        steps = ['o = object', 'e = list']
        for b in range(0, 17):
            steps += ['l = list' + ' o' * a, 'extend l e', '?size l', '?length l', 'append e o']
        case('size: list of %d extend by 0 to 16' % a, *steps)
    for a in (1, 2, 3, 7, 12):
        case('size: list extend again and again by %d' % a, 'o = object', 'e = list' + ' o' * a, 'l = list', times(80, 'extend l e', '?size l'))
    case('size: list extend by itself', 'o = object', 'l = list o', times(10, 'extend l l', '?size l', '?length l'))
    case('size: list extend by a tuple', 'o = object', 'e = tuple o o o', 'l = list', times(20, 'extend l e', '?size l'))
    case('size: list displays', 'o = object', *[s for n in range(0, 25) for s in ('l = list' + ' o' * n, '?size l', 'append l o', '?size l')])
    case('size: list(list)', 'o = object', 'e = list', times(70, 'l = listFrom e', '?size l', 'append l o', '?size l', 'append e o'))
    case('size: list(tuple)', 'o = object', *[s for n in range(0, 25) for s in ('e = tuple' + ' o' * n, 'l = listFrom e', '?size l', 'append l o', '?size l')])
    case('size: list set items', 'o = object', 'l = list o o o', *[s for at in (0, 1, 2, -1) for s in ('x = float', 'setItem l %d x' % at, '?size l', '?rc x', '?rc o')])
    for seed in range(1, 13):
        case('size: list, random %d' % seed, *random_list(Dice(seed)))
    case('size: tuple of n', 'o = object', *[s for n in range(0, 41) for s in ('t = tuple' + ' o' * n, '?size t')])
    case('size: object and float', 'o = object', '?size o', 'f = float', '?size f')
    case('size: bytes of n', times(60, 'b = bytes #', '?size b'), *[s for n in (2, 15, 16, 100, 479, 480, 512, 1000, 100000) for s in ('b = bytes %d' % n, '?size b')])
    for kind, widest in (('ascii', 'z'), ('latin-1', '\xe9'), ('2 bytes', '\u03b1'), ('4 bytes', '\U0001f40d')):
        texts = [json.dumps('a' * n + widest) for n in list(range(0, 20)) + [50, 100, 500, 1000]]
        case('size: str, ' + kind, *[s for text in texts for s in ('s = str ' + text, '?size s')])
        texts = [json.dumps(widest * n) for n in range(2, 20)]
        case('size: str, only %s' % kind, *[s for text in texts for s in ('s = str ' + text, '?size s')])
    case('size: str of one character', *[s for code in (0, 65, 127, 128, 200, 255, 256, 1000, 65535, 65536) for s in ('s = str ' + json.dumps(chr(code)), '?size s')])
    case('size: str, empty', 's = str ""', '?size s')
    for sign in (1, -1):
        for low, high in ((0, 35), (55, 65), (85, 95), (115, 125), (175, 185), (290, 310), (1000, 1005)):
            steps = [s for bits in range(low, high) for n in (2 ** bits - 1, 2 ** bits) for s in ('i = int %d' % (sign * n), '?size i')]
            case('size: int, %s %d to %d bits' % ('+' if sign > 0 else '-', low, high), *steps)
    dict_sizes()
    set_sizes()
    case('size: instance', 'C = class', times(40, 'c = new C', '?size c', 'o = object', 'setAttribute c a o', '?size c', 'setAttribute c b o', '?size c'))
    for n in range(0, 9):
        names = 'abcdefghi'[:n]
        case('size: instance of %d slots' % n, 'C = class slots ' + ' '.join(names) if n else 'C = class slots', 'c = new C', '?size c', 'o = object', *[s for name in names for s in ('setAttribute c %s o' % name, '?size c')])


def random_list(dice):
    steps, n = ['o = object', 'e = list' + ' o' * dice.below(6), 'l = list'], 0
    width = steps[1].count(' o')
    for _ in range(150):
        act = dice.below(10)
        if act < 4:
            steps, n = steps + ['append l o'], n + 1
        elif act < 5:
            steps, n = steps + ['insert l %d o' % dice.below(n + 1)], n + 1
        elif act < 6:
            steps, n = steps + ['extend l e'], n + width
        elif act == 9 and dice.below(20) == 0:
            steps, n = steps + ['clear l'], 0
        elif n:
            at = dice.below(n)
            steps, n = steps + [dice.one_of(['x = pop l', 'x = pop l', 'x = pop l %d' % at, 'deleteItem l %d' % at])], n - 1
        steps.append('?size l')
    return steps


def dict_sizes():
    case('size: dict of str keys', 'd = dict', '?size d', times(700, 'k = str k#', 'set d k k', '?size d'))
    case('size: dict of int keys', 'd = dict', '?size d', times(700, 'k = int #', 'set d k k', '?size d'))
    case('size: dict of tuple keys', 'o = object', 'd = dict', times(50, 'k = int #', 't = tuple k o', 'set d t k', '?size d'))
    for n in (0, 1, 4, 5, 6, 9, 10, 11, 20, 21, 22):
        case('size: dict of %d str keys, then int keys' % n, 'd = dict', times(n, 'k = str k#', 'set d k k'), '?size d', times(30, 'k = int #', 'set d k k', '?size d'))
        case('size: dict of %d keys, clear, again' % n, 'd = dict', times(n, 'k = str k#', 'set d k k'), 'clear d', '?size d', times(30, 'k = int #', 'set d k k', '?size d'))
    case('size: dict of int keys, then str keys', 'd = dict', times(3, 'k = int #', 'set d k k', '?size d'), times(30, 'k = str k#', 'set d k k', '?size d'))
    case('size: dict, the same key again', 'd = dict', 'k = str key', times(20, 'v = float', 'set d k v', '?size d', '?length d', '?rc k', '?rc v'))
    for n in (1, 3, 5, 8, 10, 15, 21):
        names = ['v%d' % i for i in range(n)]
        steps = [s for name in names for s in ('%s = str key-%s' % (name, name), 'set d %s %s' % (name, name))]
        gone = [s for name in names for s in ('delete d ' + name, '?size d')]
        case('size: dict of %d, delete all, again' % n, 'd = dict', *(steps + gone + [times(30, 'k = str k#', 'set d k k', '?size d')]))
    case('size: dict, add and delete one at a time', 'd = dict', times(60, 'k = str k#', 'set d k k', '?size d', 'delete d k', '?size d'))
    case('size: dict, add and delete one at a time, beside three', 'd = dict', times(3, 'k = int #', 'set d k k'), times(60, 'k = str k#', 'set d k k', '?size d', 'delete d k', '?size d'))
    for seed in range(1, 13):
        case('size: dict, random %d' % seed, *random_dict(Dice(seed + 100)))


def random_dict(dice):
    steps, inside, outside = ['d = dict'], [], []
    for at in range(24):
        steps.append('k%d = str text-%d' % (at, at) if dice.below(12) else 'k%d = int %d' % (at, 1000 + at))
        outside.append('k%d' % at)
    for _ in range(150):
        if outside and dice.below(5) < 3:
            key = outside.pop(dice.below(len(outside)))
            inside.append(key)
            steps.append('set d %s %s' % (key, key))
        elif dice.below(60) == 0:
            outside, inside = outside + inside, []
            steps.append('clear d')
        elif inside:
            key = inside.pop(dice.below(len(inside)))
            outside.append(key)
            steps.append('delete d ' + key)
        steps.append('?size d')
    return steps


def set_sizes():
    case('size: set of ints', 's = set', '?size s', times(700, 'k = int #', 'add s k', '?size s'))
    case('size: set of strs', 's = set', times(700, 'k = str k#', 'add s k', '?size s'))
    case('size: set, the same item again', 's = set', 'k = int 1000', times(20, 'add s k', '?size s', '?length s', '?rc k'))
    for n in (1, 4, 5, 19, 20, 100):
        case('size: set of %d, clear, again' % n, 's = set', times(n, 'k = int #', 'add s k'), 'clear s', '?size s', times(30, 'k = int #', 'add s k', '?size s'))
        names = ['v%d' % i for i in range(n)]
        steps = [s for i, name in enumerate(names) for s in ('%s = int %d' % (name, i), 'add s ' + name)]
        gone = [s for name in names for s in ('discard s ' + name, '?size s', '?length s')]
        case('size: set of %d, discard all' % n, 's = set', *(steps + gone))
    case('size: set, discard what is not there', 's = set', 'a = int 1', 'b = int 2', 'add s a', 'discard s b', '?size s', '?length s', 'discard s a', '?length s')


# -- sys.getrefcount, `is`, gc.is_tracked -----------------------------------------------


def refcounts():
    for kind in ('object', 'float', 'list', 'tuple x', 'dict', 'set', 'int 1000', 'str text', 'bytes 7', 'new C', 'new S'):
        first = ['C = class', 'S = class slots a', 'x = object', 'o = ' + kind, '?rc o']
        case('refcount: %s held and dropped' % kind, *(first + [s for n in range(5) for s in ('h%d = same o' % n, '?rc o')] + [s for n in range(5) for s in ('drop h%d' % n, '?rc o')]))
        case('refcount: %s in a list' % kind, *(first + ['l = list o o', '?rc o', 'append l o', '?rc o', 'insert l 1 o', '?rc o', 'setItem l 0 x', '?rc o', '?rc x', 'y = pop l', '?rc o', 'drop y', '?rc o', 'deleteItem l 0', '?rc o', '?rc x', 'extend l l', '?rc o', 'clear l', '?rc o']))
        case('refcount: %s in a tuple' % kind, *(first + ['t = tuple o x o', '?rc o', 'u = tuple t t', '?rc o', '?rc t', 'drop t', '?rc o', 'y = item u 0', '?rc y', 'drop u', '?rc y', '?rc o', 'drop y', '?rc o', '?rc x']))
        if kind not in ('list', 'dict', 'set'):
            case('refcount: %s in a set' % kind, *(first + ['s = set', 'add s o', '?rc o', 'add s o', '?rc o', 'discard s o', '?rc o', 'add s o', '?rc o', 'clear s', '?rc o', 'add s o', 'drop s', '?rc o']))
            case('refcount: %s as a key' % kind, *(first + ['d = dict', 'set d o x', '?rc o', '?rc x', 'set d o o', '?rc o', '?rc x', 'y = get d o', '?rc o', 'delete d o', '?rc o', 'set d o x', 'clear d', '?rc o', '?rc x', 'set d o o', 'drop d', '?rc o']))
        case('refcount: %s as a value' % kind, *(first + ['k = str key', 'd = dict', 'set d k o', '?rc o', '?rc k', 'set d k o', '?rc o', '?rc k', 'set d k x', '?rc o', '?rc x', 'set d k o', 'y = get d k', '?rc o', 'drop y d', '?rc o', '?rc k']))
        case('refcount: %s as an attribute' % kind, *(first + ['c = new C', 'setAttribute c a o', '?rc o', 'setAttribute c b o', '?rc o', 'setAttribute c a x', '?rc o', '?rc x', 'y = attribute c b', '?rc o', 'drop c', '?rc o', '?rc x', 'drop y', '?rc o']))
        case('refcount: %s in a slot' % kind, *(first + ['c = new S', 'setAttribute c a o', '?rc o', 'setAttribute c a o', '?rc o', 'setAttribute c a x', '?rc o', '?rc x', 'setAttribute c a o', 'deleteAttribute c a', '?rc o', 'setAttribute c a o', 'drop c', '?rc o', '?rc x']))
    case('refcount: a class and its instances', 'C = class', '?rc C', times(5, 'c = new C', '?rc C', '?rc c'), 'l = list', times(20, 'c = new C', 'append l c', '?rc C'), 'clear l', '?rc C', 'drop c', '?rc C')
    case('refcount: a class with slots and its instances', 'C = class slots a b', '?rc C', 'l = list', times(20, 'c = new C', 'append l c', '?rc C', '?rc c'), 'drop c', times(20, 'c = pop l', '?rc c', '?rc C'), 'drop c', '?rc C')
    case('refcount: two classes', 'C = class', 'D = class', 'c = new C', 'd = new D', 'setAttribute c a d', '?rc C', '?rc D', 'drop d', '?rc D', 'drop c', '?rc C', '?rc D')
    case('refcount: a list in itself', 'l = list', 'append l l', '?rc l', 'append l l', '?rc l', 'x = pop l', '?rc l', 'drop x', '?rc l', 'clear l', '?rc l')
    case('refcount: an instance in itself', 'C = class', 'c = new C', 'setAttribute c a c', '?rc c', 'setAttribute c b c', '?rc c', '?rc C')
    case('refcount: interned', 'a = intern ouroboros', 'b = intern ouroboros', '?is a b', '?immortal a', '?change a', 'c = intern ouroboros', '?change a', 'l = list a a', '?change a', 'drop c b', '?change a', 'drop l', '?change a')
    case('refcount: not interned', 'a = str ouroboros', 'b = str ouroboros', '?is a b', '?rc a', '?immortal a')
    case('refcount: a string that is interned later', 'a = str snakes', 'b = intern snakes', '?is a b')


def identities():
    for name, texts in (('int', ['-7', '-6', '-5', '-1', '0', '1', '255', '256', '257', '1000', str(2 ** 70)]), ('str', ['""', '"a"', '"~"', json.dumps('\xe9'), json.dumps('\xff'), json.dumps('\u0100'), '"ab"']), ('bytes', ['0', '2', '5'])):
        for text in texts:
            case('same: %s %s' % (name, text), 'a = %s %s' % (name, text), 'b = %s %s' % (name, text), '?is a b', '?immortal a', '?size a')
    case('same: the empty tuple', 'a = tuple', 'b = tuple', '?is a b', '?immortal a', '?tracked a')
    case('same: other empty containers', 'a = list', 'b = list', '?is a b', 'c = dict', 'd = dict', '?is c d', 'e = set', 'f = set', '?is e f')
    case('same: what is stored comes back', 'o = object', 'l = list o', 't = tuple l o', 'k = str key', 'd = dict', 'set d k t', 'x = get d k', '?is x t', 'y = item x 0', '?is y l', 'z = pop y', '?is z o')
    for text in ('0', '1', '256', '-5'):
        case('shared counts: int %s' % text, 'a = int ' + text, '?immortal a', '?change a', 'l = list a a a', '?change a', 'b = int ' + text, '?change a', 'drop l b', '?change a')
    case('shared counts: empty tuple', 'a = tuple', '?immortal a', '?change a', 'l = list a a a', '?change a', 'b = tuple', '?change a', 'drop l b', '?change a')
    for text in ('""', '"a"', json.dumps('\xe9')):
        case('shared counts: str ' + text, 'a = str ' + text, '?immortal a', '?change a', 'l = list a a a', '?change a', 'b = str ' + text, '?change a', 'drop l b', '?change a')


def tracking():
    for kind in ('object', 'float', 'int 1000', 'int 1', 'str text', 'str a', 'bytes 9', 'tuple', 'tuple x', 'list', 'list x', 'dict', 'set', 'new C', 'new S', 'tag 1'):
        case('tracked: ' + kind, 'C = class', 'S = class slots a', 'x = object', 'o = ' + kind, '?tracked o')
        case('tracked: %s in a tuple' % kind, 'C = class', 'S = class slots a', 'x = object', 'o = ' + kind, 't = tuple o', '?tracked t', '?tracked o')
        case('tracked: %s as a value' % kind, 'C = class', 'S = class slots a', 'x = object', 'k = str key', 'o = ' + kind, 'd = dict', '?tracked d', 'set d k x', '?tracked d', 'set d k o', '?tracked d', 'set d k x', '?tracked d', 'delete d k', '?tracked d')
        case('tracked: %s as an attribute' % kind, 'C = class', 'S = class slots a', 'x = object', 'o = ' + kind, 'c = new C', 'setAttribute c a o', '?tracked c', 's = new S', 'setAttribute s a o', '?tracked s')
        if kind not in ('list', 'list x', 'dict', 'set'):
            case('tracked: %s as a key' % kind, 'C = class', 'S = class slots a', 'x = object', 'o = ' + kind, 'd = dict', 'set d o x', '?tracked d', 'clear d', '?tracked d', 'k = str key', 'set d k x', '?tracked d')
    case('tracked: a dict cleared', 'd = dict', 'k = str key', 'l = list', 'set d k l', '?tracked d', 'clear d', '?tracked d', 'set d k k', '?tracked d')


# -- death order --------------------------------------------------------------------------

# How a container takes three tags a, b and c: what makes it, and what fills it.
HOLDERS = {
    'list': ['x = list a b c'],
    'list by append': ['x = list', 'append x a', 'append x b', 'append x c'],
    'tuple': ['x = tuple a b c'],
    'dict values': ['k = str k0', 'm = str k1', 'n = str k2', 'x = dict', 'set x k a', 'set x m b', 'set x n c', 'drop k m n'],
    'dict keys': ['x = dict', 'set x a c', 'set x b c'],
    'dict keys and values': ['x = dict', 'set x a b', 'k = int 3', 'set x k c', 'drop k'],
    'instance': ['x = new C', 'setAttribute x p a', 'setAttribute x q b', 'setAttribute x r c'],
    'slots': ['x = new S', 'setAttribute x p a', 'setAttribute x q b', 'setAttribute x r c'],
    'slots set backwards': ['x = new S', 'setAttribute x r c', 'setAttribute x q b', 'setAttribute x p a'],
    'sets of one': ['s = set', 'add s a', 'u = set', 'add u b', 'x = tuple s u c', 'drop s u'],
}
CLASSES = ['C = class', 'S = class slots r p q']


def deaths():
    tags = ['a = tag 1', 'b = tag 2', 'c = tag 3']
    for name, fill in HOLDERS.items():
        case('deaths: ' + name, *(CLASSES + tags + fill + ['drop a b c', '?deaths', 'drop x', '?deaths']))
        case('deaths: %s, one held' % name, *(CLASSES + tags + fill + ['drop a c', 'drop x', '?deaths', 'drop b', '?deaths']))
        case('deaths: %s in a list' % name, *(CLASSES + tags + fill + ['drop a b c', 'e = tag 4', 'f = tag 5', 'l = list e x f', 'drop e f x', 'drop l', '?deaths']))
        case('deaths: %s in a tuple' % name, *(CLASSES + tags + fill + ['drop a b c', 'e = tag 4', 'f = tag 5', 'l = tuple e x f', 'drop e f x', 'drop l', '?deaths']))
        if name not in ('list', 'list by append', 'dict values', 'dict keys', 'dict keys and values', 'sets of one'):
            case('deaths: %s in a set' % name, *(CLASSES + tags + fill + ['drop a b c', 'l = set', 'add l x', 'drop x', 'drop l', '?deaths']))
        case('deaths: %s in a dict' % name, *(CLASSES + tags + fill + ['drop a b c', 'e = tag 4', 'f = tag 5', 'l = dict', 'k = str key', 'set l e f', 'set l k x', 'g = tag 6', 'set l g g', 'drop e f g x k', 'drop l', '?deaths']))
        case('deaths: %s in an instance' % name, *(CLASSES + tags + fill + ['drop a b c', 'e = tag 4', 'f = tag 5', 'l = new C', 'setAttribute l p e', 'setAttribute l q x', 'setAttribute l r f', 'drop e f x', 'drop l', '?deaths']))
        case('deaths: %s in slots' % name, *(CLASSES + tags + fill + ['drop a b c', 'e = tag 4', 'f = tag 5', 'l = new S', 'setAttribute l p e', 'setAttribute l q x', 'setAttribute l r f', 'drop e f x', 'drop l', '?deaths']))
        case('deaths: %s twice in a list' % name, *(CLASSES + tags + fill + ['drop a b c', 'l = list x x', 'drop x', '?rc l', 'y = pop l', 'drop y', '?deaths', 'drop l', '?deaths']))
        case('deaths: %s shared by two' % name, *(CLASSES + tags + fill + ['drop a b c', 'l = list x', 'm = tuple x', 'drop x l', '?deaths', 'drop m', '?deaths']))
        case('deaths: %s in itself, by a list' % name, *(CLASSES + tags + fill + ['l = list x', 'append l l', 'drop x l a b c', '?deaths']))
    case('deaths: list clear', *(tags + ['l = list a b c', 'drop a b c', 'clear l', '?deaths', 'drop l', '?deaths']))
    case('deaths: list items replaced', *(tags + ['l = list a b c', 'drop a b', 'setItem l 0 c', '?deaths', 'setItem l 1 c', '?deaths', 'drop c', 'drop l', '?deaths']))
    case('deaths: list pop and delete', *(tags + ['l = list a b c', 'drop a b c', 'x = pop l 1', '?deaths', 'drop x', '?deaths', 'deleteItem l 0', '?deaths', 'x = pop l', '?deaths', 'drop l x', '?deaths']))
    case('deaths: a name bound again', 'a = tag 1', 'a = tag 2', '?deaths', 'b = tag 3', 'move a b', '?deaths', 'a = same a', '?deaths', 'drop a', '?deaths')
    case('deaths: several dropped at once', *(tags + ['drop b a c', '?deaths']))
    case('deaths: dict values replaced', *(tags + ['k = str key', 'd = dict', 'set d k a', 'drop a', 'set d k b', '?deaths', 'drop b', 'set d k c', '?deaths', 'drop c', 'delete d k', '?deaths']))
    case('deaths: dict clear', *(tags + ['d = dict', 'set d a b', 'k = str key', 'set d k c', 'drop a b c', 'clear d', '?deaths']))
    case('deaths: dict delete, key and value', *(tags + ['d = dict', 'set d a b', 'drop b', 'delete d a', '?deaths', 'drop a', '?deaths', 'drop c d', '?deaths']))
    case('deaths: dict delete in the middle', *(tags + ['d = dict', 'set d a a', 'set d b b', 'set d c c', 'delete d b', 'drop b', '?deaths', 'e = tag 4', 'set d e e', 'drop a c e', 'drop d', '?deaths']))
    case('deaths: dict across a resize', 'd = dict', times(12, 't = tag #', 'set d t t'), 'drop t', 'drop d', '?deaths')
    case('deaths: dict of 30', 'd = dict', times(30, 't = tag #', 'k = str k#', 'set d k t'), 'drop t k', 'drop d', '?deaths')
    case('deaths: list of 100', 'l = list', times(100, 't = tag #', 'append l t'), 'drop t', 'drop l', '?deaths')
    case('deaths: list of 100, inserted', 'l = list', times(100, 't = tag #', 'insert l 0 t'), 'drop t', 'drop l', '?deaths')
    case('deaths: list of 100, popped', 'l = list', times(100, 't = tag #', 'append l t'), 'drop t', times(50, 't = pop l 0'), '?deaths', 'drop t', times(10, 'deleteItem l 3'), '?deaths', 'drop l', '?deaths')
    case('deaths: an instance that replaces an attribute', *(CLASSES + tags + ['x = new C', 'setAttribute x p a', 'drop a', 'setAttribute x p b', '?deaths', 'drop b', 'setAttribute x p c', '?deaths', 'drop c x', '?deaths']))
    case('deaths: slots that are deleted', *(CLASSES + tags + ['x = new S', 'setAttribute x p a', 'setAttribute x q b', 'drop a b', 'deleteAttribute x p', '?deaths', 'deleteAttribute x q', '?deaths', 'drop x', '?deaths']))
    case('deaths: a chain of instances', *(CLASSES + ['x = new C'] + [times(20, 't = tag #', 'y = new C', 'setAttribute y p t', 'setAttribute y q x', 'move x y')] + ['drop t', 'drop x', '?deaths']))
    chains()


LINKS = {
    'lists': ['x = list t x'],
    'lists, link first': ['x = list x t'],
    'tuples': ['x = tuple t x'],
    'tuples, link first': ['x = tuple x t'],
    'dicts': ['k = str k#', 'd = dict', 'set d k x', 'set d t t', 'move x d', 'drop k'],
    'instances': ['c = new C', 'setAttribute c p x', 'setAttribute c q t', 'move x c'],
    'slots': ['c = new S', 'setAttribute c p x', 'setAttribute c q t', 'move x c'],
    'slots, link last': ['c = new S', 'setAttribute c p t', 'setAttribute c q x', 'move x c'],
    'lists and tuples': ['x = list t x', 't = tag #', 'x = tuple x t'],
    'lists and instances': ['x = list t x', 't = tag #', 'c = new C', 'setAttribute c p x', 'setAttribute c q t', 'move x c'],
    'tuples, instances, dicts': ['x = tuple t x', 't = tag #', 'c = new C', 'setAttribute c p t', 'setAttribute c q x', 'move x c', 't = tag #', 'd = dict', 'set d t x', 'move x d'],
    'two lists a level': ['y = list t', 'x = list x y', 'drop y'],
    'lists in tuples twice': ['y = list x', 'x = tuple y t y', 'drop y'],
    'sets and tuples': ['x = tuple t x', 's = set', 'add s t', 't = tag #', 'x = list s x t', 'drop s'],
}


def chains():
    for name, link in LINKS.items():
        for depth in (1, 5, 16, 17, 24, 25, 26, 48, 49, 50, 51, 52, 60, 99, 100, 101, 102, 150, 250, 1000, 20000):
            # The long ones of each kind, and the limits of the simple ones.
            if depth in (1, 5, 16, 17, 24, 26, 60, 99, 102, 150) and name not in ('lists', 'tuples', 'instances', 'lists and instances'):
                continue
            if depth == 20000 and name not in ('lists', 'tuples', 'instances', 'tuples, instances, dicts'):
                continue
            case('chain: %s, %d deep' % (name, depth), *(CLASSES + ['x = tag -1'] + [times(depth, *(['t = tag #'] + link))] + ['drop t', 'drop x', '?deaths']))
    for depth in (4990, 5000, 9900, 9945, 9946, 9947, 9948, 9949, 9950, 9951, 9955, 10000, 15000):
        case('chain: bare lists, %d deep' % depth, 'x = tag -1', times(depth, 'x = list x'), 'drop x', '?deaths')
        case('chain: lists, %d deep' % depth, 'x = tag -1', times(depth, 't = tag #', 'x = list t x'), 'drop t', 'drop x', '?deaths')


# -- blocks: id, free lists, gc.get_count ------------------------------------------------------

KINDS = {
    'list': ('x = list', 80),
    'list of 3': ('x = list o o o', 80),
    'dict': ('x = dict', 80),
    'set': ('x = set', 0),
    'float': ('x = float', 100),
    'object': ('x = object', 0),
    'instance': ('x = new C', 0),
    'slots': ('x = new S', 0),
    'int': ('x = int 100000', 0),
    'str': ('x = str text', 0),
    'bytes': ('x = bytes 100', 0),
    'tuple of 1': ('x = tuple o', 2000),
    'tuple of 2': ('x = tuple o o', 2000),
    'tuple of 3': ('x = tuple o o o', 2000),
    'tuple of 19': ('x = tuple' + ' o' * 19, 2000),
    'tuple of 20': ('x = tuple' + ' o' * 20, 2000),
    'tuple of 21': ('x = tuple' + ' o' * 21, 0),
}


def blocks():
    head = ['C = class', 'S = class slots a', 'o = object']
    for name, (make, limit) in KINDS.items():
        case('id: %s, one after the other' % name, *(head + [times(4, make, '?id x', 'drop x')]))
        case('id: %s, bound again' % name, *(head + [times(6, make, '?id x')]))
        many = ['x%d' % i for i in range(7)]
        steps = [make.replace('x', many[i], 1) for i in range(7)] + ['?id ' + m for m in many]
        case('id: %s, last in first out' % name, *(head + steps + ['drop ' + ' '.join(many)] + [s for m in many for s in (make.replace('x', m, 1), '?id ' + m)]))
        case('id: %s, some freed' % name, *(head + steps + ['drop x1 x4 x2', make.replace('x', 'y', 1), '?id y', make.replace('x', 'z', 1), '?id z', 'drop x0', make.replace('x', 'w', 1), '?id w', make.replace('x', 'v', 1), '?id v', make.replace('x', 'u', 1), '?id u']))
        case('count: ' + name, *(head + ['?count', make, '?count', make.replace('x', 'y', 1), '?count', 'drop x', '?count', 'drop y', '?count', make, '?count', 'drop x', '?count']))
        many = ['?count', 'l = list', times(250, make, 'append l x'), '?count', 'drop x', '?count', 'clear l', '?count', times(250, make, 'append l x'), '?count', 'drop x', 'clear l', '?count']
        case('count: 250 of ' + name, *(head + many))
        if name != 'int' and limit:
            free = {'list of 3': 'list'}.get(name, name.replace(' of', ''))
            case('free list: ' + name, *(head + ['?free ' + free, make, '?free ' + free, 'drop x', '?free ' + free, make, '?free ' + free]))
            n = limit + 20
            case('free list: %d of %s' % (n, name), *(head + ['l = list', times(n, make, 'append l x'), 'drop x', '?free ' + free, 'clear l', '?free ' + free, times(30, make, 'append l x'), '?free ' + free]))
            if limit <= 100:
                case('id: free list of %s and beyond' % name, *(head + ['l = list', times(n, make, 'append l x', '?id x'), 'drop x', 'clear l', times(n, make, 'append l x', '?id x')]))
    case('id: 2020 tuples of 2', 'o = object', 'l = list', times(2020, 'x = tuple o o', 'append l x', '?id x'), 'drop x', 'clear l', times(2020, 'x = tuple o o', 'append l x', '?id x'))
    case('free list: keys of dicts', 'l = list', times(100, 'd = dict', 'k = str k#', 'set d k k', 'append l d'), 'drop d', '?free dictKeys', '?free dict', 'clear l', '?free dictKeys', '?free dict', times(10, 'd = dict', 'k = str k#', 'set d k k', 'append l d'), '?free dictKeys', '?free dict')
    case('free list: keys of dicts of ints', 'l = list', times(100, 'd = dict', 'k = int #', 'set d k k', 'append l d'), 'drop d', '?free dictKeys', 'clear l', '?free dictKeys', '?free dict')
    case('free list: keys that grew', 'l = list', 'd = dict', times(20, 'k = str k#', 'set d k k'), '?free dictKeys', 'drop d', '?free dictKeys', '?free dict')
    case('free list: keys of instances', 'C = class', 'o = object', 'l = list', times(20, 'c = new C', 'setAttribute c p o', 'append l c'), 'drop c', '?free dict', '?free dictKeys', 'clear l', '?free dict', '?free dictKeys')
    case('free list: dict clear', 'd = dict', 'k = str key', 'set d k k', '?free dictKeys', 'clear d', '?free dictKeys', '?free dict', 'set d k k', '?free dictKeys')
    case('free list: nested', 'l = list', times(30, 'l = list l', 't = tuple l', 'd = dict', 'k = str k#', 'set d k t', 'move l d', 'drop t k'), '?free list', '?free tuple 1', '?free dict', 'drop l', '?free list', '?free tuple 1', '?free dict')
    case('free list: a deep chain', 'l = list', times(500, 'l = list l'), 'drop l', '?free list')
    case('id: one size class, several types', *(head + ['x = list', '?id x', 'y = bytes 31', '?id y', 'drop y', 'z = bytes 20', '?id z', 't = tuple o o o', '?id t', 'drop z', 'u = dict', '?id u', 'b = bytes 30', '?id b', 'drop t', 'drop u', 'v = tuple o o o', '?id v', 'w = dict', '?id w']))
    case('id: size classes side by side', *[s for n in range(2, 480, 16) for s in ('x%d = bytes %d' % (n, n), '?id x%d' % n, 'drop x%d' % n, 'x%d = bytes %d' % (n, n), '?id x%d' % n)])
    case('id: a pool and the next', times(300, 'x%d = object' % 0, 'l = object'), 'l = list', times(400, 'x = bytes 200', 'append l x', '?id x'), 'drop x', 'clear l', times(400, 'x = bytes 200', 'append l x', '?id x'))
    case('id: every other block', 'l = list', times(60, 'x = bytes 100', 'append l x', '?id x'), 'drop x', times(30, 'deleteItem l -2'), times(40, 'x = bytes 100', 'append l x', '?id x'))
    case('id: list buffers and bytes', 'o = object', 'l = list o', 'x = bytes 2', 'append l o', 'append l o', 'append l o', 'append l o', '?id x', 'y = bytes 31', '?id y', 'z = bytes 2', '?id z', 'clear l', 'w = bytes 31', '?id w')
    case('id: dict keys and bytes', 'd = dict', 'k = int 1000', 'set d k k', 'drop d', 'a = bytes 160', '?id a', 'b = bytes 170', '?id b', 'e = dict', 's = str text', 'set e s s', 'f = bytes 160', '?id f', 'drop e', 'g = bytes 130', '?id g')
    case('id: keys that are replaced', 'd = dict', times(6, 'k = int #', 'set d k k', 'b = bytes 190', '?id b', 'c = bytes 170', '?id c'), times(30, 'k = str k#', 'set d k k', 'b = bytes 400', '?id b'))
    case('id: a class that fills its own pools', 'C = class', 'l = list', times(300, 'x = new C', 'append l x', '?id x'), 'drop x', times(300, 'x = pop l'), 'drop x', times(300, 'x = new C', 'append l x', '?id x'))
    case('count: instances with attributes', 'C = class', 'o = object', '?count', 'l = list', times(30, 'c = new C', '?count', 'setAttribute c p o', '?count', 'append l c'), 'drop c', 'clear l', '?count', times(30, 'c = new C', '?count', 'setAttribute c p o', '?count', 'append l c'))
    case('count: a dict that grows', '?count', 'd = dict', times(50, 'k = str k#', 'set d k k', '?count'), 'drop d', '?count')
    case('count: a list that grows', '?count', 'o = object', 'l = list', times(50, 'append l o', '?count'), 'drop l', '?count')
    case('count: a chain past the trashcan', '?count', 'x = list', times(200, 'x = list x', '?count'), 'drop x', '?count', 'y = list', '?count')


# -- random programs -----------------------------------------------------------------------------


class Thing:
    def __init__(self, kind):
        self.kind = kind
        self.length = 0
        self.keys = []
        self.tag = kind == 'tag'


def hashable(thing):
    return thing.kind in ('object', 'tag', 'instance', 'slots', 'str')


class Program:
    """A program whose every step can be run: who is called what, and how many items it has."""

    def __init__(self, seed, kinds, looks):
        self.dice, self.kinds, self.looks = Dice(seed), kinds, looks
        self.names, self.steps, self.tags = {}, ['C = class', 'S = class slots p q'], 0

    def any_name(self, test=lambda thing: True):
        names = [name for name in sorted(self.names) if test(self.names[name])]
        return self.dice.one_of(names) if names else None

    def make(self):
        kind, name = self.dice.one_of(self.kinds), 'v%d' % self.dice.below(8)
        thing = Thing(kind)
        if kind == 'tag':
            self.tags += 1
            text = 'tag %d' % self.tags
        elif kind in ('list', 'tuple'):
            items = [self.any_name() for _ in range(self.dice.below(4))] if self.names else []
            thing.length = len(items)
            text = ' '.join([kind] + items)
        else:
            text = {'instance': 'new C', 'slots': 'new S', 'str': 'str text%d' % self.dice.below(1000), 'int': 'int %d' % (2 ** 40 + self.dice.below(9)), 'bytes': 'bytes %d' % (2 + self.dice.below(300))}.get(kind, kind)
        self.steps.append('%s = %s' % (name, text))
        self.names[name] = thing

    def change(self):
        name, value = self.any_name(lambda thing: thing.kind in ('list', 'dict', 'set', 'instance', 'slots')), self.any_name()
        if name is None:
            return
        thing, choice = self.names[name], self.dice.below(6)
        if thing.kind == 'list':
            self.change_list(name, thing, value, choice)
        elif thing.kind == 'dict':
            key = self.any_name(hashable)
            if choice == 5:
                self.steps.append('clear ' + name)
                thing.keys = []
            elif key and self.names[key] not in thing.keys:
                # A text twice would be one key of two objects: each text is a key once.
                if self.names[key].kind != 'str':
                    self.steps.append('set %s %s %s' % (name, key, value))
                    thing.keys.append(self.names[key])
            elif key:
                self.steps.append('set %s %s %s' % (name, key, value) if choice < 4 else 'delete %s %s' % (name, key))
                if choice >= 4:
                    thing.keys.remove(self.names[key])
        elif thing.kind == 'set':
            # One item at most: several die in the order of their hashes.
            key = self.any_name(hashable)
            if thing.length:
                self.steps.append('clear ' + name)
                thing.length = 0
            elif key:
                self.steps.append('add %s %s' % (name, key))
                thing.length = 1
        elif thing.kind == 'instance':
            # Names in the order in which the class knows them.
            at = self.dice.below(min(thing.length + 1, 3))
            thing.length = max(thing.length, at + 1)
            self.steps.append('setAttribute %s %s %s' % (name, 'pqr'[at], value))
        else:
            self.steps.append('setAttribute %s %s %s' % (name, 'pq'[choice % 2], value))

    def change_list(self, name, thing, value, choice):
        if choice < 2 or not thing.length:
            self.steps.append('append %s %s' % (name, value) if choice else 'insert %s %d %s' % (name, self.dice.below(thing.length + 1), value))
            thing.length += 1
            return
        at = self.dice.below(thing.length)
        if choice == 2:
            self.steps.append('setItem %s %d %s' % (name, at, value))
        elif choice == 3:
            self.steps.append('deleteItem %s %d' % (name, at))
            thing.length -= 1
        elif choice == 4 and thing.length < 40:
            self.steps.append('extend %s %s' % (name, name))
            thing.length *= 2
        elif choice == 5 and self.dice.below(3) == 0:
            self.steps.append('clear ' + name)
            thing.length = 0

    def look(self):
        name, word = self.any_name(), self.dice.one_of(self.looks)
        if word in ('deaths', 'count'):
            self.steps.append('?' + word)
        elif name and not (word == 'id' and self.names[name].kind == 'tuple' and self.names[name].length == 0) and not (word == 'length' and self.names[name].kind not in ('list', 'tuple', 'dict', 'set')):
            thing = self.names[name]
            # Of the empty tuple there is one; what else holds it is not the program's.
            if not (thing.kind == 'tuple' and thing.length == 0 and word == 'rc'):
                self.steps.append('?%s %s' % (word, name))

    def run(self, length):
        for _ in range(length):
            act = self.dice.below(10)
            if act < 4:
                self.make()
            elif act < 7:
                self.change()
            elif act < 8 and self.names:
                name = self.any_name()
                del self.names[name]
                self.steps.append('drop ' + name)
            else:
                self.look()
        ends = ['?deaths'] if 'deaths' in self.looks else ['?count']
        for name in sorted(self.names):
            self.steps += ['drop ' + name] + ends
        return self.steps


def programs():
    for seed in range(1, 41):
        kinds = ['tag', 'tag', 'list', 'tuple', 'dict', 'set', 'instance', 'slots', 'object', 'float', 'str']
        case('random: deaths %d' % seed, *Program(seed, kinds, ['deaths', 'deaths', 'rc', 'rc', 'size', 'tracked', 'length']).run(160))
    for seed in range(1, 41):
        kinds = ['list', 'list', 'tuple', 'tuple', 'dict', 'set', 'instance', 'slots', 'object', 'float', 'int', 'str', 'bytes']
        case('random: blocks %d' % seed, *Program(seed + 1000, kinds, ['id', 'id', 'id', 'count', 'rc']).run(200))


def main():
    for group in (sizes, refcounts, identities, tracking, deaths, blocks, programs):
        group()
    names = [name for name, _ in CASES]
    assert len(set(names)) == len(names), sorted(name for name in names if names.count(name) > 1)
    sys.stdout.write('[\n' + ',\n'.join(json.dumps(one, separators=(',', ':')) for one in CASES) + '\n]\n')


if __name__ == '__main__':
    main()
