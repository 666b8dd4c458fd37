# What instances of subclasses of containers hold goes in an order of its own: slots, attributes, then items.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(' ', self.name, end='')


def end(what):
    print(' |', what)


class Stack(list):
    __slots__ = ('top', 'limit')


class Named(list):
    pass


class Both(Stack):
    __slots__ = ('extra',)

    def __del__(self):
        print(' Both goes with', len(self), end='')


class Row(tuple):
    pass


class Table(dict):
    __slots__ = ('owner',)


class Bag(set):
    pass


def stack(cls, *names):
    made = cls(map(Loud, names))
    return made


s = stack(Stack, 'i0', 'i1')
s.limit = Loud('limit')
s.top = Loud('top')
del s
end('slots of a list')
n = stack(Named, 'i0', 'i1', 'i2')
n.first = Loud('first')
n.second = Loud('second')
del n.first
n.first = Loud('first again')
n.pop()
end('popped')
del n
end('attributes of a list')
b = stack(Both, 'i0')
b.extra = Loud('extra')
b.top = Loud('top')
b.append(Loud('appended'))
del b
end('slots of two classes')
r = Row((Loud('t0'), Loud('t1')))
r.note = Loud('note')
del r
end('attributes of a tuple')
t = Table(k=Loud('value'))
t.owner = Loud('owner')
del t
end('slots of a dict')
g = Bag([Loud('element')])
g.note = Loud('note')
del g
end('attributes of a set')
c = stack(Named, 'in a cycle')
c.append(c)
c.me = c
c.note = Loud('its note')
del c
found = gc.collect()
end(found)


class Point:
    def __init__(self, backwards):
        for name in ('z', 'y', 'x') if backwards else ('x', 'y', 'z'):
            setattr(self, name, Loud(name + str(backwards)))


one, two, three = Point(False), Point(True), Point(True)
print(list(vars(one)), list(vars(three)))
del one
end('in the order of the class')
del two
end('set in another order')
del three
end('the same, seen as a dict')
p = Point(False)
d = vars(p)
del p.y
end('deleted')
p.y = Loud('y again')
p.w = Loud('w')
print(list(d), len(d.copy()))
del p
d = None
end('with one that was set again')
p = Point(False)
copied = vars(p).copy()
del p.x
p.x = Loud('x again')
copied.clear()
del p
end('a copy')
