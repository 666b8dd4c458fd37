/** `typing`: names that can be subscripted, and what runs. */
export const SOURCE = `import sys
import collections
import collections.abc
from abc import ABCMeta, abstractmethod
from collections import namedtuple as _namedtuple
import functools
import types

_V = sys.version_info


def _type_repr(obj):
    if isinstance(obj, type) and not (_V >= (3, 9) and isinstance(obj, types.GenericAlias)):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, (tuple, list)):
        return '[' + ', '.join(_type_repr(item) for item in obj) + ']'
    return repr(obj)


def _convert(arg):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    return arg


class ForwardRef:
    __slots__ = ('__forward_arg__', '__forward_evaluated__', '__forward_value__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError('Cannot subclass special typing classes')


class _Operators(_Final, _root=True):
    __slots__ = ()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


if _V < (3, 10):
    del _Operators.__or__, _Operators.__ror__


class _SpecialForm(_Operators, _root=True):
    __slots__ = ('_name', '_getitem')

    def __init__(self, name, getitem=None):
        self._name = name
        self._getitem = getitem

    def __repr__(self):
        return 'typing.' + self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._getitem(self, parameters)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')


class TypeVar(_Operators, _root=True):
    __slots__ = ('__name__', '__bound__', '__constraints__', '__covariant__', '__contravariant__')

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, **more):
        self.__name__ = name
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self.__constraints__ = tuple(_convert(one) for one in constraints)
        self.__bound__ = None if bound is None else _convert(bound)
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)

    def __repr__(self):
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class ParamSpec(_Operators, _root=True):
    __slots__ = ('__name__', '__bound__', 'args', 'kwargs')

    def __init__(self, name, *, bound=None, **more):
        self.__name__ = name
        self.__bound__ = bound
        self.args = name + '.args'
        self.kwargs = name + '.kwargs'

    def __repr__(self):
        return '~' + self.__name__


def _parameters(args):
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec)):
            if arg not in found:
                found.append(arg)
        else:
            for one in getattr(arg, '__parameters__', ()) if not isinstance(arg, type) else ():
                if one not in found:
                    found.append(one)
    return tuple(found)


class _GenericAlias(_Operators, _root=True):
    __slots__ = ('__dict__',)

    def __init__(self, origin, args, name=None, inst=True):
        args = args if isinstance(args, tuple) else (args,)
        self.__origin__ = origin
        self.__args__ = tuple(_convert(arg) for arg in args)
        self.__parameters__ = _parameters(self.__args__)
        self._name = name
        self._inst = inst

    def __getitem__(self, args):
        args = args if isinstance(args, tuple) else (args,)
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        replaced = dict(zip(self.__parameters__, map(_convert, args)))
        return self.copy_with(tuple(replaced.get(arg, arg[tuple(replaced.get(one, one) for one in arg.__parameters__)] if getattr(arg, '__parameters__', ()) and not isinstance(arg, type) else arg)
                                    if not isinstance(arg, list) else arg for arg in self.__args__))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, self._name, self._inst)

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __getattr__(self, attr):
        if '__origin__' in self.__dict__ and not (attr.startswith('__') and attr.endswith('__')):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __mro_entries__(self, bases):
        if self._name:
            made = [self.__origin__] if self.__origin__ not in bases else []
            if not any(isinstance(base, (_GenericAlias, _SpecialAlias)) or issubclass(base, Generic) for base in bases[bases.index(self) + 1:]):
                made.append(Generic)
            return tuple(made)
        if self.__origin__ is Generic:
            at = bases.index(self)
            if any(isinstance(base, _GenericAlias) and base is not self for base in bases[at + 1:]) or Protocol in bases:
                return ()
        return (self.__origin__,)

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        if self.__origin__ is Union and other.__origin__ is Union:
            return set(self.__args__) == set(other.__args__)
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        if self.__origin__ is Union:
            return hash((Union, frozenset(self.__args__)))
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        if self.__origin__ is Union:
            args = self.__args__
            if _V >= (3, 9) and len(args) == 2 and type(None) in args:
                return f'typing.Optional[{_type_repr(args[0] if args[1] is type(None) else args[1])}]'
            if _V < (3, 9) and len(args) == 2 and args[1] is type(None):
                return f'typing.Union[{_type_repr(args[0])}, NoneType]'
            if _V >= (3, 10) and type(None) in args:

                return f'typing.Union[{", ".join(_type_repr(arg) for arg in args)}]'
        if self.__origin__ is collections.abc.Callable and self.__args__ and isinstance(self.__args__[0], list):
            return f'typing.Callable[{_type_repr(self.__args__[0])}, {_type_repr(self.__args__[1])}]'
        if self.__origin__ is Literal:
            return f'typing.Literal[{", ".join(map(repr, self.__args__))}]'
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        return f'{name}[{", ".join(_type_repr(arg) for arg in self.__args__) or "()"}]'

    def __instancecheck__(self, obj):
        if self.__origin__ is Union:
            return any(isinstance(obj, arg) for arg in self.__args__)
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')


class _SpecialAlias(_Operators, _root=True):
    __slots__ = ('__origin__', '_name', '_count')

    def __init__(self, origin, name, count=-1):
        self.__origin__ = origin
        self._name = name
        self._count = count

    def __getitem__(self, params):
        if self.__origin__ is collections.abc.Callable:
            args, result = params
            return _GenericAlias(self.__origin__, (args if args is ... else list(args) if isinstance(args, list) else args, result), self._name, False)
        params = params if isinstance(params, tuple) else (params,)
        if self.__origin__ is not tuple and self._count >= 0 and len(params) != self._count:
            many = 'many' if len(params) > self._count else 'few'
            raise TypeError(f'Too {many} {"arguments" if _V >= (3, 10) else "parameters"} for {self}; actual {len(params)}, expected {self._count}')
        return _GenericAlias(self.__origin__, params, self._name, False)

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

    def __mro_entries__(self, bases):
        made = [self.__origin__] if self.__origin__ not in bases else []
        if Generic not in bases and not any(isinstance(base, _GenericAlias) for base in bases):
            made.append(Generic)
        return tuple(made)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return 'typing.' + self._name


def _union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    parameters = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for one in map(_convert, parameters):
        inner = one.__args__ if getattr(one, '__origin__', None) is Union or (_V >= (3, 10) and isinstance(one, types.UnionType)) else (one,)
        for arg in inner:
            if arg not in flat:
                flat.append(arg)
    if len(flat) == 1:
        return flat[0]
    return _GenericAlias(Union, tuple(flat), 'Union')


def _one(self, item):
    return _GenericAlias(self, (item,), self._name)


if _V >= (3, 11):
    class Any:
        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return super().__new__(cls)

    _any = type('_AnyMeta', (type,), {'__repr__': lambda self: 'typing.Any' if self is Any else type.__repr__(self)})
    Any = _any('Any', (object,), {'__module__': __name__, '__qualname__': 'Any', '__new__': Any.__new__})
else:
    Any = _SpecialForm('Any')
NoReturn = _SpecialForm('NoReturn')
ClassVar = _SpecialForm('ClassVar', _one)
Final = _SpecialForm('Final', _one)
Union = _SpecialForm('Union', _union)
Optional = _SpecialForm('Optional', lambda self, arg: Union[arg, type(None)])
Literal = _SpecialForm('Literal', lambda self, args: _literal(args))
Annotated = _SpecialForm('Annotated', lambda self, args: args[0])
TypeAlias = _SpecialForm('TypeAlias')
Self = _SpecialForm('Self')
Never = _SpecialForm('Never')
LiteralString = _SpecialForm('LiteralString')
Concatenate = _SpecialForm('Concatenate', lambda self, args: _GenericAlias(self, args, 'Concatenate'))
TypeGuard = _SpecialForm('TypeGuard', _one)
TypeIs = _SpecialForm('TypeIs', _one)
Required = _SpecialForm('Required', _one)
NotRequired = _SpecialForm('NotRequired', _one)
Unpack = _SpecialForm('Unpack', _one)
ReadOnly = _SpecialForm('ReadOnly', _one)


def _literal(args):
    made = _GenericAlias(Literal, (), 'Literal')
    made.__args__ = args if isinstance(args, tuple) else (args,)
    return made


_abc = collections.abc
List = _SpecialAlias(list, 'List', 1)
Dict = _SpecialAlias(dict, 'Dict', 2)
Set = _SpecialAlias(set, 'Set', 1)
FrozenSet = _SpecialAlias(frozenset, 'FrozenSet', 1)
Tuple = _SpecialAlias(tuple, 'Tuple')
Type = _SpecialAlias(type, 'Type', 1)
Callable = _SpecialAlias(_abc.Callable, 'Callable')
DefaultDict = _SpecialAlias(collections.defaultdict, 'DefaultDict', 2)
OrderedDict = _SpecialAlias(collections.OrderedDict, 'OrderedDict', 2)
Counter = _SpecialAlias(collections.Counter, 'Counter', 1)
ChainMap = _SpecialAlias(collections.ChainMap, 'ChainMap', 2)
Deque = _SpecialAlias(collections.deque, 'Deque', 1)
for _name, _count in [('Awaitable', 1), ('Coroutine', 3), ('AsyncIterable', 1), ('AsyncIterator', 1), ('AsyncGenerator', 2), ('Hashable', 0), ('Iterable', 1), ('Iterator', 1), ('Generator', -1),
                      ('Reversible', 1), ('Sized', 0), ('Container', 1), ('Collection', 1), ('MutableSet', 1), ('Mapping', 2), ('MutableMapping', 2), ('MappingView', 1), ('KeysView', 1),
                      ('ItemsView', 2), ('ValuesView', 1), ('Sequence', 1), ('MutableSequence', 1), ('ByteString', 0)]:
    globals()[_name] = _SpecialAlias(getattr(_abc, _name), _name, _count)
AbstractSet = _SpecialAlias(_abc.Set, 'AbstractSet', 1)
del _name, _count
Text = str
TYPE_CHECKING = False


class Generic:
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        if not params:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        params = tuple(_convert(one) for one in params)
        if cls in (Generic, Protocol):
            if not all(isinstance(one, (TypeVar, ParamSpec)) for one in params):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables')
        else:
            wanted = getattr(cls, '__parameters__', ())
            if not wanted:
                raise TypeError(f'{cls} is not a generic class')
            if len(params) != len(wanted) and not any(isinstance(one, ParamSpec) for one in wanted):
                many = 'many' if len(params) > len(wanted) else 'few'
                raise TypeError(f'Too {many} {"arguments" if _V >= (3, 10) else "parameters"} for {cls}; actual {len(params)}, expected {len(wanted)}')
        return _GenericAlias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        found = []
        for base in cls.__dict__.get('__orig_bases__', ()):
            for one in getattr(base, '__parameters__', ()) if isinstance(base, _GenericAlias) else ():
                if one not in found:
                    found.append(one)
        cls.__parameters__ = tuple(found)


_NO_MEMBERS = {'__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__',
               '__orig_bases__', '_is_protocol', '_is_runtime_protocol', '_abc_impl', '__match_args__', '__firstlineno__', '__static_attributes__', '__protocol_attrs__', '__non_callable_proto_members__',
               '_non_callable', '__type_params__', '__annotate__', '__annotations_cache__', '__orig_class__', '__qualname__'}


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in list(base.__dict__) + list(base.__dict__.get('__annotations__', {})):
            if name not in _NO_MEMBERS:
                names.add(name)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if super().__instancecheck__(instance):
            return True
        return all(hasattr(instance, name) and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None) for name in _protocol_members(cls))

    def __subclasscheck__(cls, other):
        if getattr(cls, '_is_protocol', False) and cls is not Protocol:
            if not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        return super().__subclasscheck__(other)


def _protocol_hook(cls):
    def hook(other):
        if not cls.__dict__.get('_is_protocol', False):
            return NotImplemented
        for name in _protocol_members(cls):
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
                if name in base.__dict__.get('__annotations__', {}):
                    break
            else:
                return NotImplemented
        return True
    return hook


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if '__subclasshook__' not in cls.__dict__ and cls._is_protocol:
            cls.__subclasshook__ = staticmethod(_protocol_hook(cls))
        if cls._is_protocol and cls.__init__ is object.__init__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls


for _name in ['SupportsInt __int__', 'SupportsFloat __float__', 'SupportsIndex __index__', 'SupportsAbs __abs__', 'SupportsRound __round__', 'SupportsBytes __bytes__', 'SupportsComplex __complex__']:
    _name, _method = _name.split()
    globals()[_name] = runtime_checkable(_ProtocolMeta(_name, (Protocol,), {'__module__': __name__, '__slots__': (), '_is_protocol': True, _method: abstractmethod(lambda self: None)}))
del _name, _method


def cast(typ, val):
    return val


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    sources = reversed(obj.__mro__) if isinstance(obj, type) else [obj]
    for source in sources:
        space = globalns
        if space is None:
            space = sys.modules[source.__module__].__dict__ if isinstance(source, type) else getattr(source, '__globals__', {})
        annotations = source.__dict__.get('__annotations__', {}) if isinstance(source, type) else getattr(source, '__annotations__', None) or {}
        for name, value in annotations.items():
            if value is None:
                value = type(None)
            if isinstance(value, ForwardRef):
                value = value.__forward_arg__
            if isinstance(value, str):
                value = eval(value, space, localns if localns is not None else dict(vars(source)) if isinstance(source, type) else None)
            hints[name] = value
    return hints


def get_origin(tp):
    if isinstance(tp, (_GenericAlias, _SpecialAlias)):
        return tp.__origin__
    if _V >= (3, 9) and isinstance(tp, types.GenericAlias):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if _V >= (3, 10) and isinstance(tp, types.UnionType):
        return types.UnionType
    return None


def get_args(tp):
    if isinstance(tp, _GenericAlias) or (_V >= (3, 9) and isinstance(tp, types.GenericAlias)) or (_V >= (3, 10) and isinstance(tp, types.UnionType)):
        return tp.__args__
    return ()


def NewType(name, tp):
    def new_type(x):
        return x
    new_type.__name__ = name
    new_type.__supertype__ = tp
    return new_type


if _V >= (3, 10):
    class NewType:
        def __init__(self, name, tp):
            self.__qualname__ = name
            self.__name__ = name
            self.__supertype__ = tp
            self.__module__ = sys._getframe(1).f_globals.get('__name__')

        def __call__(self, x):
            return x

        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'


def overload(func):
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')


def final(f):
    if _V >= (3, 11):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
    return f


def override(f):
    try:
        f.__override__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    return arg


def dataclass_transform(**kwargs):
    return lambda cls_or_fn: cls_or_fn


def assert_type(val, typ):
    return val


def assert_never(arg):
    raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


def reveal_type(obj):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


_PROHIBITED = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source'})


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if ns.get('_root', False):
            return super().__new__(cls, typename, bases, ns)
        annotations = ns.get('__annotations__', {})
        defaults = []
        for name in annotations:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
        made = _namedtuple(typename, list(annotations), defaults=[ns[name] for name in defaults], module=ns['__module__'])
        made.__annotations__ = made.__new__.__annotations__ = dict(annotations)
        for key in ns:
            if key in _PROHIBITED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in ('__annotations__', '__module__', '__qualname__', '__firstlineno__', '__static_attributes__') and key not in made._fields:
                setattr(made, key, ns[key])
        if '__orig_bases__' in ns or _V >= (3, 12):
            made.__orig_bases__ = (NamedTuple,)
        return made


def _named_tuple(typename, fields=None, /, **kwargs):
    pairs = list(kwargs.items()) if fields is None else list(fields)
    made = _namedtuple(typename, [name for name, _ in pairs], module=sys._getframe(1).f_globals.get('__name__', '__main__'))
    made.__annotations__ = made.__new__.__annotations__ = {name: kind for name, kind in pairs}
    return made


if _V >= (3, 9):
    NamedTuple = _named_tuple
    NamedTuple.__name__ = NamedTuple.__qualname__ = 'NamedTuple'
    _NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})
    NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)
else:
    class NamedTuple(metaclass=_NamedTupleMeta):
        _root = True

        def __new__(cls, typename, fields=None, **kwargs):
            pairs = list(kwargs.items()) if fields is None else list(fields)
            made = _namedtuple(typename, [name for name, _ in pairs], module=sys._getframe(1).f_globals.get('__name__', '__main__'))
            made.__annotations__ = made.__new__.__annotations__ = {name: kind for name, kind in pairs}
            return made


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), ns)
        annotations = {}
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}) if isinstance(base, type) else {})
        annotations.update(ns.get('__annotations__', {}))
        made.__annotations__ = annotations
        made.__total__ = total
        made.__required_keys__ = frozenset(annotations) if total else frozenset()
        made.__optional_keys__ = frozenset() if total else frozenset(annotations)
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __subclasscheck__ = __instancecheck__


if _V >= (3, 9):
    def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {'__annotations__': dict(fields or kwargs)}, total=total)

    _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
    TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)
else:
    TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (dict,), {'__module__': __name__})

T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
AnyStr = TypeVar('AnyStr', bytes, str)


class IO(Generic[AnyStr]):
    pass


class TextIO(IO[str]):
    pass


class BinaryIO(IO[bytes]):
    pass
`
