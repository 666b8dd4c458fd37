/** `typing`, third part: classes to inherit from. */
export const CLASSES = `

if _V >= (3, 11):
    class _AnyType(type):
        def __instancecheck__(cls, obj):
            if cls is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return type.__instancecheck__(cls, obj)

        def __call__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return type.__call__(cls, *args, **kwargs)

        def __repr__(cls):
            return 'typing.Any' if cls is Any else type.__repr__(cls)

    class Any(metaclass=_AnyType):
        pass
else:
    Any = _Form('Any')


class Generic:
    __slots__ = ()

    @_remembered
    def __class_getitem__(cls, params):
        params = _tupled(params)
        if not params:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if cls in (Generic, Protocol):
            if not all(isinstance(one, _Variable) or getattr(one, '__origin__', None) is _globals.get('Unpack', 0) for one in params):
                allowed = 'variables' + (' or parameter specification variables.' if _V >= (3, 10) else '')
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type {allowed}')
            if len(set(params)) < len(params):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
            return _Alias(cls, params)
        if not cls.__parameters__:
            raise TypeError(f'{cls} is not a generic class')
        if all(type(one) is TypeVar for one in cls.__parameters__):
            _expect(cls, len(params), len(cls.__parameters__))
        return _Alias(cls, tuple(map(_arg, params)))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        variables = []
        written = cls.__orig_bases__ if '__orig_bases__' in cls.__dict__ else None
        if Generic in (written or cls.__bases__) and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        if written:
            variables = _variables(written)
            listed = None
            for base in written:
                if not isinstance(base, _Alias) or base.__origin__ is not Generic:
                    continue
                if listed is not None:
                    raise TypeError('Cannot inherit from Generic[...] multiple ' + ('types.' if _V < (3, 11) else 'times.'))
                listed = base.__parameters__
            if listed is not None:
                known = set(listed)
                if not set(variables) <= known:
                    missing = ', '.join(str(one) for one in variables if one not in known)
                    raise TypeError(f"Some type variables ({missing}) are not listed in Generic[{', '.join(str(one) for one in listed)}]")
                variables = listed
        cls.__parameters__ = tuple(variables)


Protocol = None
_RUNTIME_ONLY = 'Instance and class checks can only be used with @runtime_checkable protocols'


class _ProtocolMeta(_ABCMeta):
    def __call__(cls, *args, **kwargs):
        if cls is Protocol and _V < (3, 9):
            raise TypeError('Type Protocol cannot be instantiated; it can be used only as a base class')
        if cls._is_protocol and cls is not Protocol:
            raise TypeError('Protocols cannot be instantiated')
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, obj):
        if not cls._is_protocol:
            return super().__instancecheck__(obj)
        if not cls._is_runtime_protocol:
            raise TypeError(_RUNTIME_ONLY)
        return _ABCMeta.__subclasscheck__(cls, type(obj)) or all(_offers(obj, name, cls) for name in _protocol_names(cls))

    def __subclasscheck__(cls, other):
        if cls._is_protocol and cls is not Protocol:
            if not cls._is_runtime_protocol and _V[:2] != (3, 12):
                raise TypeError(_RUNTIME_ONLY)
            data = sorted(name for name in _protocol_names(cls) if not callable(getattr(cls, name, None)))
            if data:
                more = f'. Non-method members: {", ".join(map(repr, data))}.' if _V >= (3, 13) else ''
                raise TypeError("Protocols with non-method members don't support issubclass()" + more)
            if not cls._is_runtime_protocol:
                raise TypeError(_RUNTIME_ONLY)
        return super().__subclasscheck__(other)


def _offers(obj, name, protocol):
    value = getattr(obj, name, _RUNTIME_ONLY)
    return value is not _RUNTIME_ONLY and (value is not None or not callable(getattr(protocol, name, None)))


def _declares(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if getattr(base, '_is_protocol', False) and name in base.__dict__.get('__annotations__', ()):
            return True
    return False


def _protocol_names(cls):
    """What an object must offer. From 3.12 on a protocol has them listed."""
    if '__protocol_attrs__' in vars(cls):
        return cls.__protocol_attrs__
    names = set()
    for base in cls.__mro__[:-1]:
        if getattr(base, '_is_protocol', False) and base is not Protocol:
            names |= {*vars(base), *vars(base).get('__annotations__', ())} - _ORDINARY
    return names


def _matches(cls, other):
    if not cls._is_protocol or cls is Protocol:
        return NotImplemented
    return all(_declares(other, name) for name in _protocol_names(cls)) or NotImplemented


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol, _is_runtime_protocol = True, False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if not cls._is_protocol:
            return
        for base in cls.__mro__[:-1]:
            if not getattr(base, '_is_protocol', False) and base is not Generic and base.__module__ not in ('collections.abc', 'contextlib'):
                raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        cls._is_runtime_protocol = False
        if _V >= (3, 12):
            cls.__protocol_attrs__ = _protocol_names(cls)
        elif '__subclasshook__' not in vars(cls):
            cls.__subclasshook__ = lambda other: _matches(cls, other)

    @classmethod
    def __subclasshook__(cls, other):
        return _matches(cls, other)


_ORDINARY = set()


class _Nothing(Protocol):
    __slots__ = ()


_ORDINARY.update(vars(_Nothing), '__init__ __new__ __dict__ __weakref__ __annotations__ __orig_bases__ __class_getitem__ __match_args__ __subclasshook__ __annotate__ __protocol_attrs__ _is_protocol _is_runtime_protocol __parameters__'.split())


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls


for _what in ('Int', 'Float', 'Index', 'Bytes', 'Complex'):
    _body = {f'__{_what.lower()}__': _abstractmethod(lambda self: None), '__slots__': (), '__module__': 'typing'}
    _globals['Supports' + _what] = runtime_checkable(_ProtocolMeta('Supports' + _what, (Protocol,), _body))
T_co = TypeVar('T_co', covariant=True)


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    __slots__ = ()

    @_abstractmethod
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    __slots__ = ()

    @_abstractmethod
    def __round__(self, ndigits=0):
        pass


class _TupleType(type):
    """Classes that inherit from NamedTuple become named tuples."""

    def __new__(meta, name, bases, namespace):
        if not bases:
            return super().__new__(meta, name, bases, namespace)
        fields = namespace.get('__annotations__', {})
        defaults = []
        for field in fields:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                plural = '(s)' if _V < (3, 9) else 's' * (len(defaults) > 1)
                raise TypeError(f'Non-default namedtuple field {field} cannot follow default field{plural} {", ".join(defaults)}')
        made = _named(name, fields.items(), namespace['__module__'], [namespace[field] for field in defaults])
        if Generic in bases:
            made = type(name, (tuple, Generic), {**vars(made), '__orig_bases__': namespace['__orig_bases__']})
        elif _V >= (3, 9):
            made.__orig_bases__ = (NamedTuple,)
        for key in set(namespace) & {'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_make', '_replace', '_asdict'}:
            raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
        for key, value in namespace.items():
            if key not in fields and key not in ('__annotations__', '__module__', '__orig_bases__', '__classcell__'):
                setattr(made, key, value)
        return made

    def __call__(cls, typename, fields=None, **kwargs):
        made = _named(typename, kwargs.items() if fields is None else fields, _caller(1))
        if _V >= (3, 12):
            made.__orig_bases__ = (NamedTuple,)
        return made


def _named(name, pairs, module, defaults=()):
    fields = [field for field, kind in pairs]
    kinds = {field: _arg(kind) for field, kind in pairs}
    made = _collections.namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = kinds
    return made


class NamedTuple(metaclass=_TupleType):
    pass


def _dict_new(cls, /, *args, **kwargs):
    return dict(*args, **kwargs)


_SAID_REQUIRED, _SAID_READ_ONLY = {'Required': True, 'NotRequired': False}, {'ReadOnly': True}


class _TypedDictMeta(type):
    """Classes that inherit from TypedDict are dict when they are called."""

    def __new__(meta, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(meta, name, (dict,), namespace)
        if _V >= (3, 9):
            for base in bases:
                if type(base) is not meta and base is not Generic:
                    raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        else:
            namespace['__new__'] = _dict_new
        made = super().__new__(meta, name, (dict, Generic) if Generic in bases else (dict,), namespace)
        if '__orig_bases__' not in namespace and _V >= ((3, 9) if TypedDict in bases else (3, 12)):
            made.__orig_bases__ = bases
        annotations = {}
        own = namespace.get('__annotations__', {})
        own = {key: ForwardRef(kind, module=made.__module__) if isinstance(kind, str) else _arg(kind) for key, kind in own.items()}
        if _V < (3, 9):
            annotations.update(own)
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
        if _V >= (3, 9):
            annotations.update(own)
        made.__annotations__ = annotations
        made.__total__ = total
        if _V >= (3, 9):
            meta._divide(made, own, bases, 'required', 'optional', _SAID_REQUIRED, total)
        if _V >= (3, 13):
            meta._divide(made, own, bases, 'readonly', 'mutable', _SAID_READ_ONLY, False)
        return made

    # Each key is of one kind or of the other.
    def _divide(made, own, bases, one, other, said, unsaid):
        ones = set()
        for base in bases:
            ones |= getattr(base, f'__{one}_keys__', set())
        ones.update(key for key, kind in own.items() if said.get(getattr(kind, '_name', None), unsaid))
        setattr(made, f'__{one}_keys__', frozenset(ones))
        setattr(made, f'__{other}_keys__', frozenset(made.__annotations__) - ones)

    def __call__(cls, *args, **kwargs):
        if cls is not TypedDict:
            return dict(*args, **kwargs)
        name, *fields = args
        total = kwargs.pop('total', True)
        body = {'__annotations__': dict(fields[0] if fields else kwargs), '__module__': _caller(1)}
        made = _TypedDictMeta(name, (cls,), body, total=total)
        if (3, 9) <= _V < (3, 12):
            del made.__orig_bases__
        return made

    def __instancecheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


class TypedDict(metaclass=_TypedDictMeta):
    pass


AnyStr = TypeVar('AnyStr', bytes, str)


class _WithResult(_Bare):
    """What __exit__ answers may be left out."""

    def __getitem__(self, params):
        return super().__getitem__(params if isinstance(params, tuple) else (params, bool | None))


# Those of modules that are not here yet are made when they are asked for.
def __getattr__(name):
    if name in ('Pattern', 'Match'):
        import re
        made = _Bare(getattr(re, name), name, 1)
    elif name in ('ContextManager', 'AsyncContextManager'):
        import contextlib
        made = (_Bare if _V < (3, 13) else _WithResult)(getattr(contextlib, 'Abstract' + name), 'Abstract' + name if _V < (3, 9) else name, 1 if _V < (3, 13) else 2)
    elif name == 'ByteString' and _V < (3, 14):
        made = _Bare(_abc.ByteString, name, 0)
    else:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    _globals[name] = made
    return made



class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


# What the methods of these files are annotated with is known from the start.
for _name, _given in ('List', AnyStr), ('Union', (bytes, bytearray)), ('Optional', str):
    _globals[_name][_given]
del _name, _given
`
