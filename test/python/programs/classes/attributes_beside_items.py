# Attributes of instances of built-in types' subclasses are never their items, whichever instance had them first.
import collections
import copy


class List(list):
    pass


class Dict(dict):
    pass


class Set(set):
    pass


class Bag(collections.Counter):
    pass


class Defaults(collections.defaultdict):
    pass


class Queue(collections.deque):
    pass


class Tree(dict):
    label = 'of the class'


for cls, args in (List, ([1, 2],)), (Dict, ({'a': 1},)), (Set, ([3],)), (Bag, ('aab',)), (Defaults, (list, {1: 2})), (Queue, ([7],)):
    first, second = cls(*args), cls(*args)
    first.x, first.y = 'x', 'y'
    print(cls.__name__, [getattr(second, name, None) for name in 'xy'], hasattr(second, 'x'), second.__dict__, first.__dict__)
    second.y = 1
    print([getattr(second, name, None) for name in 'xy'], [getattr(cls(*args), name, None) for name in 'xy'])
    try:
        del cls(*args).x
    except AttributeError:
        print('nothing to delete')
    print(first == second, len(first), len(second))
root, leaf = Tree(a=1), Tree(a=2)
root.label = 'root'
print(root.label, leaf.label, [node.label for node in (Tree(), leaf, Tree(b=root))])


class Slots(list):
    __slots__ = ('x',)


class SetSlots(set):
    __slots__ = ('x', '__dict__')


class Bytes(bytearray):
    pass


for make in (lambda: Slots([1, [2]])), (lambda: Bytes(b'ab')), (lambda: List([[1]])), (lambda: Dict(k=[1])):
    whole = make()
    whole.x = [3]
    for how in copy.copy, copy.deepcopy:
        made = how(whole)
        print(type(made).__name__, made, made.x, made.x is whole.x)
