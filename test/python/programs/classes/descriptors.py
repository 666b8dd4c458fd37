# Data and non-data descriptors against the instance's dict, and __set_name__.
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = '_' + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return f'{owner.__name__}:{self.kind.__name__}'
        return getattr(instance, self.name, 'unset')

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} wants {self.kind.__name__}, got {value!r}')
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class NonData:
    def __get__(self, instance, owner):
        return 'computed'


class Point:
    x = Typed(int)
    y = Typed(float)
    lazy = NonData()

    def method(self):
        return 'method'


p = Point()
print(Point.x, p.x, p.lazy, Point.lazy)
p.x = 5
p.y = 2.5
print(p.x, p.y, vars(p))
try:
    p.x = 'no'
except TypeError as error:
    print(error)
p.__dict__['x'] = 'shadow'
p.__dict__['lazy'] = 'mine'
print(p.x, p.lazy)
del p.x
print(p.x, p.__dict__['x'])
del p.lazy
print(p.lazy)
p.method = lambda: 'instance'
print(p.method(), Point.method(p))
try:
    del p.x
except AttributeError as error:
    print(error)
Point.x = 7
print(p.x, Point.x)
del Point.x
try:
    Point.x
except AttributeError as error:
    print(error)
late = Typed(str)
Point.late = late
try:
    p.late
except AttributeError as error:
    print(error)
print(Point.method.__get__(p)(), type(p).__dict__['lazy'].__class__.__name__)
bound = len.__call__
print(bound('abc'), Point.__dict__['method'].__get__(None, Point) is Point.method)
