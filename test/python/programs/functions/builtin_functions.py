# The builtin functions, each with a corner.
print(abs(-3), abs(-2.5), abs(3 + 4j), all([]), all([1, 0]), any([0, '']), any(n > 2 for n in range(5)), bin(10), bin(-5), oct(64), hex(255), hex(-1))
print(bool([]), bool([0]), callable(print), callable(1), chr(65), ord('A'), divmod(-7, 2), divmod(7.5, 2), round(3.14159, 2), round(5.5), round(6.5), round(-0.4), round(1e20))
print(list(enumerate('ab', 5)), list(filter(None, [0, 1, '', 'a'])), list(filter(str.isalpha, 'a1b')), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(str, [])))
print(max(3, 1, 2), max('apple', 'fig', key=len), max([], default='none'), min([4, 2], [4, 1]), min('b', 'a', 'c'), max([1, 5, 5.0]), min(2, 2.0), sum([1, 2], 10), sum([0.1] * 3), sum([True, True]))
print(list(zip('abc', [1, 2])), list(zip()), dict(zip('ab', range(2))), list(zip(*[(1, 'a'), (2, 'b')])), list(reversed([1, 2, 3])), ''.join(reversed('abc')), list(range(5, 0, -2)), list(range(0)), range(10)[-1], range(0, 10, 3)[1:])
print(isinstance(True, int), isinstance(1, (str, float)), issubclass(bool, int), type(1).__name__, type('X', (), {}).__name__, id(None) == id(None), hash('a') == hash('a'), repr('a\n'), ascii('é'), str(None), str(b'x'))
print(getattr(5, 'real'), getattr(5, 'nothing', 'default'), hasattr([], 'append'), sorted(vars(type('V', (), {'a': 1})()).items()), [name for name in dir([]) if name.startswith('re')])
print(iter([1]).__next__(), next(iter([]), 'end'), list(iter(iter([3, 2, 1, 0]).__next__, 1)), pow(2, 10), pow(2, 10, 1000), slice(1, 2, 3), format(3.5, '.2f'), eval('1 + 2'), len('abc'), len(range(5, 50, 7)))
print(int('12'), int(3.9), int('ff', 16), int(True), float('1.5'), float('-inf'), complex(1, 2), str(1.0), list('ab'), tuple('ab'), set('a'), dict(a=1), bytes(2), bytearray(b'x'), frozenset(), int(), float(), str(), bool())
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), 5 in range(0, 10, 5), 5.0 in range(6), 'a' in range(3), range(10).index(3), range(10).count(30), hash(range(3)) == hash(range(0, 3)), range(1, 10, 3), len(range(-5)))
for action in ('max()', 'max(5)', 'max([])', "int('')", "int('1', 1)", 'chr(1114112)', "ord('')", 'len(5)', 'range(1.5)', 'range(1, 2, 0)', 'round("x")', 'sum("ab")', 'sum(5)', 'abs("x")', 'next(5)', 'zip(1)', 'map(len)', 'list(map(len, 5))', 'reversed(5)', 'iter(5, 6)', 'sorted(5)', 'hash([])', 'isinstance(1, 5)', 'issubclass(1, int)', 'pow(2, 0.5, 3)', 'enumerate(5)', 'divmod(1, 0)', 'open', 'type(1, 2)', 'print(sep=1)', 'bin(1.5)', 'eval("1 +")', 'complex("x")', 'dir(1, 2)', 'vars(5)', 'range(3)[5]', 'float("")', 'callable()'):
    try:
        eval(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
print('a', 'b', sep='-', end='!\n')
print(*[1, 2], sep='')
print('x', None, True, 1.0, sep='|')
print()
print(type(print('inner')), __name__, __debug__, print.__name__, len.__module__)
