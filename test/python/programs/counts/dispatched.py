import functools
import gc
import queue
import reprlib
import threading
from collections.abc import Iterable, Sized

gc.disable()
results = [None] * 6


def moves(make):
    """How far the count moves with each of six results."""
    seen = []
    for at in range(6):
        before = gc.get_count()[0]
        results[at] = make()
        seen.append(gc.get_count()[0] - before)
    for at in range(6):
        results[at] = None
    return seen


@functools.singledispatch
def size(thing):
    return 0


@size.register(int)
def _(thing):
    return 1


@size.register(Sized)
def _(thing):
    return len(thing)


@size.register(Iterable)
def _(thing):
    return 2


class Parts:
    def __iter__(self):
        return iter('')

    def __len__(self):
        return 3


class First(Sized, Iterable):
    __iter__, __len__ = Parts.__iter__, Parts.__len__


class Number(int):
    pass


def method():
    class Made:
        def call(self, one, two=0):
            return one, two
        partly = functools.partialmethod(call, 1)
        more = functools.partialmethod(partly, two=2)
    return Made


class Shown:
    @reprlib.recursive_repr()
    def __repr__(self):
        return f'<{self!r}>'


def shown():
    @reprlib.recursive_repr('~')
    def text(self):
        return 'text'
    return text


lock = threading.Lock()
for thing in True, 1.5, Number(3), First(), None:
    print(type(thing).__name__, size(thing), moves(lambda: size(thing))[1:])
try:
    size('text')
except RuntimeError as error:
    print(error)
made = method()
print(made().partly(), made().more(), repr(Shown()), getattr(shown(), '__wrapped__', shown()).__annotations__)
for label, make in [
    ('partialmethod', lambda: functools.partialmethod(len)),
    ('of one', lambda: functools.partialmethod(made.__dict__['partly'], 2)),
    ('class', method),
    ('recursive_repr', shown),
    ('repr', lambda: repr(Shown())),
]:
    print(label, moves(make)[4:])
condition, line = threading.Condition(lock), queue.Queue()
print(sorted(vars(condition)), type(condition._waiters).__name__, type(threading.RLock).__name__)
line.put(1)
print(hasattr(line, 'is_shutdown') == hasattr(queue, 'ShutDown'), line.get(), line.empty())
