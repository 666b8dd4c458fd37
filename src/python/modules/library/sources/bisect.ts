/** `bisect`. */
export const SOURCE = `import sys as _sys


def _place(a, x, lo, hi, key, after):
    """Where x belongs: behind what is equal to it, or before."""
    if lo < 0:
        raise ValueError('lo must be non-negative')
    width = (len(a) if hi is None else hi) - lo
    while width > 0:
        half = width // 2
        item = a[lo + half] if key is None else key(a[lo + half])
        if (x < item) if after else not (item < x):
            width = half
        else:
            lo += half + 1
            width -= half + 1
    return lo


def _made(name, after, inserts):
    def find(a, x, lo=0, hi=None, *, key=None):
        return _place(a, x, lo, hi, key, after)

    def insert(a, x, lo=0, hi=None, *, key=None):
        at = _place(a, x if key is None else key(x), lo, hi, key, after)
        a.insert(at, x)

    def find_plain(a, x, lo=0, hi=None):
        return _place(a, x, lo, hi, None, after)

    def insert_plain(a, x, lo=0, hi=None):
        at = _place(a, x, lo, hi, None, after)
        a.insert(at, x)

    keyed = _sys.version_info >= (3, 10)
    made = [find_plain, insert_plain, find, insert][2 * keyed + inserts]
    made.__name__ = made.__qualname__ = name
    return made


bisect = bisect_right = _made('bisect_right', True, False)
bisect_left = _made('bisect_left', False, False)
insort = insort_right = _made('insort_right', True, True)
insort_left = _made('insort_left', False, True)
`
