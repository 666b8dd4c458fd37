/** `weakref.WeakValueDictionary`: key → KeyedRef. Every use takes out first what died during walks. */
export const VALUE_SOURCE = `class WeakValueDictionary(MutableMapping):
    locals().update(_shared(_Watcher, _WeakMapping))

    def __init__(self, other=(), /, **kw):
        self._watch({})
        self.update(other, **kw)

    def _forget(self, weak):
        _remove_dead_weakref(self.data, weak.key)

    def _store(self, key, value):
        if self._late:
            self._settle()
        self.data[key] = KeyedRef(value, self._died, key)

    __setitem__ = _store

    def __len__(self):
        if self._late:
            self._settle()
        return len(self.data)

    def __contains__(self, key):
        if self._late:
            self._settle()
        weak = self.data.get(key)
        return weak is not None and weak() is not None

    def __getitem__(self, key):
        if self._late:
            self._settle()
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        if self._late:
            self._settle()
        del self.data[key]

    def get(self, key, default=None):
        if self._late:
            self._settle()
        weak = self.data.get(key)
        value = None if weak is None else weak()
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
        while True:
            key, weak = self._settle().popitem()
            value = weak()
            if value is not None:
                return key, value

    def copy(self):
        return WeakValueDictionary(self)

    def _deepened(self, deepcopy, memo, key, value):
        return deepcopy(key, memo), value

    def keys(self):
        self._settle()
        with _Walk(self):
            for key, weak in self.data.items():
                if weak() is not None:
                    yield key

    __iter__ = keys

    def values(self):
        self._settle()
        with _Walk(self):
            for weak in self.data.values():
                value = weak()
                if value is not None:
                    yield value

    def items(self):
        self._settle()
        with _Walk(self):
            for key, weak in self.data.items():
                value = weak()
                if value is not None:
                    yield key, value

    def itervaluerefs(self):
        self._settle()
        with _Walk(self):
            yield from self.data.values()

    def valuerefs(self):
        return [*self._settle().values()]


`
