# needs 3.10
import types
def step(awaitable, *how):
    """What one step of it says."""
    name, *args = how or ('send', None)
    try: return 'asks', getattr(awaitable, name)(*args)
    except StopIteration as e: return 'gives', e.value
    except BaseException as e: return type(e).__name__, str(e)

class Stop(Exception): pass
@types.coroutine
def twice():
    got = yield 'first'
    yield 'second', got
async def numbers(n):
    for at in range(n):
        if at == 1: await twice()
        yield at

running = numbers(2)
for _ in range(3):
    one = anext(running, 'no more').__await__()
    print(type(one).__name__, step(one))
    if _ == 1: print(step(one, 'send', 'sent'), step(one))

# thrown into before it has begun, while it waits, and when it is over
fresh = anext(numbers(1), 'none').__await__()
print(step(fresh, 'throw', Stop), step(fresh, 'throw', Stop('again')))
slow = numbers(2)
print(step(anext(slow, None).__await__()))
waits = anext(slow, 'none').__await__()
print(step(waits), step(waits, 'throw', Stop('into it')), step(waits))
print(step(anext(slow, 'none').__await__()))
plain = numbers(1).asend(None)
print(step(plain, 'throw', Stop('plain')), step(plain))

# of an iterator of the program's own
class Counts:
    def __init__(self): self.at = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.at += 1
        if self.at > 1: raise StopAsyncIteration
        return self.at
counts = Counts()
print(step(anext(counts, 'end').__await__()), step(anext(counts, 'end').__await__()), step(anext(counts).__await__()))
