/** `collections.ChainMap`. */
export const CHAIN_MAP = `
class ChainMap(_collections_abc.MutableMapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    _being_shown = set()

    def __repr__(self):
        if id(self) in self._being_shown:
            return '...'
        self._being_shown.add(id(self))
        try:
            return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"
        finally:
            self._being_shown.remove(id(self))

    def __getitem__(self, key):
        for layer in self.maps:
            try:
                return layer[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __contains__(self, key):
        return any(key in layer for layer in self.maps)

    def get(self, key, default=None):
        if key not in self:
            return default
        return self[key]

    def __missing__(self, key):
        raise KeyError(key)

    def __iter__(self):
        keys = {}
        for layer in reversed(self.maps):
            keys.update(layer if _sys.version_info < (3, 9) else dict.fromkeys(layer))
        return iter(keys)

    def __len__(self):
        return len(set().union(*self.maps))

    def __bool__(self):
        return any(self.maps)

    # Changes go to the first map.

    def _change(self, method, args, complaint):
        try:
            return getattr(self.maps[0], method)(*args)
        except KeyError:
            raise KeyError(complaint)

    def __delitem__(self, key):
        self._change('__delitem__', [key], f'Key not found in the first mapping: {key!r}')

    def pop(self, key, *args):
        return self._change('pop', (key, *args), f'Key not found in the first mapping: {key!r}')

    def __setitem__(self, key, value):
        first = self.maps[0]
        first[key] = value

    def clear(self):
        self.maps[0].clear()

    def popitem(self):
        return self._change('popitem', (), 'No keys found in the first mapping.')

    # Other chains.

    def copy(self):
        layers = self.maps
        return self.__class__(layers[0].copy(), *layers[1:])

    __copy__ = copy

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    if _sys.version_info >= (3, 10):
        def new_child(self, m=None, **kwargs):
            if m is not None and kwargs:
                m.update(kwargs)
            return type(self)(kwargs if m is None else m, *self.maps)
    else:
        def new_child(self, m=None):
            return type(self)({} if m is None else m, *self.maps)

    if _sys.version_info >= (3, 13):
        @classmethod
        def fromkeys(cls, iterable, value=None, /):
            return cls({key: value for key in iterable})
    else:
        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls({}.fromkeys(iterable, *args))

    if _sys.version_info >= (3, 9):
        def __or__(self, other):
            return self.copy().__ior__(other) if isinstance(other, _collections_abc.Mapping) else NotImplemented

        def __ror__(self, other):
            return type(self)({**other, **self}) if isinstance(other, _collections_abc.Mapping) else NotImplemented

        def __ior__(self, other):
            first, *_ = self.maps
            first.update(other)
            return self
`
