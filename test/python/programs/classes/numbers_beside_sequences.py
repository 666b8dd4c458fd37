# A sequence has no nb_add and nb_multiply: those of the other operand come before sq_concat and sq_repeat.
class Both:
    def __index__(self):
        return 3

    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return ('rmul', other)


class Unwilling(Both):
    def __rmul__(self, other):
        return NotImplemented

    __radd__ = __rmul__


class Keys(dict):
    def __iter__(self):
        return iter(['other'])

    def keys(self):
        return ['other']

    def __getitem__(self, key):
        return key.upper()


class Listed(list):
    def __iter__(self):
        return iter('xyz')


def show(what, function):
    try:
        print(what, '->', repr(function()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)


for sequence in ('s', [1], (1,), b'b', bytearray(b'a')):
    for other in (Both(), Unwilling()):
        show(('*', sequence), lambda: sequence * other)
        show(('+', sequence), lambda: sequence + other)


def augmented(value, operator, other):
    names = {'value': value, 'other': other}
    exec(f'value {operator} other', names)
    return names['value']


for value in ([1], (1,), 's', {1}, {1: 2}, frozenset()):
    for other in (Both(), Unwilling(), 2, 'ab', [5]):
        for operator in ('*=', '+='):
            show((value, operator, type(other).__name__), lambda: augmented(value.copy() if hasattr(value, 'copy') else value, operator, other))
for name in ('__mul__', '__rmul__', '__add__'):
    for sequence in ([1], 'a', (1,), b'x'):
        if hasattr(sequence, name):
            show((name, sequence), lambda: getattr(sequence, name)(1.5))
            show((name, sequence, 'none'), lambda: getattr(sequence, name)())
if hasattr(dict, '__or__'):
    print(Keys(a=1) | {}, {} | Keys(a=1), Keys(a=1).copy())
print(''.join(Listed('ab')), b''.join([b'1', bytearray(b'2')]), ','.join(tuple('pq')))
show('in None', lambda: 1 in type('NoIter', (), {'__iter__': None})())
show('wrong keys', lambda: dict(type('K', (), {'keys': lambda self: 5, '__getitem__': lambda self, key: key})()))
for first, second in ((1j, 'a'), ([], 1j), (None, 1j)):
    show((first, '//', second), lambda: first // second)
    show((first, '%', second), lambda: first % second)
show('slots', lambda: type('Twice', (type('Plain', (), {}),), {'__slots__': '__weakref__'}))
show('slots of int', lambda: type('Small', (int,), {'__slots__': '__dict__'}))
for error in (OSError(1, 'b', 'c'), OSError(2, 'b', 'c', None, 'd'), ImportError('m', name='n'), BlockingIOError(11, 'x', 5), KeyError('k')):
    print(error.__reduce__(), error)
for descriptor in (str.join, (5).__repr__, int.__dict__['real'], dict.__dict__['fromkeys']):
    print(descriptor.__qualname__, descriptor.__objclass__, type(descriptor).__name__, hasattr(descriptor, '__self__'))
show('get', lambda: str.join.__get__(5))
show('get of nothing', lambda: (lambda: 0).__get__(None, None))
show('traceback', lambda: Exception().with_traceback(5))
