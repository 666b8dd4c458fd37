import { UNIONS } from './unions'

/** `weakref.WeakKeyDictionary`: weak reference to the key → value. What died during a walk and was taken out by somebody else is counted once (`_dirty_len`). */
export const KEY_SOURCE = `class WeakKeyDictionary(MutableMapping):
    def __init__(self, dict=None):
        self.data = {}

        def died(weak, here=ref(self)):
            owner = here()
            if owner is None:
                return
            if owner._iterating:
                owner._pending_removals.append(weak)
            else:
                try:
                    del owner.data[weak]
                except KeyError:
                    pass

        died.__name__, died.__qualname__ = 'remove', 'WeakKeyDictionary.__init__.<locals>.remove'
        self._remove = died
        self._pending_removals, self._iterating = [], set()
        self._dirty_len = False
        if dict is not None:
            self.update(dict)

    if sys.version_info >= (3, 9):
        def _commit_removals(self):
            take, data = self._pending_removals.pop, self.data
            while True:
                try:
                    weak = take()
                except IndexError:
                    break
                try:
                    del data[weak]
                except KeyError:
                    pass
    else:
        def _commit_removals(self):
            late, data = self._pending_removals, self.data
            while late:
                try:
                    del data[late.pop()]
                except KeyError:
                    pass

    def _scrub_removals(self):
        data = self.data
        self._pending_removals = [weak for weak in self._pending_removals if weak in data]
        self._dirty_len = False

    def __len__(self):
        if self._pending_removals and self._dirty_len:
            self._scrub_removals()
        return len(self.data) - len(self._pending_removals)

    def __contains__(self, key):
        try:
            weak = ref(key)
        except TypeError:
            return False
        return weak in self.data

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        self._dirty_len = True
        return self.data.pop(ref(key), *args)

    def popitem(self):
        self._dirty_len = True
        while True:
            weak, value = self.data.popitem()
            key = weak()
            if key is not None:
                return key, value

    def update(self, dict=None, /, **kwargs):
        data = self.data
        if dict is not None:
            pairs = dict if hasattr(dict, 'items') else type(data)(dict)
            for key, value in pairs.items():
                data[ref(key, self._remove)] = value
        if kwargs:
            self.update(kwargs)

    def copy(self):
        made = WeakKeyDictionary()
        with _IterationGuard(self):
            for weak, value in self.data.items():
                key = weak()
                if key is not None:
                    made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        with _IterationGuard(self):
            for weak, value in self.data.items():
                key = weak()
                if key is not None:
                    made[key] = deepcopy(value, memo)
        return made

    def keys(self):
        with _IterationGuard(self):
            for weak in self.data:
                key = weak()
                if key is not None:
                    yield key

    __iter__ = keys

    def values(self):
        with _IterationGuard(self):
            for weak, value in self.data.items():
                if weak() is not None:
                    yield value

    def items(self):
        with _IterationGuard(self):
            for weak, value in self.data.items():
                key = weak()
                if key is not None:
                    yield key, value

    def keyrefs(self):
        return list(self.data)

${UNIONS}
`
