/** `enum`, second part: how members come to be, and the enumerations themselves. */
export const MEMBERS = String.raw`

def _is_dataclass(kind):
    return '__dataclass_fields__' in vars(kind)


def _show_fields(self):
    return ', '.join([f'{field.name}={getattr(self, field.name)!r}' for field in self.__dataclass_fields__.values() if field.repr])


def _known(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        return next((one for one in cls._member_map_.values() if one._value_ == value), None)


def _bind(cls, name, one):
    if not any(isinstance(vars(base).get(name), DynamicClassAttribute) for base in cls.__mro__[1:]):
        type.__setattr__(cls, name, one)
    cls._member_map_[name] = one


def _check_order(cls, wanted):
    names = cls._member_names_
    wanted = [name for name in wanted if name in names or name not in cls._member_map_]
    if wanted != names:
        raise TypeError('member order does not match _order_' + _text('', f':\n  {names!r}\n  {wanted!r}'))


def _invalid(cls, value):
    return ValueError(f'{value!r} is not a valid {cls.__qualname__}')


def _look_up(cls, value):
    """Cls(value): a member that is there, or what _missing_ has."""
    if type(value) is cls:
        return value
    try:
        return cls._value2member_map_[value]
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known
    except KeyError:
        pass
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


Enum = Flag = EJECT = ReprEnum = None


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
