# Tuples of atoms leave the collector's lists at its first visit.
import gc


class Thing:
    pass


gc.disable()
gc.collect()
n = int('5')
atoms = (n, 'a', 2.5)
nested = ((n, n), (n,))
deep = (((n,),),)
holds_list = (n, [])
holds_dict = (n, {})
holds_instance = (Thing(),)
holds_function = (len,)
all_tuples = {'atoms': atoms, 'nested': nested, 'deep': deep, 'list': holds_list, 'dict': holds_dict, 'instance': holds_instance, 'function': holds_function, 'empty': (), 'constant': (1, 2)}


def show(label):
    print(label, {name: int(gc.is_tracked(it)) for name, it in all_tuples.items()})


show('new')
gc.collect(0)
show('young collection')
gc.collect(0)
show('second')
gc.collect()
show('full')
made = tuple([n, n])
print('tuple()', gc.is_tracked(made), end=' ')
gc.collect(0)
print(gc.is_tracked(made))
joined = atoms + (n,)
repeated = atoms * 2
sliced = (n,) + atoms[1:]
print('operators', [gc.is_tracked(it) for it in (joined, repeated, sliced)], end=' ')
gc.collect(0)
print([gc.is_tracked(it) for it in (joined, repeated, sliced)])


def arguments(*args):
    return args


def results():
    return n, n


print('arguments', gc.is_tracked(arguments(n)), gc.is_tracked(results()), gc.is_tracked(tuple(range(3))), gc.is_tracked(divmod(7, 2)))
row = []
pair = (n, row)
row.append(pair)
gc.collect()
print('in a cycle', gc.is_tracked(pair))
row.clear()
gc.collect()
print('with an empty list', gc.is_tracked(pair))


class Pair(tuple):
    pass


sub = Pair((n, n))
gc.collect()
print('subclass', gc.is_tracked(sub))
