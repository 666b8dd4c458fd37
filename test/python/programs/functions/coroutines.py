# async functions driven by hand: send, throw, await chains, and what is left unawaited.
import sys
import warnings

warnings.simplefilter('ignore')


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        got = yield self.label
        return f'{self.label} got {got}'


async def inner(n):
    first = await Pause(f'inner {n}')
    return first.upper()


async def outer():
    results = []
    for n in range(2):
        results.append(await inner(n))
    try:
        await Pause('last')
    except ValueError as error:
        results.append(f'caught {error}')
    finally:
        results.append('finally')
    return results


coroutine = outer()
print(coroutine.send(None), coroutine.send('a'), coroutine.send('b'))
try:
    coroutine.throw(ValueError('thrown'))
except StopIteration as stop:
    print(stop.value)
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)


class Manager:
    async def __aenter__(self):
        return await Pause('enter')

    async def __aexit__(self, kind, value, tb):
        await Pause(f'exit {kind and kind.__name__}')
        return True


async def numbers(limit):
    for n in range(limit):
        await Pause(f'before {n}')
        yield n


async def uses():
    async with Manager() as entered:
        total = [n async for n in numbers(2)]
        raise KeyError(entered, total)
    return 'survived'


def drive(coroutine):
    asked = []
    try:
        while True:
            asked.append(coroutine.send(len(asked) or None))
    except StopIteration as stop:
        return asked, stop.value


print(drive(uses()))
plain = inner(5)
print(type(plain).__name__, plain.cr_frame is not None, plain.__name__, sys.getrefcount(plain))
plain.close()
print(plain.cr_frame, plain.cr_await)


async def cleanup():
    try:
        await Pause('waiting')
    finally:
        print('cleaned up')


waiting = cleanup()
waiting.send(None)
del waiting
print('after del')
for action in (lambda: drive(bad_await()), lambda: next(inner(1)), lambda: [n for n in numbers(1)]):
    async def bad_await():
        await 5
    try:
        action()
    except TypeError as error:
        print(error)


def schedule(*coroutines):
    ready, order = list(coroutines), []
    while ready:
        task = ready.pop(0)
        try:
            order.append(task.send(None))
            ready.append(task)
        except StopIteration:
            order.append('done')
    return order


print(schedule(inner('x'), inner('y'), cleanup()))
