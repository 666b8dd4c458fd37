/** `typing`, first part: variables, and what is said of things in annotations. */
export const FORMS = `import collections as _collections
import collections.abc as _abc
import functools as _functools
import sys as _sys
import types as _types
from _typing import ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple, _Pipes as _Joined, _Variable, _caller
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod

_V = _sys.version_info[:2]
_NONE = type(None)
TYPE_CHECKING = False
Text = str


def _remembered(make, typed=False):
    """The same brackets again are the same object, as long as its 128 places last; what has no hash is made anew."""
    kept = _functools.lru_cache(typed=typed)(make)

    @_functools.wraps(make)
    def inner(*args, **kwds):
        try:
            return kept(*args, **kwds)
        except TypeError:
            pass
        return make(*args, **kwds)
    return inner


def _is_builtin_alias(obj):
    return _V >= (3, 9) and isinstance(obj, _types.GenericAlias)


def _is_pipe(obj):
    return _V >= (3, 10) and isinstance(obj, _types.UnionType)


def _tupled(params):
    return params if isinstance(params, tuple) else (params,)


def _arg(given):
    """What may stand between brackets."""
    if given is None:
        return _NONE
    if isinstance(given, str):
        return ForwardRef(given)
    if _V < (3, 11) and not (callable(given) or given is ... or isinstance(given, (_Joined, list, tuple)) or _is_pipe(given) or _is_builtin_alias(given)):
        raise TypeError(f'Parameters to generic types must be types. Got {given!r}.')
    return given


def _show(obj):
    if isinstance(obj, list):
        return '[' + _listed(obj) + ']'
    if obj is ... or obj == ():
        return '...' if obj is ... else '()'
    if not isinstance(obj, type) or _is_builtin_alias(obj) or obj is _globals.get('Any'):
        return repr(obj)
    return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'


def _listed(objects):
    return ', '.join(map(_show, objects))


_globals = globals()


class ForwardRef(_Joined):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and other.__forward_arg__ == self.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        module = '' if self.__forward_module__ is None or _V < (3, 11) else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


def _variables(args):
    found = []
    for arg in args:
        if isinstance(arg, _Variable):
            if arg not in found:
                found.append(arg)
        elif not isinstance(arg, type) or _is_builtin_alias(arg):
            for one in getattr(arg, '__parameters__', ()):
                if one not in found:
                    found.append(one)
    return tuple(found)


def _expect(what, given, wanted):
    if given == wanted:
        return
    few, noun = given < wanted, 'parameters' if _V < (3, 10) else 'arguments'
    least = 'at least ' if few and _V >= (3, 13) and isinstance(what, type) else ''
    raise TypeError(f'Too {"few" if few else "many"} {noun} for {what}; actual {given}, expected {least}{wanted}')
`
