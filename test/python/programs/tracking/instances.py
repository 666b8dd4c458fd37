# Instances, their dicts and what a full collection makes of them.
import gc
from collections import OrderedDict, defaultdict, deque, namedtuple


class Plain:
    pass


class Filled:
    def __init__(self):
        self.a = 1
        self.b = 'two'


class Slotted:
    __slots__ = ('a',)


class Bare:
    __slots__ = ()


class Child(Bare):
    pass


class Number(int):
    pass


class LeanNumber(int):
    __slots__ = ()


class Text(str):
    pass


class Error(Exception):
    pass


Point = namedtuple('Point', 'x y')
gc.disable()
gc.collect()
n = int('7')
things = [Plain(), Filled(), Slotted(), Bare(), Child(), Number(3), LeanNumber(3), Text('x'), Error(), Point(n, n), OrderedDict(), defaultdict(int), deque(), Plain, Point]


def show(label):
    print(label, ' '.join(f'{getattr(it, "__name__", type(it).__name__)}={int(gc.is_tracked(it))}' for it in things))


show('new')
gc.collect(0)
show('young')
gc.collect()
show('full')
filled = Filled()
print('dict read', gc.is_tracked(filled), gc.is_tracked(filled.__dict__))
gc.collect()
print('collected', gc.is_tracked(filled), gc.is_tracked(filled.__dict__))
filled.c = []
print('list in', gc.is_tracked(filled.__dict__))
filled.c = None
gc.collect()
print('list out, collected', gc.is_tracked(filled.__dict__))
counts = defaultdict(int)
counts['a'] += 1
print('defaultdict', gc.is_tracked(counts), end=' ')
gc.collect()
print(gc.is_tracked(counts))
try:
    gc.is_tracked()
except TypeError as error:
    print(error)
