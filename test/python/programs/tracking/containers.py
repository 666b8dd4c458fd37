# Lists, sets and friends stay watched whatever is in them; iterators and views too.
import gc
from collections import ChainMap, Counter, deque
from functools import partial
from itertools import chain, count, islice
from operator import attrgetter, itemgetter
from types import MappingProxyType, SimpleNamespace

gc.disable()
# Constant tuples may be as old as the program's compilation: after this they are untracked for certain.
gc.collect()
values = {
    'list': [1], 'set': {1}, 'frozenset': frozenset({1}), 'deque': deque([1]), 'Counter': Counter('a'), 'ChainMap': ChainMap({}),
    'partial': partial(len), 'chain': chain(), 'count': count(), 'islice': islice([], 1), 'itemgetter': itemgetter(1), 'attrgetter': attrgetter('x'),
    'proxy': MappingProxyType({}), 'namespace': SimpleNamespace(a=1), 'list of tuples': [(1, 2)], 'tuple of frozenset': (frozenset(),), 'tuple of range': (range(3),),
    'tuple of bytes': (b'', b'x'), 'tuple of None': (None, True, ...), 'tuple of type': (int,), 'tuple of self-free tuple': ((), ((),)),
}


def show(label):
    print(label)
    print('  yes', ', '.join(name for name, value in values.items() if gc.is_tracked(value)))
    print('  no', ', '.join(name for name, value in values.items() if not gc.is_tracked(value)))


show('new')
gc.collect()
show('collected')
row = [None] * 3
row[0] = 5
print(gc.is_tracked(row), gc.is_tracked(row[:]), gc.is_tracked(sorted(row, key=str)), gc.is_tracked([] * 3))
text = 'a b c'
print(gc.is_tracked(text.split()), gc.is_tracked(text.partition(' ')), gc.is_tracked(zip('ab', 'cd')), [gc.is_tracked(pair) for pair in zip('ab', 'cd')], [gc.is_tracked(pair) for pair in enumerate('a')])
print([gc.is_tracked(item) for item in {'a': 1}.items()], gc.is_tracked({'a': 1}.popitem()), gc.is_tracked((1).as_integer_ratio()))
