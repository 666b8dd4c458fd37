/** `Mapping`, `MutableMapping` and their views. */
export const MAPPINGS = `def _look(mapping, key, default=_absent):
    try:
        return mapping[key]
    except KeyError:
        return default


class MappingView(Sized, metaclass=_interface, subscript=_subscript):
    __slots__ = ('_mapping',)

    def __repr__(self):
        return f'{type(self).__name__}({self._mapping!r})'

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)


_plain_sets = classmethod(lambda cls, it: set(it))


class KeysView(MappingView, Set, metaclass=_interface):
    _from_iterable = _plain_sets

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set, metaclass=_interface):
    _from_iterable = _plain_sets

    def __contains__(self, item):
        key, value = item
        found = _look(self._mapping, key)
        return found is not _absent and _same(found, value)

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection, metaclass=_interface):
    def __contains__(self, value):
        return any(_same(self._mapping[key], value) for key in self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


class Mapping(Collection, metaclass=_interface, abstract={'__getitem__': KeyError}):
    __reversed__ = None

    def get(self, key, default=None):
        return _look(self, key, default)

    def __contains__(self, key):
        return _look(self, key) is not _absent

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    @_with('Mapping')
    def __eq__(self, other):
        mine, theirs = map(dict, (self.items(), other.items()))
        return mine == theirs


Mapping.register(type(type.__dict__))
if sys.version_info >= (3, 13):
    Mapping.register(type((lambda: sys._getframe().f_locals)()))
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))


class MutableMapping(Mapping, metaclass=_interface, abstract={'__setitem__': KeyError, '__delitem__': KeyError}):
    def pop(self, key, default=_absent):
        value = self[key] if default is _absent else _look(self, key)
        if value is _absent:
            return default
        del self[key]
        return value

    def popitem(self):
        key = next(iter(self), _absent)
        if key is _absent:
            raise KeyError
        value = self[key]
        del self[key]
        return key, value

    clear = _emptied_by('popitem', KeyError)

    def update(self, other=(), /, **kwds):
        keys = other if isinstance(other, Mapping) else other.keys() if hasattr(other, 'keys') else None
        pairs = other if keys is None else ((key, other[key]) for key in keys)
        for key, value in chain(pairs, kwds.items()):
            self[key] = value

    def setdefault(self, key, default=None):
        value = _look(self, key)
        if value is _absent:
            self[key] = value = default
        return value


MutableMapping.register(dict)


`
