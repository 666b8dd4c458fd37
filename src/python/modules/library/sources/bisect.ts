/** `bisect`. */
export const SOURCE = `import sys


def _checked(a, lo, hi):
    if lo < 0:
        raise ValueError('lo must be non-negative')
    return len(a) if hi is None else hi


def _right(a, x, lo, hi, key):
    hi = _checked(a, lo, hi)
    while lo < hi:
        mid = (lo + hi) // 2
        if x < (a[mid] if key is None else key(a[mid])):
            hi = mid
        else:
            lo = mid + 1
    return lo


def _left(a, x, lo, hi, key):
    hi = _checked(a, lo, hi)
    while lo < hi:
        mid = (lo + hi) // 2
        if (a[mid] if key is None else key(a[mid])) < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


if sys.version_info >= (3, 10):
    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        return _right(a, x, lo, hi, key)

    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        return _left(a, x, lo, hi, key)

    def insort_right(a, x, lo=0, hi=None, *, key=None):
        a.insert(_right(a, x if key is None else key(x), lo, hi, key), x)

    def insort_left(a, x, lo=0, hi=None, *, key=None):
        a.insert(_left(a, x if key is None else key(x), lo, hi, key), x)
else:
    def bisect_right(a, x, lo=0, hi=None):
        return _right(a, x, lo, hi, None)

    def bisect_left(a, x, lo=0, hi=None):
        return _left(a, x, lo, hi, None)

    def insort_right(a, x, lo=0, hi=None):
        a.insert(_right(a, x, lo, hi, None), x)

    def insort_left(a, x, lo=0, hi=None):
        a.insert(_left(a, x, lo, hi, None), x)

bisect = bisect_right
insort = insort_right
del sys
`
