/** `weakref.WeakValueDictionary`: key → KeyedRef. Every use takes out first what died during walks. */
export const VALUE_SOURCE = `def _value_lives(entry):
    return entry[1]() is not None


def _with_value(entry):
    key, weak = entry
    value = weak()
    return None if value is None else [key, value]


class WeakValueDictionary(MutableMapping):
    locals().update(_shared(_Watcher, _WeakMapping))

    def __init__(self, other=(), /, **kw):
        self._watch({})
        self.update(other, **kw)

    def _forget(self, weak):
        _remove_dead_weakref(self.data, weak.key)

    def _store(self, key, value):
        self._settle()[key] = KeyedRef(value, self._died, key)

    __setitem__ = _store

    def __len__(self):
        return len(self._settle())

    def __contains__(self, key):
        return self._settle().get(key, _gone)() is not None

    def __getitem__(self, key):
        value = self._settle()[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        del self._settle()[key]

    def get(self, key, default=None):
        value = self._settle().get(key, _gone)()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = WeakValueDictionary.get(self, key)
        if value is None:
            self._store(key, default)
            return default
        return value

    def pop(self, key, *args):
        value = self._settle().pop(key, _gone)()
        if value is None and not args:
            raise KeyError(key)
        return args[0] if value is None else value

    def popitem(self):
        for entry in iter(self._settle().popitem, ()):
            found = _with_value(entry)
            if found:
                return tuple(found)

    def copy(self):
        return WeakValueDictionary(self)

    def _deepened(self, deepcopy, memo, key, value):
        return deepcopy(key, memo), value

    keys = __iter__ = _walk('WeakValueDictionary.keys', lambda self: map(_first, filter(_value_lives, self._settle().items())))
    values = _walk('WeakValueDictionary.values', lambda self: filter(_lives, map(ref.__call__, self._settle().values())))
    items = _walk('WeakValueDictionary.items', lambda self: filter(_lives, map(_with_value, self._settle().items())), show=tuple)
    itervaluerefs = _walk('WeakValueDictionary.itervaluerefs', lambda self: self._settle().values())

    def valuerefs(self):
        return [*self._settle().values()]


`
