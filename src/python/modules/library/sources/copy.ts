/** `copy`: shallow and deep copies: by tables for the built-in types, else by `__copy__`, `__deepcopy__` and the reduce protocol. */
export const SOURCE = `import sys
import types
from _weakref import ref
from copyreg import dispatch_table, _reduce_object

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error


def _itself(x, memo=None):
    return x


def _deep_list(x, memo):
    memo[id(x)] = made = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_dict(x, memo):
    memo[id(x)] = made = {}
    for key, value in x.items():
        copied = deepcopy(value, memo)
        made[deepcopy(key, memo)] = copied
    return made


# A cycle may have led back to the tuple while its items were copied; one whose items are all the same stays itself.
def _deep_tuple(x, memo):
    parts = [deepcopy(item, memo) for item in x]
    if id(x) in memo:
        return memo[id(x)]
    return x if all(new is old for new, old in zip(parts, x)) else tuple(parts)


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_Method = types.MethodType
_single = {type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, property, ref, range,
           types.FunctionType, types.BuiltinFunctionType, types.CodeType}
_shallow = {**dict.fromkeys(_single | {tuple, frozenset, slice}, _itself), list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy, _Method: lambda x: _Method(x.__func__, x.__self__)}
_deep = {**dict.fromkeys(_single, _itself), list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, _Method: _deep_method}
if sys.version_info < (3, 10):
    del _deep[range]
_refused = {types.GeneratorType, types.ModuleType, types.FrameType, types.TracebackType, types.MappingProxyType, *map(type, ({}.keys(), {}.values(), {}.items()))}


# What takes the object apart, bound to it, and the protocol where it wants one.
def _reducer(x, cls, how):
    if cls in dispatch_table:
        return _Method(dispatch_table[cls], x), None
    for name, protocol in ('__reduce_ex__', 4), ('__reduce__', None):
        if getattr(cls, name, None) is not getattr(object, name, None):
            return getattr(x, name), protocol
    if cls.__getattribute__ is not object.__getattribute__ and getattr(x, '__reduce_ex__', None) is getattr(x, '__reduce__', None) is None:
        raise Error(f'un({how})copyable object of type {cls}')
    if cls in _refused:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    return _Method(_reduce_object, x), 4


# The object's own methods see counts: no further frame or name may hold it here.
def _reconstruct(x, memo, func, args, state=None, items=None, pairs=None):
    part = _itself if memo is None else deepcopy
    made = func(*[part(arg, memo) for arg in args])
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        state = part(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
            if attributes is not None:
                made.__dict__.update(attributes)
            for name in slots or ():
                setattr(made, name, slots[name])
    for item in () if items is None else items:
        made.append(part(item, memo))
    for key, value in () if pairs is None else pairs:
        key = part(key, memo)
        made[key] = part(value, memo)
    return made


def copy(x):
    cls = type(x)
    make = _shallow.get(cls) or (_itself if issubclass(cls, type) else getattr(cls, '__copy__', None))
    if make is not None:
        return make(x)
    reduce, protocol = _reducer(x, cls, 'shallow')
    reduced = reduce(protocol) if protocol else reduce()
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    make = _deep.get(cls)
    if make is _itself and (memo is None or sys.version_info >= (3, 14)):
        return x
    if memo is None:
        memo = {}
    made = memo.get(id(x), _nil)
    if made is not _nil:
        return made
    own = getattr(x, '__deepcopy__', None) if make is None else None
    if make is not None:
        made = make(x, memo)
    elif issubclass(cls, type):
        made = x
    elif own is not None:
        made = own(memo)
    else:
        reduce, protocol = _reducer(x, cls, 'deep')
        reduced = reduce(protocol) if protocol else reduce()
        made = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if made is not x:
        memo[id(x)] = made
        memo.setdefault(id(memo), []).append(x)
    return made


if sys.version_info >= (3, 13):
    __all__.append('replace')

    def replace(obj, /, **changes):
        make = getattr(type(obj), '__replace__', None)
        if make is None:
            raise TypeError(f'replace() does not support {type(obj).__name__} objects')
        return make(obj, **changes)


del types
`
