/** `_weakrefset`: what the containers of weak references share, and the set. What dies while somebody walks through a container is taken out after the walk. */
export const SET_SOURCE = `
import sys
from _weakref import ref

__all__ = ['WeakSet']


class _Watcher:
    def _watch(self, data):
        def died(weak, here=ref(self)):
            owner = here()
            if owner is None:
                return
            if owner._walks:
                owner._late.append(weak)
            else:
                owner._forget(weak)

        self.data = data
        self._died = died
        self._late = []
        self._walks = set()

    def _settle(self):
        late = self._late
        while late:
            self._forget(late.pop())
        return self.data

    def __len__(self):
        return len(self.data) - len(self._late)


# Methods that several have, who are no relatives all the same: classes and their bases are CPython's.
def _shared(*kinds):
    return {name: value for kind in kinds for name, value in vars(kind).items() if isinstance(value, type(_shared))}


def _lives(thing):
    return thing is not None


def _named(name, method):
    method.__qualname__ = name
    method.__name__ = name.rpartition('.')[2]
    return method


# While somebody walks, what dies stays in the container; and the walk does not keep the container alive.
class _Walk:
    def __init__(self, container):
        self.container = ref(container)

    def __enter__(self):
        container = self.container()
        if container is not None:
            container._walks.add(self)
        return self

    def __exit__(self, kind, value, traceback):
        container = self.container()
        if container is not None:
            container._walks.discard(self)
            if not container._walks:
                container._settle()


def _weakly(thing):
    try:
        return ref(thing)
    except TypeError:
        return None


def _for_one(name):
    change = getattr(set, name)
    return _named('WeakSet.' + name, lambda self, item: change(self._settle(), ref(item)))


def _compared(name):
    compare = getattr(set, name)
    return _named('WeakSet.' + name, lambda self, other: compare(self.data, {*map(ref, other)}))


# A method, and the operator that does the same and gives the set.
def _in_place(name, watched=False):
    change = getattr(set, name)

    def operator(self, other):
        data = self._settle()
        callback = self._died if watched else None
        change(data, [ref(item, callback) for item in other])
        return self

    def method(self, other):
        operator(self, other)

    return _named('WeakSet.' + name, method), operator


def _on_copy(name, change):
    def method(self, other):
        made = self.copy()
        change(made, other)
        return made

    return _named('WeakSet.' + name, method)


class WeakSet:
    locals().update(_shared(_Watcher))

    def __init__(self, data=None):
        self._watch(set())
        if data is not None:
            self.update(data)

    def _forget(self, weak):
        self.data.discard(weak)

    def __iter__(self):
        with _Walk(self):
            for weak in self.data:
                item = weak()
                if item is not None:
                    yield item

    def __contains__(self, item):
        return _weakly(item) in self.data

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        if sys.version_info < (3, 11):
            return type(self), ([*self],), getattr(self, '__dict__', None)
        from copyreg import _state_of
        return type(self), ([*self],), _state_of(self)

    def copy(self):
        return type(self)(self)

    def add(self, item):
        if self._late:
            self._settle()
        self.data.add(ref(item, self._died))

    def clear(self):
        if self._late:
            self._settle()
        self.data.clear()

    remove = _for_one('remove')
    discard = _for_one('discard')

    def pop(self):
        data = self._settle()
        while data:
            item = data.pop()()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def update(self, other):
        self._settle()
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    difference_update, __isub__ = _in_place('difference_update')
    intersection_update, __iand__ = _in_place('intersection_update')
    symmetric_difference_update, __ixor__ = _in_place('symmetric_difference_update', watched=True)

    union = __or__ = _on_copy('union', update)
    difference = __sub__ = _on_copy('difference', __isub__)
    symmetric_difference = __xor__ = _on_copy('symmetric_difference', __ixor__)

    def intersection(self, other):
        return type(self)(filter(self.__contains__, other))

    __and__ = intersection

    def isdisjoint(self, other):
        return not any(map(self.__contains__, other))

    def __eq__(self, other):
        return _same(self, other) if isinstance(other, type(self)) else NotImplemented

    issubset = __le__ = _compared('issubset')
    issuperset = __ge__ = _compared('issuperset')
    __lt__ = _compared('__lt__')
    __gt__ = _compared('__gt__')

    if sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))


_same = _compared('__eq__')
`
