/** `enum`, second part: how members come to be, and the enumerations themselves. */
export const MEMBERS = String.raw`

def _is_dataclass(kind):
    return '__dataclass_fields__' in vars(kind)


def _data_type(name, bases):
    """The type that members are besides enumerations."""
    found = []
    for base in bases:
        kind = base._member_type_ if isinstance(base, EnumType) else base
        if kind is not object and (kind.__new__ is not object.__new__ or _NEW and _is_dataclass(kind)) and kind not in found:
            found.append(kind)
    if len(found) > 1 and not any(issubclass(found[0], kind) for kind in found[1:]):
        shown = set(found) if _VERSION >= (3, 10) else found
        raise TypeError(_text(f'{name!r}: too many data types: {shown!r}', f'too many data types for {name!r}: {shown!r}'))
    return found[0] if found else object


def _show_fields(self):
    return ', '.join([f'{field.name}={getattr(self, field.name)!r}' for field in self.__dataclass_fields__.values() if field.repr])


def _layout(name, bases, namespace, boundary):
    """The attributes that a new enumeration begins with."""
    data = _data_type(name, bases)
    if data is object and ReprEnum in bases:
        raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
    parent = bases[-1] if bases else None
    if '__new__' in namespace:
        new = getattr(namespace['__new__'], '__func__', namespace['__new__'])
        namespace['__new_member__'] = new
    else:
        new = getattr(parent, '__new_member__', data.__new__)
    begun = {'_new_member_': new, '_member_names_': [], '_member_map_': {}, '_member_type_': data, '_value2member_map_': {}}
    if _NEW:
        begun = {'_new_member_': new, '_use_args_': new is not object.__new__, '_member_names_': [], '_member_map_': {}, '_value2member_map_': {}, '_unhashable_values_': []}
        if _VERSION >= (3, 13):
            begun['_unhashable_values_map_'] = {}
        begun['_member_type_'] = data
        if data is object or _is_dataclass(data):
            begun['_value_repr_'] = None if data is object else _show_fields
        else:
            begun['_value_repr_'] = data.__repr__
        if name == 'Flag' or hasattr(parent, '_flag_mask_'):
            begun.update(_boundary_=boundary or parent._boundary_, _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
    return begun


class _Members:
    """The members a class is to have. From 3.11 on they are made when the class is named, before its parents hear of it."""

    def __init__(self, values):
        self.values = values

    def __set_name__(self, owner, name):
        type.__delattr__(owner, name)
        self.add_to(owner)

    def add_to(self, cls):
        for name, value in self.values.items():
            _add_member(cls, name, value)


def _new_member(cls, value):
    data = cls._member_type_
    args = value if isinstance(value, tuple) and data is not tuple else (value,)
    if cls._new_member_ is object.__new__:
        made = object.__new__(cls)
    else:
        made = cls._new_member_(cls, *args)
    if not hasattr(made, '_value_'):
        made._value_ = value
        if data is not object:
            try:
                made._value_ = data(*args)
            except Exception as problem:
                if _NEW:
                    raise TypeError('_value_ not set in __new__, unable to create it') from problem
                raise
    return made, args


def _known(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        return next((one for one in cls._member_map_.values() if one._value_ == value), None)


def _add_member(cls, name, value):
    made, args = _new_member(cls, value)
    made._name_, made.__objclass__ = name, cls
    made.__init__(*args)
    value = made._value_
    known = _known(cls, value)
    if known is None:
        if _NEW:
            made._sort_order_ = len(cls._member_names_)
        if '_flag_mask_' not in cls.__dict__ or _count_bits(cls, value):
            cls._member_names_.append(name)
        try:
            cls._value2member_map_[value] = made
        except TypeError:
            pass
    _bind(cls, name, made if known is None else known)


def _bind(cls, name, one):
    if not any(isinstance(vars(base).get(name), DynamicClassAttribute) for base in cls.__mro__[1:]):
        type.__setattr__(cls, name, one)
    cls._member_map_[name] = one


def _settle_methods(made, namespace, bases):
    """Enumerations speak for themselves: what the data type says counts only where ReprEnum asks for it."""
    data, parent = made._member_type_, bases[-1]
    operators = _FLAG_OPERATORS if _NEW and hasattr(made, '_flag_mask_') else ()
    for name in ('__repr__', '__str__', '__format__', '__reduce_ex__', *operators):
        if name in namespace:
            continue
        if name in ('__str__', '__format__') and ReprEnum in bases:
            own = getattr(data, name)
            setattr(made, name, data.__repr__ if own is getattr(object, name) else own)
        elif next((base for base in made.__mro__ if name in vars(base)), None) in data.__mro__:
            setattr(made, name, getattr(parent, name))
    if operators and made.__name__ != 'Flag':
        for name in '__or__ __and__ __xor__ __ror__ __rand__ __rxor__ __invert__'.split():
            if name not in vars(made):
                setattr(made, name, getattr(Flag, name))
    made.__new__ = _look_up


def _check_order(cls, wanted):
    names = cls._member_names_
    wanted = [name for name in wanted if name in names or name not in cls._member_map_]
    if wanted != names:
        raise TypeError('member order does not match _order_' + _text('', f':\n  {names!r}\n  {wanted!r}'))


def _build(cls, name, names, module, qualname, data, start, boundary):
    """Enum('Name', 'A B C')"""
    bases = (cls,) if data is None else (data, cls)
    if isinstance(names, str):
        names = _names(names)
    if not isinstance(names, dict):
        names, last = list(names), []
        for at, item in enumerate(names):
            if isinstance(item, str):
                last.append(cls._generate_next_value_(item, start, at, last[:]))
                names[at] = item, last[-1]
    body = type(cls).__prepare__(name, bases)
    for key, value in names.items() if isinstance(names, dict) else names:
        body[key] = value
    body['__module__'] = module or (sys._getframemodulename(2) if sys.version_info >= (3, 12) else sys._getframe(2).f_globals.get('__name__'))
    if qualname is not None:
        body['__qualname__'] = qualname
    return type(cls)(name, bases, body, **({'boundary': boundary} if _NEW else {}))


def _invalid(cls, value):
    return ValueError(f'{value!r} is not a valid {cls.__qualname__}')


def _look_up(cls, value):
    """Cls(value): a member that is there, or what _missing_ has."""
    if type(value) is cls:
        return value
    found = _known(cls, value)
    if found is not None:
        return found
    try:
        found = cls._missing_(value)
    except Exception as problem:
        if _VERSION < (3, 10) or not isinstance(problem, ValueError):
            problem.__context__ = _invalid(cls, value)
        raise
    if found is None:
        raise _invalid(cls, value)
    if not isinstance(found, cls) and not (isinstance(found, int) and getattr(cls, '_boundary_', _UNSET) is EJECT):
        problem = TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
        problem.__context__ = _invalid(cls, value)
        try:
            raise problem
        finally:
            del problem
    return found


Flag = EJECT = ReprEnum = None
_FLAG_OPERATORS = ()


class Enum(metaclass=EnumType):
    def _generate_next_value_(name, start, count, last_values):
        if _NEW and last_values:
            try:
                return sorted(last_values)[-1] + 1
            except TypeError:
                if _VERSION >= (3, 13):
                    raise TypeError(f'unable to increment {last_values[-1]!r}' if len(last_values) == 1 else 'unable to sort non-numeric values') from None
        for last in reversed(last_values):
            try:
                return last + 1
            except TypeError:
                continue
        return start

    def __init__(self, *args, **kwds):
        pass

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        show = _NEW and type(self)._value_repr_ or repr
        return f'<{type(self).__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, format_spec):
        plain = _NEW or self._member_type_ is object or type(self).__str__ not in (Enum.__str__, Flag.__str__)
        return format(str(self), format_spec) if plain else self._member_type_.__format__(self._value_, format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __dir__(self):
        shown = {name for base in type(self).__mro__ for name in vars(base) if not name.startswith('_') and name not in self._member_map_}
        shown.update(name for name in self.__dict__ if not name.startswith('_'))
        if not _NEW:
            return ['__class__', '__doc__', '__module__', *shown]
        plain = type(self)._member_type_ is object
        return ['__class__', '__doc__', '__eq__', '__hash__', '__module__', *shown] if plain else [*{*object.__dir__(self), *shown}]

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    if _NEW:
        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    if _VERSION >= (3, 13):
        def _add_alias_(self, name):
            _bind(type(self), name, self)

        def _add_value_alias_(self, value):
            type(self)._value2member_map_[value] = self


Enum.__new__ = _look_up

if _NEW:
    class ReprEnum(Enum):
        pass

    class IntEnum(int, ReprEnum):
        pass

    class StrEnum(str, ReprEnum):
        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f'too many arguments for str(): {values!r}')
            for wrong in (values[0],) if not isinstance(values[0], str) and len(values) == 1 else ():
                raise TypeError(f'{wrong!r} is not a string')
            made = str.__new__(cls, *values)
            made._value_ = str(*values)
            return made

        def _generate_next_value_(name, start, count, last_values):
            return name.lower()
else:
    class IntEnum(int, Enum):
        pass
`
