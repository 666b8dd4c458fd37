/** The names of the module `weakref`, and weak references with something more: to a bound method, with a key. */
export const METHOD_SOURCE = `
import sys
from _collections_abc import Mapping, MutableMapping, MutableSet
from _weakref import CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy, ref
from _weakrefset import WeakSet, _IterationGuard

__all__ = '''ref proxy getweakrefcount getweakrefs WeakKeyDictionary ReferenceType ProxyType CallableProxyType ProxyTypes
    WeakValueDictionary WeakSet WeakMethod finalize'''.split()

ProxyTypes = ProxyType, CallableProxyType
if sys.version_info >= (3, 9):
    MutableSet.register(WeakSet)


def _gone():
    return None


# The method dies with its object or with its function: two weak references, one end.
class WeakMethod(ref):
    __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'

    def __new__(cls, meth, callback=None):
        if not (hasattr(meth, '__self__') and hasattr(meth, '__func__')):
            raise TypeError(f'argument should be a bound method, not {type(meth)}')

        def part_died(_):
            whole = here()
            lived, whole._alive = whole._alive, False
            if lived and callback is not None:
                callback(whole)

        made = ref.__new__(cls, meth.__self__, part_died)
        made._func_ref, made._meth_type, made._alive = ref(meth.__func__, part_died), type(meth), True
        here = ref(made)
        return made

    def __call__(self):
        owner, function = ref.__call__(self), self._func_ref()
        return None if owner is None or function is None else self._meth_type(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not (self._alive and other._alive):
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = ref.__hash__


class KeyedRef(ref):
    __slots__ = ('key',)

    def __new__(cls, ob, callback, key):
        made = ref.__new__(cls, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


`
