# Constants of a function: stored once, folded, and shared by every call.
def numbers():
    a = 1000
    b = 1000
    c = 500 * 2
    d = 999 + 1
    return a is b, a is c, a is d


def texts():
    a = 'hello, world'
    b = 'hello, world'
    c = 'hello, ' + 'world'
    d = 'hello, ' 'world'
    return a is b, a is c, a is d


def tuples():
    a = (1, 2, 3)
    b = (1, 2, 3)
    c = (1, 2) + (3,)
    d = 1, 2, 3
    return a is b, a is c, a is d, a[:2] is (1, 2)


def floats():
    a, b, c = 0.5, 1 / 2, 0.25 + 0.25
    return a is b, a is c, -0.0 is 0.0, a is 0.5


def mixed():
    return (1 is True, 1.0 is 1, (1,) is (1.0,), (1,) is (True,), 0 is False)


def frozen(x):
    return x in {1, 2, 3}, x in [1, 2, 3], x in (1, 2, 3)


def docstring():
    """Not a constant that is returned."""
    return 'Not a constant that is returned.'


for function in (numbers, texts, tuples, floats, mixed):
    print(function.__name__, function(), function() == function())
print(frozen(2), frozen(9), docstring() is docstring.__doc__, docstring() is docstring())


def kinds(function):
    return sorted(type(it).__name__ for it in function.__code__.co_consts if it is not None)


print(kinds(frozen), kinds(docstring), [it for it in frozen.__code__.co_consts if isinstance(it, frozenset)][0] == {1, 2, 3})


def negative():
    return -1, ~5, not 1, -(-3), 2 ** 10, 7 // 2, 'ab'[0], (1, 2)[1], 'a' * 3, 1 << 4, [1, 2][0]


print(negative())


def long_ones():
    return ('x' * 4096) is ('x' * 4096), ('x' * 4097) is ('x' * 4097), 2 ** 100 is 2 ** 100, (0,) * 10 is (0,) * 10


print(long_ones(), long_ones.__code__.co_consts is long_ones.__code__.co_consts)


def nested():
    def inner():
        return 'shared text'
    return inner() is 'shared text', inner().upper() is 'SHARED TEXT'


print(nested(), (lambda: 'text')() is (lambda: 'text')(), (lambda: 12345)() is (lambda: 12345)())
exec('p = 54321; q = 54321')
exec('r = 54321')
print(p is q, p is r, p == r)
print([f() is g() for f, g in [(lambda: (1, 'a'), lambda: (1, 'a'))]])


class Body:
    a = 77777
    b = 77777
    c = 'some text'


print(Body.a is Body.b, Body.a is 77777, Body.c is 'some text')
