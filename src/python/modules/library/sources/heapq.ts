/** `heapq`: what is Python of it. Comparisons are CPython's: of tuples and lists of key, place and item, in a heap. */
export const SOURCE = `from _heapq import *
from _heapq import _heapify_max, _heappop_max, _heapreplace_max

__all__ = 'heappush heappop heapify heapreplace merge nlargest nsmallest heappushpop'.split()


def merge(*iterables, key=None, reverse=False):
    build, replace, remove = (_heapify_max, _heapreplace_max, _heappop_max) if reverse else (heapify, heapreplace, heappop)
    waiting = []
    for place, iterator in enumerate(map(iter, iterables)):
        advance = iterator.__next__
        try:
            value = advance()
        except StopIteration:
            continue
        place = -place if reverse else place
        waiting.append([value, place, advance] if key is None else [key(value), place, value, advance])
    build(waiting)
    at = 0 if key is None else 2
    while len(waiting) > 1:
        try:
            while True:
                entry = waiting[0]
                yield entry[at]
                value = entry[at] = entry[-1]()
                if key is not None:
                    entry[0] = key(value)
                replace(waiting, entry)
        except StopIteration:
            remove(waiting)
    if waiting:
        entry = waiting[0]
        yield entry[at]
        yield from entry[-1].__self__


def _best(n, iterable, key, largest):
    """The first n of the sorted items, the worst of them on top of a heap."""
    if n == 1:
        nothing = object()
        best = (max if largest else min)(iter(iterable), default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        size = None
    if size is not None and n >= size:
        return sorted(iterable, key=key, reverse=largest)[:n]
    build, replace, step = (heapify, heapreplace, -1) if largest else (_heapify_max, _heapreplace_max, 1)
    items = iter(iterable)
    places = range(0, n * step, step)
    if key is None:
        best = [(item, place) for place, item in zip(places, items)]
    else:
        best = [(key(item), place, item) for place, item in zip(places, items)]
    if not best:
        return best
    build(best)
    worst, place = best[0][0], n * step
    for item in items:
        rank = item if key is None else key(item)
        if worst < rank if largest else rank < worst:
            replace(best, (item, place) if key is None else (rank, place, item))
            worst = best[0][0]
            place += step
    best.sort(reverse=largest)
    return [entry[-2 if key is None else -1] for entry in best]


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, False)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, True)
`
