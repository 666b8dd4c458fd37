# Entries of a WeakValueDictionary go with their values, also while somebody looks.
import gc
import weakref


class Value:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'V{self.n}'


table = weakref.WeakValueDictionary()
a, b, c = Value(1), Value(2), Value(3)
table['a'], table['b'], table['c'], table['alias'] = a, b, c, a
print(len(table), dict(table), list(table), sorted(table.keys()), list(table.values()))
del a
print(len(table), list(table.items()), 'a' in table, table.get('a', 'default'))
try:
    table['a']
except KeyError as error:
    print('KeyError', error)
table['temporary'] = Value(9)
print(list(table))
print(table.pop('b'), table.pop('b', 'none'), table.setdefault('b', b), table.setdefault('c', Value(7)))
copy = table.copy()
del b
print(list(table), list(copy), type(copy).__name__)
for ref in table.valuerefs():
    print(ref(), ref.key)
d, e, f = Value(4), Value(5), Value(6)
table.update(d=d, e=e)
table.setdefault('f', f)
walk = iter(table.items())
print(next(walk))
del e
print(list(walk))
print(list(table))
cycle = Value(0)
cycle.me = cycle
table['cycle'] = cycle
del cycle
print('cycle' in table, gc.collect() > 0, 'cycle' in table)
for key in list(table):
    del table[key]
print(len(table), dict(table))
try:
    table['x'] = 5
except TypeError as error:
    print(error)
try:
    table.popitem()
except KeyError as error:
    print('popitem', error)


class Pool:
    _cache = weakref.WeakValueDictionary()

    def __new__(cls, key):
        found = cls._cache.get(key)
        if found is None:
            found = cls._cache[key] = super().__new__(cls)
            print('made', key)
        return found


one = Pool('k')
two = Pool('k')
print(one is two, len(Pool._cache))
del one, two
print(len(Pool._cache), Pool('k') is Pool('k'))
