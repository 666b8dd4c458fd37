"""Where a traceback points when what a loop goes over raises: `for` statements, comprehensions, unpacking."""
import sys
import traceback


class Counting:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError(1)


def numbers():
    yield 1
    raise KeyError(2)


def inverses():
    for x in (1 / z for z in (1, 0)):
        yield x


def plain():
    for x in Counting():
        pass


def generator():
    for x in numbers():
        pass


def comprehension():
    return [x for x in numbers()]


def mapping():
    return {x: y for x, y in enumerate(1 / z for z in (1, 0))}


def converted():
    for x in map(int, "1a"):
        pass


def delegated():
    yield from numbers()


def unpacked():
    a, *b = numbers()


def spread():
    print(*numbers())


def not_iterable():
    for x in {}.values():
        pass
    for x in 5:
        pass


def nested():
    return [(x, y) for x in (1, 2) for y in Counting()]


def changing():
    d = {1: 2}
    for x in d:
        d[x + 1] = 1


for f in (plain, generator, comprehension, mapping, converted, lambda: list(delegated()), unpacked, spread, not_iterable, nested, changing, lambda: list(inverses())):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)
