import { DISPATCH } from './functools/dispatch'
import { ORDERINGS } from './functools/orderings'

const HEAD = `import sys as _sys
from _functools import RLock as _RLock, _lru_cache_wrapper, cmp_to_key, partial, reduce
from abc import get_cache_token as _cache_token
from collections import namedtuple as _namedtuple

__all__ = 'WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps'.split()

WRAPPER_UPDATES = ('__dict__',)
WRAPPER_ASSIGNMENTS = tuple(f'__{name}__' for name in 'module name qualname doc annotations'.split())
if _sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS += ('__type_params__',)


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            copied = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, copied)
    for name in updated:
        own = getattr(wrapper, name)
        own.update(getattr(wrapped, name, {}))
    # At last: the names above may have brought what \`wrapped\` wraps itself.
    wrapper.__wrapped__ = wrapped
    return wrapper


${ORDERINGS}

# From 3.13 on a partial object is a callable like any other here, and the attribute has another name.
_PARTIALS_BIND = _sys.version_info >= (3, 13)
_PARTIALMETHOD = '__partialmethod__' if _PARTIALS_BIND else '_partialmethod'


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if not isinstance(func, partialmethod):
            self.func = func
            self.args = args
            self.keywords = keywords
            return
        # One of one is called once, with the arguments of both.
        self.func = func.func
        self.args = func.args + args
        self.keywords = {**func.keywords, **keywords}

    def __repr__(self):
        given = [self.func, *self.args]
        shown = [repr(value) for value in given] + [f'{name}={value!r}' for name, value in self.keywords.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            keywords = {**self.keywords, **keywords}
            return self.func(cls_or_self, *self.args, *args, **keywords)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        setattr(_method, _PARTIALMETHOD, self)
        return _method

    def __get__(self, obj, cls=None):
        binds = getattr(self.func, '__get__', None)
        if binds is not None and not (_PARTIALS_BIND and isinstance(self.func, partial)):
            bound = binds(obj, cls)
            if bound is not self.func:
                called = partial(bound, *self.args, **self.keywords)
                try:
                    called.__self__ = bound.__self__
                except AttributeError:
                    pass
                return called
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    if _sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))


_TELLS_PARAMETERS = _sys.version_info >= (3, 9)
_CacheInfo = _namedtuple('CacheInfo', 'hits misses maxsize currsize')


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        # As a decorator without parentheses it is called with the function.
        if not callable(maxsize) or not isinstance(typed, bool):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        function, maxsize = maxsize, 128
        made = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        if _TELLS_PARAMETERS:
            made.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(made, function)

    def decorating_function(function):
        made = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        if _TELLS_PARAMETERS:
            made.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(made, function)
    return decorating_function


if _sys.version_info >= (3, 9):
    __all__ += ['cache']

    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


_NOT_THERE = object()
_LOCKS = _sys.version_info < (3, 12)


class cached_property:
    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__ = func.__doc__
        if _LOCKS:
            self.lock = _RLock()
        elif _sys.version_info >= (3, 13):
            self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        before = self.attrname
        if before is None:
            self.attrname = name
            return
        if before != name:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({before!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        name = self.attrname
        if instance is None:
            return self
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            known = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.") from None
        value = known.get(name, _NOT_THERE)
        if value is _NOT_THERE and _LOCKS:
            with self.lock:
                # Another thread may have been here while this one waited.
                value = known.get(name, _NOT_THERE)
                if value is not _NOT_THERE:
                    return value
                value = self.func(instance)
                try:
                    known[name] = value
                except TypeError:
                    raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment for caching {name!r} property.") from None
        elif value is _NOT_THERE:
            value = self.func(instance)
            try:
                known[name] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment for caching {name!r} property.") from None
        return value

    if _sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))
`

/** `functools`: its Python part. */
export const SOURCE = [HEAD, DISPATCH].join('\n')
