# Attributes of functions, classes and exceptions refuse what does not fit.
def attempt(text):
    try:
        exec(text, {'__name__': 'm'})
        print(text.replace('\n', '/'), 'ok')
    except Exception as error:
        print(text.replace('\n', '/'), type(error).__name__, error)


for name, value in ('__code__', 5), ('__defaults__', 5), ('__kwdefaults__', 5), ('__name__', 5), ('__qualname__', 5), ('__annotations__', 5), ('__dict__', 5), ('__closure__', 5):
    attempt(f'def f(): pass\nf.{name} = {value}')
for text in ('A.__name__ = 5', 'A.__qualname__ = 5', 'A.__bases__ = 5', 'A.__bases__ = ()', 'A.__bases__ = (5,)', 'A.__bases__ = (A,)', 'A.__mro__ = ()', 'del A.__bases__', 'A().__class__ = 5', 'super(A, 1, 2)', 'super(A, x=1)',
             'property(1, 2, 3, 4, 5)', 'int.__new__()', 'type.__new__(int, "A", (), {})', '(5).__class__ = int', 'type({}.keys())()', 'type(iter([]))()', 'ValueError().args = 5', 'del ValueError().args',
             'ValueError().__cause__ = 5', 'ValueError().__traceback__ = 5', 'str.__add__(5, "a")', 'int.real.__get__("a")', 'eval("x", {}, 5)', 'exec("len", {"__builtins__": {}})', 'exec("class B: pass", {"__builtins__": {}})'):
    attempt('class A: pass\n' + text)


class Order(type):
    def mro(cls):
        return [cls, object]


class Base:
    inherited = 1


class Short(Base, metaclass=Order):
    pass


print(Short.__mro__ == (Short, object), hasattr(Short, 'inherited'))


class Mapping(dict):
    def keys(self):
        return ['own']


print(dict(Mapping(a=1)), {**Mapping(a=1)}, (lambda **k: k)(**Mapping(a=1)))


class Text(property):
    """of the class"""


class Shown:
    @Text
    def one(self):
        "of the getter"

    @one.setter
    def one(self, value):
        "of the setter"


print(Shown.one.__doc__, type(Shown.one).__name__)
