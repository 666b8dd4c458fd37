# OrderedDict and namedtuple.
from collections import OrderedDict, namedtuple

order = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
order['a'] = 10
order['d'] = 4
order.move_to_end('b')
order.move_to_end('c', last=False)
print(order, list(order), list(reversed(order)), order.popitem(), order.popitem(last=False), order)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, OrderedDict.fromkeys('xyx'))
order.update(z=1)
del order['a']
order['a'] = 'again'
print(list(order.items()), order.setdefault('q', 0), order.pop('q'), order.copy() == order)
for action in ("order.move_to_end('none')", 'OrderedDict().popitem()', "order['none']"):
    try:
        exec(action)
    except KeyError as error:
        print(action, '->', error)
Point = namedtuple('Point', 'x y z', defaults=(0,))
p = Point(1, 2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=9), Point._make([7, 8, 9]), p == (1, 2, 0), Point._field_defaults)
x, *rest = p
print(x, rest, len(p), p + (1,), sorted([Point(2, 1), Point(1, 5), Point(1, 2)]), max(p), hash(p) == hash((1, 2, 0)), isinstance(p, tuple))
Renamed = namedtuple('Renamed', 'class def x x', rename=True)
print(Renamed._fields, Renamed(1, 2, 3, 4), repr(Point), Point.__doc__, Point.x.__doc__)


class Vector(namedtuple('Base', ['dx', 'dy'])):
    __slots__ = ()

    @property
    def length(self):
        return (self.dx ** 2 + self.dy ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.dx + other.dx, self.dy + other.dy)


print(Vector(3, 4).length, Vector(1, 1) + Vector(2, 2), Vector(dy=1, dx=2))
for action in ('p.x = 5', 'Point(1)', 'Point(1, 2, 3, 4)', "namedtuple('Bad', 'class')", "namedtuple('Bad', 'a a')", "namedtuple('Bad', '_a')", 'p._replace(q=1)', 'p.nothing', 'Vector(1, 2).other = 3', "namedtuple('1x', 'a')"):
    try:
        exec(action)
    except (TypeError, ValueError, AttributeError) as error:
        print(action, '->', type(error).__name__, error)
