# A suspended generator keeps its locals; one that ended has let them go.
import sys


class Part:
    pass


def walk(part):
    local = Part()
    yield sys.getrefcount(part), sys.getrefcount(local)
    yield part
    yield local


part = Part()
print('before', sys.getrefcount(part))
walker = walk(part)
print('made', sys.getrefcount(part))
print('inside', next(walker))
print('suspended', sys.getrefcount(part))
got = next(walker)
print('yielded', got is part, sys.getrefcount(part))
del got
local = next(walker)
print('local', sys.getrefcount(local))
print('last', next(walker, 'nothing'))
print('ended', sys.getrefcount(local), sys.getrefcount(part), walker.gi_frame)

closed = walk(part)
next(closed)
print('again suspended', sys.getrefcount(part))
closed.close()
print('closed', sys.getrefcount(part))

dropped = walk(part)
next(dropped)
dropped = None
print('dropped', sys.getrefcount(part))


def receiver():
    while True:
        got = yield
        if got is not None:
            print('received', sys.getrefcount(got))


target = receiver()
next(target)
target.send(part)
print('held by the receiver', sys.getrefcount(part))
target.send(None)
print('replaced', sys.getrefcount(part))


def outer(it):
    yield from walk(it)


chain = outer(part)
next(chain)
print('yield from', sys.getrefcount(part))
del chain
print('both gone', sys.getrefcount(part))
