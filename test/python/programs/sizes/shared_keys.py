# Instances of one class share the keys of their dicts as long as they agree.
import sys


def dict_size(it):
    return sys.getsizeof(it.__dict__)


class Agreeing:
    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c


things = [Agreeing(1, 2, 3) for _ in range(5)]
print('agreeing', [dict_size(it) for it in things])
print('a plain dict', sys.getsizeof({'a': 1, 'b': 2, 'c': 3}))
things[0].d = 4
print('one grows', [dict_size(it) for it in things], dict_size(Agreeing(1, 2, 3)))
del things[1].a
print('one loses', [dict_size(it) for it in things], dict_size(Agreeing(1, 2, 3)))
things[2].__dict__['number'] = 1
print('written through the dict', [dict_size(it) for it in things])
things[3].__dict__[5] = 1
print('key that is no text', [dict_size(it) for it in things])


class Random:
    def __init__(self, order):
        for name in order:
            setattr(self, name, name)


mixed = [Random(order) for order in ('abc', 'cba', 'bca', 'abc')]
print('in another order', [dict_size(it) for it in mixed], [list(vars(it)) for it in mixed])


class Late:
    pass


late = [Late() for _ in range(4)]
for count, it in enumerate(late):
    for n in range(count * 4):
        setattr(it, f'x{n}', n)
print('filled from outside', [dict_size(it) for it in late])


class Replaced:
    def __init__(self):
        self.a = 1


one, two = Replaced(), Replaced()
one.__dict__ = dict(one.__dict__)
two.__dict__.update(b=2, c=3)
three = Replaced()
three.__dict__.clear()
print('replaced, updated, cleared', dict_size(one), dict_size(two), dict_size(three))
copy = vars(Replaced()).copy()
print('copy', sys.getsizeof(copy), sys.getsizeof(dict(vars(Replaced()))), sys.getsizeof({**vars(Replaced())}))


class Base:
    def __init__(self):
        self.base = 1


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.own = 2


print('derived', dict_size(Derived()), dict_size(Derived()), dict_size(Base()))
