/** `typing`, fourth part: functions. */
export const FUNCTIONS = `

def cast(typ, val):
    return val


def _resolve(hint, space, names):
    """A hint with what is named in it looked up."""
    if isinstance(hint, str):
        hint = ForwardRef(hint)
    if isinstance(hint, ForwardRef):
        return _resolve(_arg(eval(hint.__forward_arg__, space, names)), space, names)
    if isinstance(hint, _Alias):
        args = tuple([_resolve(arg, space, names) if hint.__origin__ is not Literal else arg for arg in hint.__args__])
        return hint if args == hint.__args__ else hint._like(args)
    return _NONE if hint is None else hint


def _bare_hint(hint):
    if isinstance(hint, _AnnotatedAlias) or getattr(hint, '_name', None) in ('Required', 'NotRequired', 'ReadOnly'):
        return _bare_hint(hint.__args__[0])
    if isinstance(hint, _Alias) and hint.__origin__ is not Literal:
        args = tuple(map(_bare_hint, hint.__args__))
        return hint if args == hint.__args__ else hint._like(args)
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', False):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            space = vars(_sys.modules[base.__module__]) if globalns is None and base.__module__ in _sys.modules else globalns
            for name, hint in base.__dict__.get('__annotations__', {}).items():
                hints[name] = _resolve(hint, space, dict(vars(base)) if localns is None else localns)
    else:
        if not hasattr(obj, '__annotations__') and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        func = obj
        while hasattr(func, '__wrapped__'):
            func = func.__wrapped__
        space = getattr(func, '__globals__', {}) if globalns is None else globalns
        code, values = getattr(func, '__code__', None), getattr(func, '__defaults__', None) or ()
        names = code.co_varnames[:code.co_argcount] if code else ()
        defaults = dict(zip(names[len(names) - len(values):], values))
        for name, hint in (getattr(obj, '__annotations__', None) or {}).items():
            hint = _resolve(hint, space, localns)
            hints[name] = Optional[hint] if _V < (3, 11) and defaults.get(name, 0) is None else hint
    return hints if include_extras else {name: _bare_hint(hint) for name, hint in hints.items()}


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _Bare)) or _is_builtin_alias(tp):
        return tp.__origin__
    return _types.UnionType if _is_pipe(tp) else Generic if tp is Generic else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _Alias) and tp.__origin__ is _abc.Callable and tp.__args__[0] is not ...:
        *takes, gives = tp.__args__
        return (takes[0] if len(takes) == 1 and isinstance(takes[0], ParamSpec) else takes, gives)
    return tp.__args__ if isinstance(tp, _Alias) or _is_builtin_alias(tp) or _is_pipe(tp) else ()


class NewType(_Joined):
    def __init__(self, name, tp):
        self.__name__, self.__supertype__ = name, tp
        self.__qualname__, self.__module__ = name, _caller(1)

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}' if _V >= (3, 10) else f'<function NewType.<locals>.new_type at {id(self):#x}>'


_overloads = {}


def _overload_key(func):
    return getattr(func, '__module__', None), getattr(func, '__qualname__', None)


def overload(func):
    if _V >= (3, 11):
        _overloads.setdefault(_overload_key(func), []).append(func)
    return _not_called


def _not_called(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')


def _marker(mark, name):
    def decorate(f):
        try:
            setattr(f, mark, True)
        except (AttributeError, TypeError):
            pass
        return f
    decorate.__name__ = decorate.__qualname__ = name
    return decorate


no_type_check = _marker('__no_type_check__', 'no_type_check')
final = _marker('__final__', 'final') if _V >= (3, 11) else lambda f: f

if _V >= (3, 10):
    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta) and tp is not TypedDict

if _V >= (3, 11):
    def get_overloads(func):
        return list(_overloads.get(_overload_key(func), ()))

    clear_overloads = _overloads.clear

    def assert_type(val, typ):
        return val

    def assert_never(arg):
        raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')

    def reveal_type(obj):
        print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
        return obj

    def dataclass_transform(**kwargs):
        return lambda cls: cls

if _V >= (3, 12):
    from _typing import TypeAliasType

    override = _marker('__override__', 'override')


def _subscript_generic(params):
    return Generic[tuple(one for param in params for one in (param if isinstance(param, TypeVarTuple) else (param,)))]


if _V >= (3, 13):
    class _NoDefaultType:
        def __repr__(self):
            return 'typing.NoDefault'

    NoDefault = _NoDefaultType()
_LATER = {'IO': 10, 'TextIO': 10, 'BinaryIO': 10, 'ParamSpec': 10, 'ParamSpecArgs': 10, 'ParamSpecKwargs': 10, 'TypeVarTuple': 11}
_BY_REQUEST = ['AsyncContextManager', 'ContextManager', 'Match', 'Pattern'] + ['ByteString'] * (_V < (3, 14))
__all__ = [_name for _name in [*_globals, *_BY_REQUEST] if _name[0] != '_' and _V >= (3, _LATER.get(_name, 8))]
`
