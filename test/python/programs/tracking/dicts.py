# A dict of atoms is not watched until something watched comes in.
import gc

gc.disable()
gc.collect()


def states(*dicts):
    return [int(gc.is_tracked(it)) for it in dicts]


empty, numbers, strings = {}, {1: 2}, {'a': 'b'}
lists, keyed = {'a': []}, {(1, 2): 3}
print('literals', states(empty, numbers, strings, lists, keyed))
empty['x'] = 1
print('number in', states(empty))
empty['y'] = []
print('list in', states(empty))
del empty['y']
print('list out', states(empty))
gc.collect(0)
print('young collection', states(empty, lists))
gc.collect()
print('full collection', states(empty, lists))
lists['a'] = None
gc.collect()
print('list replaced, collected', states(lists))
lists['b'] = {}
print('empty dict in', states(lists))
print('constructors', states(dict(), dict(a=1), dict([(1, 2)]), dict.fromkeys('ab'), dict.fromkeys('ab', []), {**numbers}, {n: n for n in range(3)}, {n: [] for n in range(3)}))
copied = numbers.copy()
merged = {**numbers, 'l': []}
print('copies', states(copied, merged, lists.copy()))
copied.update(merged)
print('update', states(copied))
copied = {}
copied.setdefault('k', 1)
print('setdefault', states(copied), end=' ')
copied.setdefault('m', [])
print(states(copied))


class Thing:
    pass


thing = Thing()
print('of an instance', states(thing.__dict__), states(vars(Thing())), gc.is_tracked(thing))
thing.number = 1
print('with a number', states(thing.__dict__))
thing.row = []
print('with a list', states(thing.__dict__), gc.is_tracked(Thing.__dict__), gc.is_tracked(globals()))


class Sub(dict):
    pass


print('subclass', states(Sub(), Sub(a=1)))
popped = {'a': [], 'b': 1}
popped.pop('a')
popped2 = {'a': []}
popped2.clear()
gc.collect()
print('emptied', states(popped, popped2))
