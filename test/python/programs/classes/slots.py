# __slots__: what cannot be written, where it is stored, how it is inherited.
class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    __slots__ = 'name'


class Open(Point):
    pass


class WithDict:
    __slots__ = ['a', '__dict__']


class Private:
    __slots__ = ('__hidden',)

    def __init__(self):
        self.__hidden = 1


p = Point(1, 2)
print(p.x, hasattr(p, '__dict__'), type(Point.x).__name__, Point.x.__name__, Point.__slots__)
n = Named(3, 4)
n.name = 'n'
o = Open(5, 6)
o.anything = 7
d = WithDict()
d.a, d.b = 1, 2
print(n.x, n.name, Named.__slots__, o.__dict__, d.__dict__, sorted(vars(d)))
print(Private()._Private__hidden, Point.x.__get__(p), Point.__dict__['y'].__set__(p, 9), p.y)
del p.x
for action in ('p.z = 1', 'p.x', 'del p.x', 'n.other = 1', 'vars(p)', 'p.__dict__', 'Point.x.__get__(5)', 'import weakref; weakref.ref(p)', 'Point()'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)
for body in ("__slots__ = ('a',); a = 1", "__slots__ = ('a b',)", '__slots__ = (1,)', "__slots__ = ('__dict__', '__dict__')"):
    try:
        exec('class Bad:\n    ' + body)
    except Exception as error:
        print(body, '->', type(error).__name__, error)
try:
    class Both(Point, Private):
        pass
except TypeError as error:
    print(error)
try:
    class Tuple(tuple):
        __slots__ = ('a',)
except TypeError as error:
    print(error)


class Empty(tuple):
    __slots__ = ()


print(Empty((1, 2)), hasattr(Empty(), '__dict__'))
p.x = 1
p.__class__ = type('Same', (), {'__slots__': ('x', 'y')})
print(type(p).__name__, p.x, p.y)
