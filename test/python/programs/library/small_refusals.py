"""Scanners of patterns, dates with wrong arguments, and what locks, queues, members and modules say of themselves."""
import asyncio
import csv
import enum
import pickle
import re
import types
from datetime import date, datetime


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


step = re.compile(r"\d+|[a-z]+|.").scanner("12ab!")
print([m.group() for m in iter(step.match, None)], step.match(), step.pattern.pattern)
find = re.compile("b*").scanner("abba", 1)
print([m.span() for m in iter(find.search, None)])
scanner = re.Scanner([(r"\d+\.\d*", lambda s, t: float(t)), (r"\d+", lambda s, t: int(t)), (r"(a)(b)?", lambda s, t: s.match.group(0)), (r"\s+", None), ("=", "EQ")])
print(scanner.scan("1 2.5 ab a = 3 ? 4"), scanner.scan(""))
for args in (("x",), ("x", 1, 2), (1, "x", 1), (2020, 1), (), (2020.5, 1, 1)):
    attempt(lambda: date(*args))
attempt(lambda: datetime(2020, 1, 1, hour="a"))
attempt(lambda: date(2020, 1, 1) < datetime(2020, 1, 1))
attempt(lambda: datetime(2020, 1, 1) < date(2020, 1, 1))
attempt(types.ModuleType)
attempt(lambda: types.ModuleType(5))
print(list(csv.reader(["a b  c"], delimiter=" ", skipinitialspace=True)))
attempt(lambda: next(csv.reader([b"x"])))


def outer():
    class Local:
        pass
    return Local


class Slotted:
    __slots__ = ("x",)


attempt(lambda: pickle.dumps(outer()))
attempt(lambda: pickle.dumps(lambda: 1))
attempt(lambda: pickle.dumps(Slotted(), 0))


class Colour(enum.Enum):
    RED = (1, 2)

    def __init__(self, r, g):
        self.r, self.g, self._h = r, g, 1

    @property
    def hex(self):
        return 1


print(dir(Colour.RED))


def shown(obj):
    text = str(obj)
    return re.sub("0x[0-9a-f]+", "…", text) + " " + type(obj).__module__


async def main():
    lock, semaphore, event, queue = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Queue(3)
    print(*map(shown, (lock, semaphore, event, queue, asyncio.Condition(), asyncio.LifoQueue())), sep="\n")
    await lock.acquire()
    await semaphore.acquire()
    await semaphore.acquire()
    event.set()
    queue.put_nowait("item")
    waiting = [asyncio.ensure_future(x) for x in (lock.acquire(), semaphore.acquire(), queue.get(), queue.get())]
    await asyncio.sleep(0)
    print(*map(shown, (lock, semaphore, event, queue)), sep="\n")
    for task in waiting:
        task.cancel()


asyncio.run(main())
for name in ("json.nope", "collections.nope", "math.nope"):
    attempt(lambda: __import__(name))
