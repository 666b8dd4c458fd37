# asyncio: the order in which tasks run, wait, are cancelled and fail.
import asyncio


async def work(name, seconds):
    print('begins', name)
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print('cancelled', name)
        raise
    print('ends', name)
    return name


async def fail(text):
    await asyncio.sleep(0)
    raise ValueError(text)


async def producer(queue, count):
    for n in range(count):
        await queue.put(n)
        print('put', n)
    await queue.put(None)


async def consumer(queue):
    taken = []
    while True:
        item = await queue.get()
        if item is None:
            return taken
        print('took', item)
        taken.append(item)


async def guarded(lock, name, log):
    async with lock:
        log.append(f'{name} in')
        await asyncio.sleep(0.001)
        log.append(f'{name} out')


async def main():
    print(await asyncio.gather(work('slow', 0.03), work('fast', 0.01), work('middle', 0.02)))
    task = asyncio.create_task(work('task', 0.01))
    print(task.done(), await task, task.done(), task.cancelled())
    task = asyncio.create_task(work('given up', 5))
    await asyncio.sleep(0)
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print('it was cancelled', task.cancelled())
    try:
        await asyncio.wait_for(work('too slow', 5), 0.01)
    except asyncio.TimeoutError as error:
        print('timeout', str(error) == '')
    print(await asyncio.wait_for(work('in time', 0.001), 5))
    queue = asyncio.Queue(2)
    print(await asyncio.gather(producer(queue, 4), consumer(queue)))
    print(await asyncio.gather(fail('one'), work('other', 0), return_exceptions=True))
    try:
        await asyncio.gather(fail('two'), work('goes on', 0.001))
    except ValueError as error:
        print('failed', error)
    await asyncio.sleep(0.005)
    for lock in (asyncio.Lock(), asyncio.Semaphore(2)):
        log = []
        await asyncio.gather(*(guarded(lock, name, log) for name in 'abc'))
        print(log)
    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*waiters), event.is_set())
    done, pending = await asyncio.wait([asyncio.create_task(work('first', 0.001)), asyncio.create_task(work('never', 5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [task.result() for task in done])
    for task in pending:
        task.cancel()
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(print, 'soon')
    loop.call_later(0.002, future.set_result, 'later')
    print(await future, future.done())
    return 'main is over'


print(asyncio.run(main()))
try:
    asyncio.run(fail('out of run'))
except ValueError as error:
    print('raised', error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
