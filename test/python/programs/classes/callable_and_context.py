# __call__, decorators made of classes, and context managers with all their exits.
class Counter:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else lambda *args: self(instance, *args)


@Counter
def add(a, b):
    return a + b


class Shop:
    @Counter
    def price(self, n):
        return n * 2


print(add(1, 2), add('a', 'b'), add.calls, Shop().price(4), Shop.price.calls, callable(add), callable(5))


class Gate:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print('enter', self.name)
        if self.fail == 'enter':
            raise OSError('enter of ' + self.name)
        return self

    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == 'exit':
            raise OSError('exit of ' + self.name)
        return self.swallow


with Gate('a') as a, Gate('b', swallow=True) as b:
    raise KeyError(a.name + b.name)
for kwargs in ({'fail': 'enter'}, {'fail': 'exit'}):
    try:
        with Gate('outer'), Gate('inner', **kwargs):
            raise ValueError('body')
    except Exception as error:
        print('caught', repr(error), 'context', repr(error.__context__))


def early():
    for i in range(3):
        with Gate(i):
            if i == 0:
                continue
            return 'returned from ' + str(i)


print(early())


class OnlyEnter:
    def __enter__(self):
        pass


for thing in (5, OnlyEnter()):
    try:
        with thing:
            pass
    except Exception as error:
        print(type(error).__name__, error)
row = [0]
with Gate('c') as row[0]:
    print(row[0].name)
with Gate('d') as (x):
    pass
print(x.name, bool(x))
