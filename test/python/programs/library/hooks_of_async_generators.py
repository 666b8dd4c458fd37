import asyncio, gc, sys
# who hears of an asynchronous generator's first step and of its end; what a loop closes; what tasks leave behind
class Res:
    def __init__(self, name): self.name = name
    def __del__(self): print('free', self.name)
def step(awaitable):
    try: awaitable.send(None)
    except StopIteration as stop: return stop.value
    except StopAsyncIteration: return 'over'
async def count(n):
    res = Res('of %d' % n)
    try:
        for i in range(n): yield i
    finally: print('finally', n)
kept = []
old = sys.get_asyncgen_hooks()
print(old, old.firstiter, len(old))
sys.set_asyncgen_hooks(firstiter=lambda g: print('first', g.__name__), finalizer=kept.append)
g = count(3); print(step(g.__anext__()), step(g.asend(None)))
del g; print(len(kept), step(kept[0].aclose()))
kept.clear(); print('gone')
g = count(1); print(step(g.__anext__()), step(g.__anext__())); del g; print(kept)
g = count(2); step(g.__anext__()); sys.set_asyncgen_hooks(*old); del g; print(len(kept)); kept.clear(); print('not closed again')
g = count(4); step(g.__anext__()); g = None
try: sys.set_asyncgen_hooks(finalizer=3)
except TypeError as error: print(error)
async def fails():
    res = Res('of the failing')
    await asyncio.sleep(0)
    raise ValueError
async def waits():
    res = Res('of the cancelled')
    await asyncio.sleep(1)
async def main():
    async for i in count(9):
        if i == 1: break
    print('left'); await asyncio.sleep(0); print('slept'); await asyncio.sleep(0); print('twice')
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    print(type(task.exception()).__name__)
    del task; print('failed task dropped')
    task = asyncio.create_task(waits()); await asyncio.sleep(0); task.cancel()
    try: await task
    except asyncio.CancelledError as error:
        traceback, names = error.__traceback__, []
        while traceback: names.append(traceback.tb_frame.f_code.co_name); traceback = traceback.tb_next
        print(names, type(error.__context__).__name__)
    del task, traceback; print('cancelled task dropped')
    rest = count(7); await rest.__anext__()
    return rest
rest = asyncio.run(main()); print(rest.ag_frame); del rest
