# Whoever lets a generator go on holds it; its own frame does not. The same of coroutines.
import sys


def looks():
    yield sys.getrefcount(me)
    got = yield sys.getrefcount(me)
    yield got, sys.getrefcount(me)


me = looks()
print('next', next(me), next(me), me.send('sent'))


def loses():
    global me
    yield sys.getrefcount(me)
    del me
    yield 'the loop has it'
    yield 'still'


me = loses()
for value in me:
    print('for', value)


def inner():
    yield sys.getrefcount(me)
    yield sys.getrefcount(me)


def outer():
    yield from me


me = inner()
print('from', list(outer()))
me = inner()
print('unpacked', [*me])
me = inner()
print('sum', sum(me))
me = inner()
first, second = me
print('pair', first, second)


def catches():
    try:
        yield 1
    except KeyError:
        yield sys.getrefcount(me)
    finally:
        print('at its end', sys.getrefcount(me))


me = catches()
next(me)
print('throw', me.throw(KeyError))
me.close()
print('closed', sys.getrefcount(me))


class Step:
    def __await__(self):
        yield sys.getrefcount(task)


async def waits():
    await Step()
    return sys.getrefcount(task)


task = waits()
print('send', task.send(None))
try:
    task.send(None)
except StopIteration as stop:
    print('returned', stop.value)
