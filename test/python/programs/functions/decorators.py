# Decorators with and without arguments, their order, and what wraps keeps.
import functools


def trace(label):
    print('making', label)

    def decorate(function):
        print('decorating', function.__name__, 'with', label)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print(label, 'before', args, kwargs)
            result = function(*args, **kwargs)
            print(label, 'after', result)
            return result

        return wrapper

    return decorate


@trace('outer')
@trace('inner')
def add(a, b=2, *, c=3):
    """Adds."""
    return a + b + c


print(add(1), add.__name__, add.__doc__, add.__wrapped__.__wrapped__.__defaults__, add.__wrapped__.__wrapped__.__kwdefaults__)


def memo(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.cache), fib.__name__)


def register(table):
    def decorate(thing):
        table[thing.__name__] = thing
        return thing
    return decorate


plugins = {}


@register(plugins)
class Plugin:
    pass


@register(plugins)
def tool():
    pass


print(list(plugins), plugins['Plugin'] is Plugin)


def twice(function):
    return function() * 2


@twice
def number():
    return 21


print(number)


@print
def printed():
    pass


print(printed)


class Methods:
    @staticmethod
    def static(x):
        return x

    @classmethod
    def cls(cls, x):
        return cls.__name__, x

    @property
    @memo
    def prop(self):
        return 'prop'


print(Methods.static(1), Methods().static(2), Methods.cls(3), Methods().cls(4), Methods().prop)
print(functools.reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2])(5))
