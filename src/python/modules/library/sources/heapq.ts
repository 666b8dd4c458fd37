/** `heapq`: what is Python of it. */
export const SOURCE = `from bisect import bisect_right as _bisect_right
from _heapq import *
from _heapq import _heapify_max, _heappop_max, _heapreplace_max

__all__ = 'heappush heappop heapify heapreplace merge nlargest nsmallest heappushpop'.split()
_END = object()


def _merged_pairs(streams, first):
    """Streams of (key, value), merged like a tournament: each half by itself, then the two."""
    if len(streams) < 2:
        yield from streams[0] if streams else ()
        return
    half = len(streams) // 2
    sides = [_merged_pairs(streams[:half], first), _merged_pairs(streams[half:], first)]
    heads = [next(side, _END) for side in sides]
    while _END not in heads:
        won = first(heads[1][0], heads[0][0])
        pair = heads[won]
        heads[won] = None
        yield pair
        del pair
        heads[won] = next(sides[won], _END)
    rest = heads[0] is _END
    if heads[rest] is not _END:
        yield heads.pop(rest)
        yield from sides[rest]


def merge(*iterables, key=None, reverse=False):
    def keyed(iterable):
        for value in iterable:
            yield (value if key is None else key(value)), value

    def first(a, b):
        return bool(b < a if reverse else a < b)

    for _, value in _merged_pairs([keyed(iterable) for iterable in iterables], first):
        yield value


class _Backwards:
    """A key that stands in the opposite order."""
    __slots__ = ('key',)

    def __init__(self, key):
        self.key = key

    def __lt__(self, other):
        return other.key < self.key


def _best(n, iterable, key, turned):
    """The first n of the sorted items: a short sorted list that each item enters which is better than its last."""
    if n <= 0:
        return []
    best, ranks = [], []
    for item in iterable:
        rank = item if key is None else key(item)
        if turned:
            rank = _Backwards(rank)
        if len(best) < n or rank < ranks[-1]:
            at = _bisect_right(ranks, rank)
            ranks.insert(at, rank)
            best.insert(at, item)
            del ranks[n:], best[n:]
    return best


def nsmallest(n, iterable, key=None):
    return _best(n, iterable, key, turned=False)


def nlargest(n, iterable, key=None):
    return _best(n, iterable, key, turned=True)
`
