import asyncio
import gc
import sys
import weakref


class Connection:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('closed', self.name)


async def fails(name):
    connection = Connection(name)
    await asyncio.sleep(0.01)
    raise ValueError(connection.name)


async def main():
    task = asyncio.create_task(fails('a'))
    seen = weakref.ref(task)
    results = await asyncio.gather(task, fails('b'), return_exceptions=True)
    del task
    error = results[0]
    del results
    at, names = error.__traceback__, []
    while at is not None:
        names.append(at.tb_frame.f_code.co_name)
        at = at.tb_next
    print(repr(error), names)
    del at, error
    print('let go')
    return seen


seen = asyncio.run(main())
print(seen() is None)
print(gc.collect() >= 0)


async def waits(name):
    connection = Connection(name)
    await asyncio.sleep(10)


async def cancelled():
    task = asyncio.ensure_future(waits('c'))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print('cancelled', task.cancelled(), type(error.__context__).__name__)
    print('behind it')
    del task
    print('the task is gone')


asyncio.run(cancelled())
