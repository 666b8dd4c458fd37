# What a call by name leaves with the collector: dicts and tuples of names; and frames that a full collection spares.
import gc
import itertools
from collections import OrderedDict, defaultdict, deque

count = gc.get_count
gc.disable()


def measured(call):
    def run():
        count()
        before = count()[0]
        call()
        return count()[0] - before

    gc.collect()
    return run(), run()


print('dict', measured(lambda: dict(a=1)), measured(lambda: OrderedDict(a=1)), measured(lambda: defaultdict(list, a=1)))
print('deque', measured(lambda: deque(maxlen=2)), measured(lambda: deque([], maxlen=2)))
print('numbers', measured(lambda: int('1', base=10)), measured(lambda: complex(real=1)), measured(lambda: str(object='')))
print('iterators', measured(lambda: enumerate('', start=1)), measured(lambda: itertools.count(start=1)), measured(lambda: itertools.product([1], repeat=2)))
print('methods', measured(lambda: 'a b'.split(maxsplit=1)), measured(lambda: ''.encode(encoding='utf8')), measured(lambda: '{a}'.format(a=1)))
print('functions', measured(lambda: sum((), start=0)), measured(lambda: gc.get_objects(generation=0)), measured(lambda: property(fget=count)))


def numbers(first):
    for number in (first, first):
        yield number


def guarded(first):
    try:
        yield first
    finally:
        pass


def fails():
    raise ValueError


def caught():
    try:
        fails()
    except ValueError:
        pass


def named():
    try:
        fails()
    except ValueError as error:
        return type(error)


def closed(make):
    generator = make(1)
    next(generator)
    generator.close()


def left(make):
    for _ in make(1):
        break


for call in (lambda: any(numbers(1)), lambda: next(numbers(1)), lambda: left(numbers), lambda: left(guarded), lambda: closed(numbers), lambda: closed(guarded), caught, named):
    call()
    gc.collect()
    print(measured(call), measured(call))

alive = []


def tells(phase, info):
    if phase == 'start':
        alive.append(count()[0])


gc.enable()
gc.callbacks.append(tells)
gc.collect()
for limit in range(8, 16):
    gc.set_threshold(limit, 50, 50)
    del alive[:]
    gc.collect(0)
    any(number for number in [1, 2])
    any(number for number in [1, 2])
    kept = [[] for _ in range(limit - 6)]
    any(number for number in [1, 2])
    print(limit, len(alive), len(kept))
