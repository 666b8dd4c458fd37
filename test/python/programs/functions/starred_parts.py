import gc
import sys


def say(n):
    print("value", n, end="; ")
    return n


def count(n):
    print("through", n, end="; ")
    yield from range(n)


def boom():
    yield 1
    raise KeyError("inside")


def f(*args, **kwargs):
    return args, kwargs


def counts(*args):
    return [sys.getrefcount(arg) for arg in args]


# To 3.8 all parts are there before the first is gone through.
print([*count(2), say(9)], (say(1), *count(1), say(2), *count(2)), {*count(2), say(5)})
print(f(*count(2), say(3), *count(1), k=say(4), **{"z": 1}))
try:
    print([say(1), *boom(), say(2)])
except KeyError as error:
    print(error)
for text in ("[*5]", "(1, *5)", "{1, *5}", "f(1, *5)", "f(*5)", "f(*[1], *5, *[2])", "len(*[1], *count(0), *None)"):
    try:
        print(eval(text))
    except TypeError as error:
        print(error)
print([sys.getsizeof(x) for x in ([1, *[2, 3], 4], [*[1], f], [f, *range(4)], {1, *[2, 3]}, (1, *[2]))])
x = [1]
print(counts(*[x], x, *[x]), counts(x, *[x]))


# 3.8 makes the types of iterators ready when somebody asks for their attributes first: here for a length.
def first():
    a, *b = [1, 2]


def again():
    a, *b = [1, 2]


def of_range():
    a, *b = range(3)


def of_dict():
    a, *b = {1: 2, 3: 4}


gc.disable()
for take in (first, again, of_range, of_dict):
    before = gc.get_count()[0]
    take()
    print(take.__name__, gc.get_count()[0] - before)
