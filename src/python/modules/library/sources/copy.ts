/** `copy`: shallow and deep copies by `__copy__`, `__deepcopy__`, the reduce protocol. */
export const SOURCE = `import sys
import types
from _weakref import ref as _ref
from copyreg import dispatch_table, _reduce_object

__all__ = ['Error', 'copy', 'deepcopy']


class Error(Exception):
    pass


error = Error

_ATOMIC = {type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property, type(Ellipsis), type(NotImplemented),
           types.FunctionType, types.BuiltinFunctionType, types.CodeType, _ref}
_COPIERS = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}


def copy(x):
    cls = type(x)
    if cls in _ATOMIC:
        return x
    copier = _COPIERS.get(cls)
    if copier is not None:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reduced = _reduce(x, cls)
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if sys.version_info >= (3, 13) and cls in _DEEP_ATOMIC:
        return x
    if memo is None:
        memo = {}
    known = id(x)
    y = memo.get(known, _nil)
    if y is not _nil:
        return y
    copier = _DEEP.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif cls in _DEEP_ATOMIC or issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            y = copier(memo)
        else:
            reduced = _reduce(x, cls)
            y = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if y is not x:
        memo[known] = y
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return y


def _reduce(x, cls):
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    reductor = getattr(cls, '__reduce_ex__', None)
    if reductor is not None and reductor is not getattr(object, '__reduce_ex__', None):
        return reductor(x, 4)
    reductor = getattr(cls, '__reduce__', None)
    if reductor is not None and reductor is not getattr(object, '__reduce__', None):
        return reductor(x)
    if cls in _NOT_COPYABLE:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    return _reduce_object(x, 4)


_NOT_COPYABLE = {types.GeneratorType, types.ModuleType, types.FrameType, types.TracebackType, types.MappingProxyType, type({}.keys()), type({}.values()), type({}.items())}


def _deep_list(x, memo):
    y = []
    memo[id(x)] = y
    append = y.append
    for item in x:
        append(deepcopy(item, memo))
    return y


def _deep_tuple(x, memo):
    y = [deepcopy(item, memo) for item in x]
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for mine, theirs in zip(x, y):
        if mine is not theirs:
            return tuple(y)
    return x


def _deep_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, types.MethodType: _deep_method}
_DEEP_ATOMIC = {type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, bytes, str, types.CodeType, type, range,
                types.BuiltinFunctionType, types.FunctionType, _ref, property}
if sys.version_info < (3, 10):
    _DEEP_ATOMIC.remove(range)


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slotstate = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slotstate = state
            if state is not None:
                y.__dict__.update(state)
            if slotstate is not None:
                for key, value in slotstate.items():
                    setattr(y, key, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


if sys.version_info >= (3, 13):
    def replace(obj, /, **changes):
        cls = obj.__class__
        func = getattr(cls, '__replace__', None)
        if func is None:
            raise TypeError(f'replace() does not support {cls.__name__} objects')
        return func(obj, **changes)

del types
`
