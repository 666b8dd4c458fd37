/** `reprlib`. */
export const SOURCE = `from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']


def recursive_repr(fillvalue='...'):
    def decorating_function(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        for name in ('__module__', '__doc__', '__name__', '__qualname__'):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorating_function


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxdict=4, maxset=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...'):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        if isinstance(x, list):
            return self._items(x, level, '[', ']', self.maxlist)
        if isinstance(x, tuple):
            return self._items(x, level, '(', ')', self.maxtuple, ',')
        if isinstance(x, dict):
            return self._dict(x, level)
        if isinstance(x, (set, frozenset)):
            if not x:
                return f'{type(x).__name__}()'
            return self._items(sorted(x), level, '{' if isinstance(x, set) else 'frozenset({', '}' if isinstance(x, set) else '})', self.maxset)
        text = _repr(x)
        most = self.maxstring if isinstance(x, str) else self.maxlong if isinstance(x, int) else self.maxother
        if len(text) <= most:
            return text
        if isinstance(x, str):
            text = _repr(x[:most])
        left = max(0, (most - len(self.fillvalue)) // 2)
        return text[:left] + self.fillvalue + text[len(text) - max(0, most - len(self.fillvalue) - left):]

    def _items(self, x, level, left, right, most, trail=''):
        n = len(x)
        if level <= 0 and n:
            return left + self.fillvalue + right
        pieces = [self.repr1(item, level - 1) for item in islice(x, most)]
        if n > most:
            pieces.append(self.fillvalue)
        return left + ', '.join(pieces) + (trail if n == 1 else '') + right

    def _dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        try:
            keys = sorted(x)
        except Exception:
            keys = list(x)
        pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}' for key in islice(keys, self.maxdict)]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return '{' + ', '.join(pieces) + '}'


_repr = repr
aRepr = Repr()
repr = aRepr.repr
`
