import { DISPATCH } from './functools/dispatch'

const HEAD = `import sys as _sys
from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
from collections import namedtuple as _namedtuple

__all__ = 'WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps'.split()

WRAPPER_UPDATES = ('__dict__',)
WRAPPER_ASSIGNMENTS = tuple(f'__{name}__' for name in 'module name qualname doc annotations'.split())
if _sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS += ('__type_params__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    copied = {name: getattr(wrapped, name) for name in assigned if hasattr(wrapped, name)}
    for name in copied:
        setattr(wrapper, name, copied[name])
    for name in updated:
        mine, other = getattr(wrapper, name), getattr(wrapped, name, {})
        mine.update(other)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def _comparison(name, root):
    """The comparison \`name\` by means of the one of the class, \`root\`."""
    turned = name[2] != root[2]
    strict = name[3] == 't'
    complement = turned and strict != (root[3] == 't')

    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        if turned:
            result = not result
        if complement:
            return result
        return result and self != other if strict else result or self == other

    compare.__name__ = name
    shown = {'lt': '<', 'le': '<=', 'gt': '>', 'ge': '>='}
    sign, by = shown[name[2:4]], shown[root[2:4]]
    more = '' if complement else ' and (a != b)' if strict else ' or (a == b)'
    compare.__doc__ = f"Return a {sign} b.  Computed by @total_ordering from ({'not ' if turned else ''}a {by} b){more}."
    return compare


def total_ordering(cls):
    names = ['__lt__', '__le__', '__gt__', '__ge__']
    missing = [name for name in names if getattr(cls, name, None) is getattr(object, name)]
    if missing == names:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = next(name for name in names if name not in missing)
    for name in missing:
        setattr(cls, name, _comparison(name, root))
    return cls


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            inner = func
            func, args = inner.func, (*inner.args, *args)
            keywords = dict(inner.keywords, **keywords)
        elif not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        vars(self).update(func=func, args=args, keywords=keywords)

    def __repr__(self):
        given = [self.func, *self.args]
        shown = [repr(value) for value in given] + [f'{name}={value!r}' for name, value in self.keywords.items()]
        return f"{type(self).__module__}.{type(self).__qualname__}({', '.join(shown)})"

    def _unbound(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        vars(_method)['_partialmethod'] = self
        return _method

    def __get__(self, obj, cls=None):
        binds = getattr(self.func, '__get__', None)
        bound = self.func if binds is None else binds(obj, cls)
        if bound is self.func:
            return self._unbound().__get__(obj, cls)
        called = partial(bound, *self.args, **self.keywords)
        if hasattr(bound, '__self__'):
            called.__self__ = bound.__self__
        return called

    __isabstractmethod__ = property(lambda self: getattr(self.func, '__isabstractmethod__', False))

    if _sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))


_CacheInfo = _namedtuple('CacheInfo', 'hits misses maxsize currsize')


def lru_cache(maxsize=128, typed=False):
    def decorating_function(function):
        cached = _lru_cache_wrapper(function, size, typed, _CacheInfo)
        if _sys.version_info >= (3, 9):
            cached.cache_parameters = lambda: dict(maxsize=size, typed=typed)
        return update_wrapper(cached, function)

    if callable(maxsize) and isinstance(typed, bool):
        size = 128
        return decorating_function(maxsize)
    if not (maxsize is None or isinstance(maxsize, int)):
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    size = maxsize and max(maxsize, 0)
    return decorating_function


if _sys.version_info >= (3, 9):
    __all__ += ['cache']

    def cache(user_function, /):
        forever = lru_cache(None)
        return forever(user_function)


class cached_property:
    def __init__(self, func):
        vars(self).update(func=func, attrname=None, __doc__=func.__doc__)

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        kind = type(instance).__name__
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        known = getattr(instance, '__dict__', None)
        if known is None:
            raise TypeError(f"No '__dict__' attribute on {kind!r} instance to cache {name!r} property.") from None
        if name not in known:
            value = self.func(instance)
            try:
                known[name] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {kind!r} instance does not support item assignment for caching {name!r} property.") from None
            return value
        return known[name]

    if _sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))
`

/** `functools`: its Python part. */
export const SOURCE = [HEAD, DISPATCH].join('\n')
