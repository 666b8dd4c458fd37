# Asynchronous generators driven by hand: asend, athrow, aclose, what may not be done twice, what is left suspended.
import gc
import sys


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


def drive(awaitable):
    steps = []
    iterator = awaitable.__await__()
    sent = None
    try:
        while True:
            steps.append(iterator.send(sent))
            sent = f'answer {len(steps)}'
    except StopIteration as stop:
        return steps, stop.value
    except BaseException as error:
        return steps, type(error).__name__, str(error)


async def numbers(limit):
    try:
        for n in range(limit):
            try:
                got = yield n
            except ValueError as error:
                got = f'thrown {error}'
            if got is not None:
                await Pause(f'got {got}')
    finally:
        await Pause('closing')


agen = numbers(3)
print(type(agen).__name__, agen.__name__, agen.ag_running, agen.ag_await)
print(drive(agen.__anext__()))
print(drive(agen.asend('value')))
print(drive(agen.athrow(ValueError('v'))))
print(drive(agen.__anext__()))
print(drive(agen.__anext__()))
print(drive(agen.aclose()))

agen = numbers(5)
print(drive(agen.__anext__()), drive(agen.aclose()), drive(agen.__anext__()))
step = numbers(1).__anext__()
print(drive(step), drive(step))
try:
    numbers(2).asend(1).send(None)
except TypeError as error:
    print(error)


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


agen = stubborn()
print(drive(agen.__anext__()), drive(agen.aclose()))


async def raises(kind):
    yield 0
    raise kind('inside')


for kind in (StopIteration, StopAsyncIteration, KeyError):
    agen = raises(kind)
    print(drive(agen.__anext__()), drive(agen.__anext__()))


async def collect():
    squares = [n * n async for n in numbers(4) if n]
    pairs = {n: m for n in range(2) async for m in numbers(n + 1)}
    total = 0
    async for n in numbers(3):
        if n == 1:
            continue
        total += n
    else:
        total += 100
    lazily = (n + 1 async for n in numbers(2))
    return squares, pairs, total, [n async for n in lazily]


print(drive(collect()))


class Owner:
    def __del__(self):
        print('owner goes')


async def holds(owner):
    await Pause('held')
    return sys.getrefcount(owner)


coroutine = holds(Owner())
print(coroutine.send(None), gc.is_tracked(coroutine))
coroutine.close()
print('closed', coroutine.cr_frame)
coroutine = holds(Owner())
coroutine.send(None)
del coroutine
print('deleted')
