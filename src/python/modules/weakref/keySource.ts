/** `weakref.WeakKeyDictionary`: weak reference to the key → value. */
export const KEY_SOURCE = `def _key_lives(entry):
    return entry[0]() is not None


def _with_key(entry):
    weak, value = entry
    key = weak()
    return None if key is None else [key, value]


def _by_ref(name):
    ask = getattr(dict, name)
    return _named('WeakKeyDictionary.' + name, lambda self, key, *default: ask(self.data, ref(key), *default))


class WeakKeyDictionary(MutableMapping):
    locals().update(_shared(_Watcher, _WeakMapping))

    def __init__(self, dict=None):
        self._watch({})
        self.update(dict)

    def _forget(self, weak):
        self.data.pop(weak, None)

    def _marked(self, key):
        return ref(key, self._died)

    def _store(self, key, value):
        self.data[self._marked(key)] = value

    __setitem__ = _store

    def __contains__(self, key):
        return _weakly(key) in self.data

    __getitem__ = _by_ref('__getitem__')
    __delitem__ = _by_ref('__delitem__')
    pop = _by_ref('pop')

    def get(self, key, default=None):
        weak = ref(key)
        return self.data.get(weak, default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(self._marked(key), default)

    def popitem(self):
        for entry in iter(self.data.popitem, ()):
            found = _with_key(entry)
            if found:
                return tuple(found)

    def copy(self):
        return WeakKeyDictionary(self)

    def _deepened(self, deepcopy, memo, key, value):
        return key, deepcopy(value, memo)

    keys = __iter__ = _walk('WeakKeyDictionary.keys', lambda self: filter(_lives, map(ref.__call__, self.data)))
    values = _walk('WeakKeyDictionary.values', lambda self: map(_second, filter(_key_lives, self.data.items())))
    items = _walk('WeakKeyDictionary.items', lambda self: filter(_lives, map(_with_key, self.data.items())), show=tuple)

    def keyrefs(self):
        return [*self.data]


`
