/** `weakref.WeakKeyDictionary`: weak reference to the key → value. */
export const KEY_SOURCE = `class WeakKeyDictionary(MutableMapping):
    locals().update(_shared(_Watcher, _WeakMapping))

    def __init__(self, dict=None):
        self._watch({})
        self.update(dict)

    def _forget(self, weak):
        self.data.pop(weak, None)

    def __len__(self):
        late = self._late
        return len(self.data) - (sum(map(self.data.__contains__, late)) if late else 0)

    def _store(self, key, value):
        self.data[ref(key, self._died)] = value

    __setitem__ = _store

    def __contains__(self, key):
        return _weakly(key) in self.data

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __delitem__(self, key):
        del self.data[ref(key)]

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def get(self, key, default=None):
        weak = ref(key)
        return self.data.get(weak, default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._died), default)

    def popitem(self):
        while True:
            weak, value = self.data.popitem()
            key = weak()
            if key is not None:
                return key, value

    def copy(self):
        return WeakKeyDictionary(self)

    def _deepened(self, deepcopy, memo, key, value):
        return key, deepcopy(value, memo)

    def keys(self):
        with _Walk(self):
            for weak in self.data:
                key = weak()
                if key is not None:
                    yield key

    __iter__ = keys

    def values(self):
        with _Walk(self):
            for weak, value in self.data.items():
                if weak() is not None:
                    yield value

    def items(self):
        with _Walk(self):
            for weak, value in self.data.items():
                key = weak()
                if key is not None:
                    yield key, value

    def keyrefs(self):
        return [*self.data]


`
