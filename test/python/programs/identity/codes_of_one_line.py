# Functions without a name in one line: which of them have one and the same code.
import gc
import sys


def codes(*functions):
    return [next(at for at, other in enumerate(functions) if other.__code__ is function.__code__) for function in functions]


print(codes(lambda: 0, lambda: 0, lambda: 1, lambda: None, lambda: None))
print(codes((lambda x: x), (lambda x: x), (lambda y: y), (lambda *x: x)))
print(codes((lambda: [lambda: 1]), (lambda: [lambda: 1])))
print(codes((lambda a=1: a), (lambda a=2: a), (lambda *, a=3: a)))
print(codes(lambda: codes, lambda: sys, lambda: 'text', lambda: 'text'))


def inner(p):
    return codes((lambda: p), (lambda: p), (lambda: 1 if p else 2), (lambda: 1 if p else 2)), len([each for each in inner.__code__.co_consts if type(each).__name__ == 'code'])


print(inner(3))


def twice(value):
    try:
        if value:
            return [lambda: value]
    finally:
        last = lambda other: other + value
    return last


print([each.co_name for each in twice.__code__.co_consts if type(each).__name__ == 'code'])

gc.disable()
gc.collect()
before = gc.get_count()[0]
rows = [[] for _ in range(3)]; rows = [[] for _ in range(3)]
print(gc.get_count()[0] - before)
before = gc.get_count()[0]
(lambda: 0)(); (lambda: 0)()
print(gc.get_count()[0] - before)
pair = (lambda: 5), (lambda: 5)
print(sys.getrefcount(pair[0].__code__), pair[0].__code__ == pair[1].__code__, hash(pair[0].__code__) == hash(pair[1].__code__))
