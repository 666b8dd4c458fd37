# Cycles through every kind of container, and what counts as one object in them.
import gc
from collections import OrderedDict, defaultdict, deque

gc.disable()


class Key:
    pass


def collected(make):
    gc.collect()
    make()
    return gc.collect()


def tuple_of_list():
    row = []
    row.append((row, row))


def instance_in_set():
    key = Key()
    key.all = {key}


def instance_in_frozenset():
    key = Key()
    key.all = frozenset([key, Key()])


def instance_as_key():
    key = Key()
    key.table = {key: 1}


def in_deque():
    line = deque()
    line.extend([line, line])


def in_defaultdict():
    table = defaultdict(list)
    table['x'].append(table)


def factory_is_method():
    table = defaultdict()
    table.default_factory = table.copy


def in_ordered():
    table = OrderedDict()
    table['me'] = table


def iterator_in_list():
    row = [1, 2]
    row.append(iter(row))


def map_in_list():
    row = []
    row.append(map(len, row))


def view_in_dict():
    table = {}
    table['keys'] = table.keys()


def slice_in_list():
    row = []
    row.append(slice(row))


for make in (tuple_of_list, instance_in_set, instance_in_frozenset, instance_as_key, in_deque, in_defaultdict):
    print(make.__name__, collected(make))
for make in (factory_is_method, in_ordered, iterator_in_list, map_in_list, view_in_dict, slice_in_list):
    print(make.__name__, collected(make))
