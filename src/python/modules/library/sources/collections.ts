import { CHAIN_MAP } from './collections/chainMap'
import { COUNTER } from './collections/counter'
import { NAMEDTUPLE } from './collections/namedtuple'
import { USER } from './collections/user'

const HEAD = `import sys as _sys
from _collections import _count_elements, _tuplegetter, defaultdict, deque, OrderedDict
import operator as _operator, itertools as _itertools, _collections_abc
from keyword import iskeyword as _iskeyword

_collections_abc.MutableSequence.register(deque)


class _OrderedDictKeysView(_collections_abc.KeysView):
    def __reversed__(self):
        yield from reversed(self._mapping)


class _OrderedDictItemsView(_collections_abc.ItemsView):
    def __reversed__(self):
        for key in reversed(self._mapping):
            yield key, self._mapping[key]


class _OrderedDictValuesView(_collections_abc.ValuesView):
    def __reversed__(self):
        for key in reversed(self._mapping):
            yield self._mapping[key]


__all__ = 'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple'.split()
_FunctionType = type(lambda: 0)


def _named(owner, methods):
    for name, method in methods.items():
        method.__name__ = name
        method.__qualname__ = f'{owner}.{name}'
    return methods


if _sys.version_info < (3, 10):
    def __getattr__(name):
        if name not in _collections_abc.__all__:
            raise AttributeError(f"module 'collections' has no attribute {name!r}")
        from warnings import warn
        warn("Using or importing the ABCs from 'collections' instead of from 'collections.abc' is deprecated since Python 3.3, and in 3.10 it will stop working", DeprecationWarning, stacklevel=2)
        return globals().setdefault(name, getattr(_collections_abc, name))
`

/** `collections`: its Python part. */
export const SOURCE = [HEAD, NAMEDTUPLE, COUNTER, CHAIN_MAP, USER].join('\n')
