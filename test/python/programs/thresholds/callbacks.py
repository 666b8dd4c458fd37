# What gc.callbacks are told, in which order, and what they may do.
import gc
import sys

seen = []


def first(phase, info):
    seen.append(('first', phase, dict(info)))


def second(phase, info):
    seen.append(('second', phase, info['generation']))


gc.disable()
gc.collect()
print(gc.callbacks)
gc.callbacks.extend([first, second])
row = []
row.append(row)
del row
print('returned', gc.collect())
for line in seen:
    print(line)
seen.clear()
gc.collect(0)
print([(name, phase, info if isinstance(info, int) else info['generation']) for name, phase, info in seen])
gc.callbacks.remove(second)
seen.clear()
print('one left', gc.collect(1), len(seen), sorted(seen[0][2]))


def failing(phase, info):
    raise ValueError(phase)


def hook(unraisable):
    print('reported', repr(unraisable.exc_value), getattr(unraisable.object, '__name__', repr(unraisable.object)))


sys.unraisablehook = hook
gc.callbacks[:] = [failing, second]
seen.clear()
print('with a failing one', gc.collect(), seen)


def nested(phase, info):
    seen.append((phase, gc.collect()))


gc.callbacks[:] = [nested]
seen.clear()
print('collecting inside', gc.collect(), seen)


def once(phase, info):
    seen.append(phase)
    gc.callbacks.remove(once)


gc.callbacks[:] = [once]
seen.clear()
gc.collect()
print('removed itself', seen, gc.callbacks)
gc.callbacks.append('not callable')
gc.collect()
