# A proxy acts as its object does, and raises ReferenceError when that is gone.
import weakref


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Number(self.value + getattr(other, 'value', other))

    def __radd__(self, other):
        return Number(other + self.value)

    def __iadd__(self, other):
        self.value += other
        return self

    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)

    def __len__(self):
        return self.value

    def __getitem__(self, key):
        return key * self.value

    def __iter__(self):
        return iter(range(self.value))

    def __contains__(self, item):
        return item < self.value

    def __bool__(self):
        return self.value > 2

    def __str__(self):
        return f'number {self.value}'

    def double(self):
        return self.value * 2


number = Number(3)
proxy = weakref.proxy(number)
print(proxy.value, proxy.double(), (proxy + 1).value, (1 + proxy).value, (proxy + proxy).value)
print(len(proxy), proxy[2], list(proxy), 2 in proxy, bool(proxy), str(proxy), f'{proxy}')
print(type(proxy).__name__, isinstance(proxy, Number), proxy.__class__.__name__, proxy == 3, proxy == number, proxy is weakref.proxy(number))
proxy.value = 10
proxy.extra = 'set through'
print(number.value, number.extra)
del proxy.extra
print(hasattr(number, 'extra'), hasattr(proxy, 'missing'))
alias = proxy
alias += 5
print(number.value, type(alias).__name__)
for action in (lambda: hash(proxy), lambda: proxy.missing, lambda: proxy(), lambda: proxy - 1, lambda: weakref.proxy(5), lambda: proxy < 3):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
alias = None
number = None
for action in (lambda: proxy.value, lambda: str(proxy), lambda: len(proxy), lambda: proxy + 1, lambda: bool(proxy), lambda: proxy == 1):
    try:
        print(action())
    except ReferenceError as error:
        print('gone:', error)
print(type(proxy).__name__)


def function(x):
    return x + 1


callable_proxy = weakref.proxy(function)
print(callable_proxy(2), type(callable_proxy).__name__, callable_proxy.__name__)
