/** The names of the module `weakref`, and weak references with something more: to a bound method, with a key. */
export const METHOD_SOURCE = `
import sys
from _collections_abc import Mapping, MutableMapping, MutableSet
from _weakref import CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy, ref
from _weakrefset import WeakSet, _Walk, _Watcher, _lives, _shared, _weakly

__all__ = '''ref proxy getweakrefcount getweakrefs WeakKeyDictionary ReferenceType ProxyType CallableProxyType ProxyTypes
    WeakValueDictionary WeakSet WeakMethod finalize'''.split()

ProxyTypes = ProxyType, CallableProxyType
if sys.version_info >= (3, 9):
    MutableSet.register(WeakSet)


def _gone():
    return None


# The method dies with its object or with its function: two weak references, one end.
class WeakMethod(ref):
    __slots__ = '_function', '_kind', '_ended', '__weakref__'

    def __new__(cls, meth, callback=None):
        if not (hasattr(meth, '__self__') and hasattr(meth, '__func__')):
            raise TypeError(f'argument should be a bound method, not {type(meth)}')

        def part_died(_):
            whole = here()
            ended, whole._ended = whole._ended, True
            if callback is not None and not ended:
                callback(whole)

        made = super().__new__(cls, meth.__self__, part_died)
        here = ref(made)
        made._function, made._kind, made._ended = ref(meth.__func__, part_died), type(meth), False
        return made

    def __call__(self):
        parts = self._function(), ref.__call__(self)
        return self._kind(*parts) if all(map(_lives, parts)) else None

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._ended or other._ended:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = ref.__hash__


class KeyedRef(ref):
    __slots__ = ('key',)

    def __new__(cls, ob, callback, key):
        return super().__new__(cls, ob, callback)

    def __init__(self, ob, callback, key):
        self.key = key


def _merged(made, *parts):
    for part in parts:
        if not isinstance(part, Mapping):
            return NotImplemented
        made.update(part)
    return made


class _WeakMapping:
    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def update(self, other=None, /, **kwargs):
        if other is not None:
            pairs = other if hasattr(other, 'items') else dict(other)
            for key, value in pairs.items():
                self._store(key, value)
        for key, value in kwargs.items():
            self._store(key, value)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for pair in self.items():
            made._store(*self._deepened(deepcopy, memo, *pair))
        return made

    if sys.version_info >= (3, 9):
        def __or__(self, other):
            return _merged(self.copy(), other)

        def __ror__(self, other):
            return _merged(type(self)(), other, self)

        def __ior__(self, other):
            self.update(other)
            return self


`
