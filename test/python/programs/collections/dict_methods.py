# dict: order, views, deletion while iterating, and every method at its edge.
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 9
print(d, list(d), list(reversed(d)) if hasattr(d, '__reversed__') else None, len(d), 'a' in d, 2 in d.values(), ('a', 2) in d.items())
del d['b']
d['b'] = 1
print(d, d.pop('a'), d.pop('zz', 'default'), d.popitem(), d, d.get('q'), d.get('q', 0), d.setdefault('n', []).append(1), d)
keys, values, items = d.keys(), d.values(), d.items()
d['new'] = 5
print(keys, values, items, len(keys), keys & {'c', 'x'}, keys | {'x'} == {'c', 'n', 'new', 'x'}, keys - {'n'} == {'c', 'new'}, sorted(keys ^ {'c', 'k'}), keys.isdisjoint('z'), keys == {'new', 'n', 'c'})
print(dict([('a', 1), ['b', 2]]), dict(a=1, **{'b c': 2}), dict({'x': 1}, x=2), dict(zip('ab', [1, 2])), dict.fromkeys('ab'), dict.fromkeys('ab', 0), {**{'a': 1}, 'a': 2}, {k: v for k, v in [('a', 1), ('a', 2)]})
d = {}
d.update([('x', 1)], y=2)
d.update({'x': 3})
print(d, d == {'y': 2, 'x': 3}, d != {}, {1: 'a'} == {1.0: 'a'}, bool({}), {}.copy() is {}, str({'a': {'b': {}}}), {1: 2, 'k': (3,)})
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
print(shared)
for action in ("d['none']", "del d['none']", "d.pop('none')", '{}.popitem()', 'd[[]]', '{[]: 1}', 'dict(5)', 'dict([1])', "dict(['abc'])", "dict(**{1: 2})", '{} < {}', 'd.update(5)', 'next(d)', 'd.keys()[0]', 'hash(d)', '{} + {}'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
for change in ("d['more'] = 1", "del d['x']", 'd.clear()'):
    d = {'x': 1, 'y': 2}
    try:
        for key in d:
            exec(change)
        print('no complaint')
    except RuntimeError as error:
        print(change, '->', error)
d = {'x': 1, 'y': 2}
for key in d:
    d[key] *= 10
for key in list(d):
    if d[key] > 10:
        del d[key]
print(d)
d = {'self': None}
d['self'] = d
print(d, d['self'] is d)
nested = {'a': [1, {'b': (2, {3})}]}
print(nested['a'][1]['b'][1], sorted({'b': 1, 'a': 2}.items(), key=lambda item: item[1]), min({'b': 1, 'a': 2}), sorted({'b': 1, 'a': 2}, key=lambda k: -ord(k)))
if hasattr(dict, '__or__'):
    print({'a': 1, 'b': 1} | {'b': 2, 'c': 2})
