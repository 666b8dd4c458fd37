/** `reprlib`. */
export const SOURCE = String.raw`import builtins
import sys
from _threads import number as _get_ident
from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']
_LIMITS = dict(maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None)
_BRACKETS = {'list': '[]', 'tuple': '()', 'set': '{}', 'frozenset': ('frozenset({', '})'), 'deque': ('deque([', '])')}

_TYPE_PARAMETERS, _WRAPS = sys.version_info >= (3, 12), sys.version_info >= (3, 13)


def recursive_repr(fillvalue='...'):
    def decorate(function):
        shown = set()

        def wrapper(self):
            mark = id(self), _get_ident()
            if mark in shown:
                return fillvalue
            shown.add(mark)
            try:
                text = function(self)
            finally:
                shown.discard(mark)
            return text

        wrapper.__module__ = getattr(function, '__module__')
        wrapper.__doc__ = getattr(function, '__doc__')
        for name in '__name__', '__qualname__':
            setattr(wrapper, name, getattr(function, name))
        # The default is made, and a function that has no annotations makes itself a dict of them, which both then have.
        wrapper.__annotations__ = getattr(function, '__annotations__', {})
        if _TYPE_PARAMETERS:
            wrapper.__type_params__ = getattr(function, '__type_params__', ())
        if _WRAPS:
            wrapper.__wrapped__ = function
        return wrapper
    return decorate


def _in_order(things):
    try:
        return sorted(things)
    except Exception:
        return list(things)


class Repr:
    def __init__(self, **limits):
        for name in limits:
            if name not in _LIMITS:
                raise TypeError(f'Repr.__init__() got an unexpected keyword argument {name!r}')
        vars(self).update(_LIMITS, **limits)

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        show = getattr(self, 'repr_' + '_'.join(type(x).__name__.split()), self.repr_instance)
        return show(x, level)

    def _join(self, pieces, left, right, level):
        if self.indent is None or not pieces:
            return left + ', '.join(pieces) + right
        step = self.indent if isinstance(self.indent, str) else ' ' * self.indent
        margin = '\n' + step * (self.maxlevel - level)
        return left + margin + step + (',' + margin + step).join(pieces) + ',' + margin + right

    def _some(self, things, most, show):
        pieces = [show(thing) for thing in islice(things, most)]
        return pieces + [self.fillvalue] * (len(things) > most)

    def _series(self, x, level):
        kind = type(x).__name__
        left, right = _BRACKETS[kind]
        if kind in ('set', 'frozenset'):
            if not x:
                return f'{kind}()'
            x = _in_order(x) if level > 0 else x
        if level <= 0 and x:
            return left + self.fillvalue + right
        pieces = self._some(x, getattr(self, 'max' + kind), lambda item: self.repr1(item, level - 1))
        if kind == 'tuple' and len(x) == 1 and self.indent is None:
            right = ',)'
        return self._join(pieces, left, right, level)

    repr_list = repr_tuple = repr_set = repr_frozenset = repr_deque = _series

    def repr_dict(self, x, level):
        if level <= 0 and x:
            return '{' + self.fillvalue + '}'
        pieces = self._some(_in_order(x), self.maxdict, lambda key: f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}')
        return self._join(pieces, '{', '}', level)

    def _middle_out(self, text, most, again=None):
        if len(text) <= most:
            return text
        room = max(0, most - len(self.fillvalue))
        head, tail = room // 2, room - room // 2
        text = again(head, tail) if again else text
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_str(self, x, level):
        most = self.maxstring
        return self._middle_out(builtins.repr(x[:most]), most, lambda head, tail: builtins.repr(x[:head] + x[len(x) - tail:]))

    def repr_int(self, x, level):
        return self._middle_out(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._middle_out(text, self.maxother)


aRepr = Repr()
repr = aRepr.repr
`
