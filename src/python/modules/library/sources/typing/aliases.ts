/** `typing`, second part: names with brackets. */
export const ALIASES = `

class _Alias(_Joined):
    """A name with something in brackets."""

    def __init__(self, origin, args, name=None):
        self.__origin__, self.__args__, self._name = origin, args, name
        self.__parameters__ = _variables(args)
        self.__module__ = 'typing' if name else origin.__module__

    def _replaced(self, found):
        args = []
        for arg in self.__args__:
            new = _replace(arg, found)
            args.extend(new if isinstance(new, list) and self.__origin__ is _abc.Callable else [new])
        return self._like(tuple(args))

    def _like(self, args):
        return Union[args] if self.__origin__ is Union else _Alias(self.__origin__, args, self._name)

    @_remembered
    def __getitem__(self, params):
        if self.__origin__ in (_globals.get('Generic'), _globals.get('Protocol')):
            raise TypeError(f'Cannot subscript already-subscripted {self!r}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        params = _tupled(params)
        if not any(isinstance(one, TypeVarTuple) for one in self.__parameters__):
            _expect(self, len(params), len(self.__parameters__))
        return self._replaced(dict(zip(self.__parameters__, map(_arg, params))))

    def __getattr__(self, name):
        if _V >= (3, 10) and name in ('__name__', '__qualname__'):
            if self.__origin__ is Union:
                return 'Optional' if len(self.__args__) == 2 and _NONE in self.__args__ else 'Union'
            return self._name or self.__origin__.__name__
        if name.startswith('__') or '__origin__' not in self.__dict__:
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __call__(self, *args, **kwargs):
        if self._name in _NOT_MADE:
            raise TypeError(_not_made(self))
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _Form):
            raise TypeError(f'Cannot subclass {self}' if _V >= (3, 10) else f'Cannot subclass {_Form}')
        rest = bases[bases.index(self) + 1:]
        if self.__origin__ is Generic:
            return () if Protocol in bases or any(isinstance(base, (_Alias, _Bare)) for base in rest) else (Generic,)
        if self._name is None:
            return (self.__origin__,)
        first = () if self.__origin__ in bases else (self.__origin__,)
        generic_follows = any(isinstance(base, (_Alias, _Bare)) or isinstance(base, type) and issubclass(base, Generic) for base in rest)
        return first if generic_follows else first + (Generic,)

    def _key(self):
        if self.__origin__ is Literal and _V >= (3, 9):
            return Literal, frozenset([(type(arg), arg) for arg in self.__args__])
        return self.__origin__, frozenset(self.__args__) if self.__origin__ in (Union, Literal) else self.__args__

    def __eq__(self, other):
        if self.__origin__ is Union and _is_pipe(other):
            return set(other.__args__) == set(self.__args__)
        return self._key() == other._key() if isinstance(other, _Alias) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        shown = _SHOWN.get(self.__origin__ if self._name else None)
        if shown:
            return 'typing.' + shown(self.__args__)
        name = f'typing.{self._name}' if self._name else _show(self.__origin__)
        return f'{name}[{_listed(self.__args__) or "()"}]'

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        if self.__origin__ is Union and _V >= (3, 10):
            return issubclass(cls, self.__args__)
        raise TypeError('Subscripted generics cannot be used with class and instance checks')


def _replace(arg, found):
    if isinstance(arg, _Variable):
        return found.get(arg, arg)
    if isinstance(arg, _Alias) and arg.__parameters__:
        return arg._replaced(found)
    if _is_builtin_alias(arg) and arg.__parameters__:
        return arg[tuple([found.get(one, one) for one in arg.__parameters__])]
    return arg


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,), 'Annotated')
        self.__metadata__ = metadata

    def _like(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def _key(self):
        return self.__origin__, self.__metadata__

    def __repr__(self):
        return f'typing.Annotated[{_show(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'


def _show_union(args):
    if len(args) == 2 and _NONE in args:
        one = args[args[0] is _NONE]
        return f'Optional[{_show(one)}]' if _V >= (3, 9) else f'Union[{_listed(args)}]'
    return f'Union[{_listed(args)}]'


def _show_callable(args):
    *takes, gives = args
    alone = len(takes) == 1 and (takes[0] is ... or isinstance(takes[0], ParamSpec) or getattr(takes[0], '_name', '') == 'Concatenate')
    return f'Callable[{_show(takes[0] if alone else takes)}, {_show(gives)}]'


_NOT_MADE = 'Dict', 'FrozenSet', 'List', 'Set', 'Tuple', 'Type'


def _not_made(alias):
    return f'Type {alias._name} cannot be instantiated; use {alias.__origin__.__name__}() instead'


class _Listed(tuple):
    """What stands in brackets of its own: the arguments of a callable."""


class _Bare(_Joined):
    """List, Dict, ...: a class under another name, that may be followed by brackets."""

    def __init__(self, origin, name, count):
        self.__origin__, self._name, self._count = origin, name, count

    def __getitem__(self, params):
        if self.__origin__ is _abc.Callable and isinstance(params, tuple) and len(params) == 2 and isinstance(params[0], list):
            params = _Listed(params[0]), params[1]
        return self._made(params)

    @_remembered
    def _made(self, params):
        if self.__origin__ is _abc.Callable:
            if not isinstance(params, tuple) or len(params) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            takes, gives = params
            if isinstance(takes, _Listed):
                args = *map(_arg, takes), _arg(gives)
            elif _V < (3, 9) and takes is not ...:
                raise TypeError(f'Callable[args, result]: args must be a list. Got {takes}')
            else:
                args = takes, _arg(gives)
        elif params == () and self.__origin__ is tuple:
            args = () if _V >= (3, 11) else ((),)
        else:
            args = tuple(map(_arg, _tupled(params)))
            if self._count is not None:
                _expect(self, len(args), self._count)
        return _Alias(self.__origin__, args, self._name)

    def __call__(self, *args, **kwargs):
        if self._name in _NOT_MADE:
            raise TypeError(_not_made(self))
        return self.__origin__(*args, **kwargs)

    __mro_entries__ = _Alias.__mro_entries__

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return f'typing.{self._name}'


_BARE = {1: 'List Set FrozenSet Type Counter Deque Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection AbstractSet MutableSet MappingView KeysView ValuesView Sequence MutableSequence',
         2: 'Dict DefaultDict OrderedDict ChainMap AsyncGenerator Mapping MutableMapping ItemsView', 3: 'Coroutine', 0: 'Hashable Sized', None: 'Tuple Callable Generator'}
_ELSEWHERE = {'AbstractSet': _abc.Set, 'DefaultDict': _collections.defaultdict, 'Deque': _collections.deque, 'OrderedDict': _collections.OrderedDict, 'Counter': _collections.Counter,
              'ChainMap': _collections.ChainMap, 'List': list, 'Dict': dict, 'Set': set, 'FrozenSet': frozenset, 'Tuple': tuple, 'Type': type}
for _count, _names in _BARE.items():
    for _name in _names.split():
        _globals[_name] = _Bare(_ELSEWHERE[_name] if _name in _ELSEWHERE else getattr(_abc, _name), _name, _count)


class _Form(_Joined):
    def __init__(self, name, make=None):
        self._name, self._make = name, make

    def __getitem__(self, params):
        return self._typed(params) if self._name in ('Literal', 'Annotated') else self._plain(params)

    def _made(self, params):
        if self._make is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._make(self, params)

    _plain = _remembered(_made)
    _typed = _remembered(_made, True)

    def __repr__(self):
        return f'typing.{self._name}'

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self}' if _V >= (3, 10) else f'Cannot subclass {_Form}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')


_Form.__name__ = _Form.__qualname__ = '_SpecialForm'


def _make_one(form, params):
    if isinstance(params, tuple):
        raise TypeError(f'{form} accepts only single type. Got {params!r}.')
    return _Alias(form, (_arg(params),), form._name)


def _make_union(form, params):
    if params == ():
        raise TypeError('Cannot take a Union of no types.')
    flat = []
    for one in map(_arg, _tupled(params)):
        for part in one.__args__ if getattr(one, '__origin__', None) is form or _is_pipe(one) else (one,):
            if part not in flat:
                flat.append(part)
    return _Alias(form, tuple(flat), form._name) if len(flat) > 1 else flat[0]


def _make_optional(form, params):
    if isinstance(params, tuple):
        raise TypeError(f'{form if _V >= (3, 9) else "Optional[t]"} requires a single type. Got {params!r}.')
    return Union[params, None]


def _make_annotated(form, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    kind, *notes = params
    inner = kind if isinstance(kind, _AnnotatedAlias) else None
    return _AnnotatedAlias(inner.__origin__ if inner else _arg(kind), (*(inner.__metadata__ if inner else ()), *notes))


def _is_hashable(one):
    try:
        hash(one)
    except TypeError:
        return False
    return True


def _make_many(form, params):
    if form is Literal and _V >= (3, 9):
        params = tuple({(type(one), one): one for one in _tupled(params)}.values()) if all(map(_is_hashable, _tupled(params))) else params
    return _Alias(form, _tupled(params), form._name)


_MAKERS = {'Union': _make_union, 'Optional': _make_optional, 'Literal': _make_many, 'Concatenate': _make_many, 'Annotated': _make_annotated}
_FORMS = {(3, 8): 'NoReturn Union Optional Literal ClassVar[] Final[]', (3, 9): 'Annotated', (3, 10): 'TypeAlias Concatenate TypeGuard[]',
          (3, 11): 'Self Never LiteralString Required[] NotRequired[] Unpack[]', (3, 13): 'TypeIs[] ReadOnly[]'}
Annotated = None
for _since, _names in _FORMS.items():
    for _name in _names.split() if _V >= _since else ():
        _bare = _name.replace('[]', '')
        _globals[_bare] = _Form(_bare, _MAKERS.get(_bare, _make_one if _bare != _name else None))
_SHOWN = {Union: _show_union, _abc.Callable: _show_callable, Literal: lambda args: f'Literal[{", ".join(_show(arg) if isinstance(arg, type) else repr(arg) for arg in args)}]'}
`
