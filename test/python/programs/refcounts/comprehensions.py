# The variable of a comprehension goes when it ends; what the comprehension made stays.
import sys


class Thing:
    pass


one = Thing()
base = sys.getrefcount(one)

kept = [one for _ in range(4)]
print('list', sys.getrefcount(one) - base)
kept = {index: one for index in range(3)}
print('dict', sys.getrefcount(one) - base)
kept = {one for _ in range(3)}
print('set', sys.getrefcount(one) - base)
kept = (one for _ in range(3))
print('generator, not started', sys.getrefcount(one) - base)
got = next(kept)
print('generator, one taken', sys.getrefcount(one) - base)
kept.close()
print('generator closed', sys.getrefcount(one) - base)
got = kept = None
print('nothing kept', sys.getrefcount(one) - base)

print('inside', [sys.getrefcount(item) for item in [one]])
print('inside twice', [[sys.getrefcount(item) for item in row] for row in [[one]]])
print('with a condition', [sys.getrefcount(item) for item in [one] if item is one])
print('several loops', [sys.getrefcount(item) for item in [one] for again in [item]])
print('in a generator', list(sys.getrefcount(item) for item in [one]))
print('as a sum', sum(sys.getrefcount(item) for item in [one, one]))


def local():
    mine = Thing()
    inner = [sys.getrefcount(mine) for _ in range(2)]
    return inner, sys.getrefcount(mine)


print('captured', local())


def walrus():
    items = [last := Thing() for _ in range(3)]
    return sys.getrefcount(last), sys.getrefcount(items[0])


print('walrus leaks', walrus())
print('afterwards', sys.getrefcount(one) - base)
