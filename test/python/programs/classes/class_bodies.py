# What a class body is: code with names of its own, run once, with conditions, loops and private names.
order = []


class Body:
    order.append('start')
    if len(order) == 1:
        chosen = 'if'
    else:
        chosen = 'else'
    for n in range(3):
        exec(f'made_{n} = {n} * 10')
    del n
    table = {k: v for k, v in zip('ab', (1, 2))}
    try:
        undefined
    except NameError as error:
        caught = str(error)

    def method(self):
        return __class__, self.__private(), self.__hidden

    def __private(self):
        return 'private'

    __hidden = 5
    names = sorted(k for k in vars() if not k.startswith('__'))
    order.append('end')

    class Inner:
        level = 2

        class Deeper:
            level = 3

            def where(self):
                return __class__.__qualname__


print(order, Body.chosen, [getattr(Body, f'made_{n}') for n in range(3)], Body.table, Body.caught, hasattr(Body, 'n'))
print(Body.names)
print(Body().method(), Body._Body__hidden, hasattr(Body, '__hidden'), Body.Inner.Deeper.level, Body.Inner.Deeper().where(), Body.Inner.__qualname__)


class Child(Body):
    __hidden = 6

    def show(self):
        return self.__hidden, self._Body__hidden, super().method()[1]


print(Child().show())
x = 'global'


def make(x):
    class Local:
        y = x
        x = 'class'

        def get(self):
            return x
    return Local


def shadow():
    x = 'function'

    class Local:
        x = 'class'
        z = [x for _ in 'a']

        def get(self):
            return x
    return Local.z, Local().get()


try:
    print(make('argument').y, make('argument')().get())
except NameError as error:
    print('NameError', error)
print(shadow())
Empty = type('Empty', (), {})
Made = type('Made', (Body,), {'extra': 1, 'method': lambda self: 'made'})
print(Empty.__dict__.keys() >= {'__module__'}, Made().method(), Made.__bases__, Made.__name__, Made.__mro__[1].__name__)
Body.later = lambda self: self.chosen
print(Made().later(), 'later' in vars(Body), 'later' in vars(Made))
Body.__doc__ = 'changed'
print(Body.__doc__, Child.__doc__, (lambda: 0).__qualname__, make.__qualname__, make(1).__qualname__, make(1).get.__qualname__)


class WithNew:
    def __new__(cls, kind):
        return super().__new__(cls) if kind == 'own' else 'something else'

    def __init__(self, kind):
        print('init', kind)


print(type(WithNew('own')).__name__, WithNew('other'))
for code in ('class A(5): pass', 'class A(object, object): pass', 'class A(x=1): pass', 'class A(type, int): pass', 'class A(None): pass', 'class A: __slots__ = 5', "class A(metaclass=5): pass"):
    try:
        exec(code)
    except TypeError as error:
        print(code, '->', error)
