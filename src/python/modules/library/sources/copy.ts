/** `copy`: shallow and deep copies: by tables for the built-in types, else by `__copy__`, `__deepcopy__` and the reduce protocol. */
export const SOURCE = `import sys
import types
from _weakref import ref
from copyreg import dispatch_table

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
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for old, new in zip(x, parts):
        if old is not new:
            return tuple(parts)
    return x


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


# What takes the object apart, bound to it, where it has no way of its own to be asked for the newest protocol.
def _reducer(x, cls, how):
    reduce = getattr(x, '__reduce__', None)
    if reduce:
        return reduce
    raise Error(f'un({how})copyable object of type {cls}')


def _check(cls):
    if cls in _refused:
        if cls.__itemsize__ and '__new__' in cls.__dict__ and sys.version_info >= (3, 11):
            raise TypeError(f'cannot pickle {cls.__name__} objects')
        raise TypeError(f"cannot pickle '{cls.__name__}' object")


# The object's own methods see counts: no further frame or name may hold it here. Arguments are copied by a generator, which CPython's lists of free tuples notice.
def _reconstruct(x, memo, func, args, state=None, items=None, pairs=None):
    part = _itself if memo is None else deepcopy
    if memo is not None and args:
        args = (deepcopy(arg, memo) for arg in args)
    made = func(*args)
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        if memo is not None:
            state = deepcopy(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            attributes, slots = state, None
            if isinstance(state, tuple) and len(state) == 2:
                attributes, slots = state
            if attributes is not None:
                made.__dict__.update(attributes)
            for name in slots or ():
                setattr(made, name, slots[name])
    if items is not None:
        for item in items:
            made.append(part(item, memo))
    if pairs is not None:
        for key, value in pairs:
            key = part(key, memo)
            made[key] = part(value, memo)
    return made


def copy(x):
    cls = type(x)
    make = _shallow.get(cls) or (_itself if issubclass(cls, type) else getattr(cls, '__copy__', None))
    if make is not None:
        return make(x)
    reduce = dispatch_table.get(cls)
    if reduce is not None:
        reduced = reduce(x)
    else:
        _check(cls)
        reduce = getattr(x, '__reduce_ex__', None)
        reduced = reduce(4) if reduce is not None else _reducer(x, cls, 'shallow')()
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    make = _deep.get(cls)
    if make is _itself and sys.version_info >= (3, 14):
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
        reduce = dispatch_table.get(cls)
        if reduce is not None:
            reduced = reduce(x)
        else:
            _check(cls)
            reduce = getattr(x, '__reduce_ex__', None)
            reduced = reduce(4) if reduce is not None else _reducer(x, cls, 'deep')()
        made = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if made is not x:
        memo[id(x)] = made
        _keep_alive(x, memo)
    return made


# What was copied stays as long as the memo: another object at its address would be taken for it.
def _keep_alive(x, memo):
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


if sys.version_info >= (3, 13):
    __all__.append('replace')
    _Plain = types.SimpleNamespace

    def replace(obj, /, **changes):
        if type(obj) is _Plain:
            return _Plain(**{**vars(obj), **changes})
        make = getattr(type(obj), '__replace__', None)
        if make is None:
            raise TypeError(f'replace() does not support {type(obj).__name__} objects')
        return make(obj, **changes)


del types
`
