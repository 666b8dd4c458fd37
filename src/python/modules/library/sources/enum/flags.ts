/** `enum`, third part: flags, and checks of whole enumerations. */
export const FLAGS = String.raw`

if _NEW:
    class FlagBoundary(StrEnum):
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _count_bits(cls, value):
    """Takes a member's bits into the class; says whether it is a flag of its own, or another name for several."""
    if isinstance(value, int) or _VERSION < (3, 13):
        single = value > 0 and value & (value - 1) == 0 if isinstance(value, int) else True
        cls._flag_mask_ |= value
        cls._singles_mask_ |= value if single else 0
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        return single
    return True


def show_flag_values(value):
    value = getattr(value, '_value_', value)
    return [1 << at for at in range(value.bit_length()) if value >> at & 1]


def _parts(cls, value):
    """Names of what is in a value, the largest first; bits that have no name are numbers."""
    parts = {one._value_: one._name_ for one in cls if one._value_ and one._value_ & value == one._value_}
    left = 0 if value < 0 else value
    for known in parts:
        left &= ~known
    parts.update((bit, str(bit)) for bit in show_flag_values(left))
    return [parts[known] for known in sorted(parts, reverse=True)] or [str(value)]


def _combine(cls, value, name):
    """A member that no line of the class body names."""
    made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
    made._name_, made._value_ = name, value
    return cls._value2member_map_.setdefault(value, made)


def _binary(number, width):
    return f'0b{number < 0:d} {number & (1 << width) - 1:0{width}b}'


def _missing_flag(cls, value):
    if not isinstance(value, int):
        raise _invalid(cls, value)
    mask, boundary = cls._flag_mask_, cls._boundary_
    width = cls._all_bits_.bit_length()
    inside = value & cls._all_bits_
    if value >> width in (0, -1) and not inside & ~mask:
        value = inside
    elif boundary is STRICT:
        width = max(value.bit_length(), mask.bit_length())
        raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_binary(value, width)}\n  allowed {_binary(mask, width)}')
    elif boundary is EJECT:
        return value
    elif boundary is CONFORM:
        value &= mask
    elif value < 0:
        value += 1 << max(width, value.bit_length())
    names = [one._name_ for one in cls if one._value_ & value]
    if names and value & ~mask:
        names.append(str(value & ~mask))
    known = cls._value2member_map_.get(value)
    return _combine(cls, value, '|'.join(names) or None) if known is None else known


def _missing_old_flag(cls, value):
    if cls._member_type_ is not object:
        if not isinstance(value, int):
            raise _invalid(cls, value)
    elif value < 0:
        return ~cls(~value)
    elif any(part.isdigit() for part in _parts(cls, value)) and value:
        raise _invalid(cls, value)
    return _combine(cls, value, None)


def _operand(flag, other):
    if isinstance(other, type(flag)):
        return other._value_
    return other if flag._member_type_ is not object and isinstance(other, flag._member_type_) else NotImplemented


class Flag(Enum, **({'boundary': STRICT} if _NEW else {})):
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return 1 if start is None else start
        last = max(last_values) if _NEW else last_values[-1]
        if not isinstance(last, int):
            raise TypeError(_text('Invalid Flag value: %r', 'invalid flag value %r') % (last,))
        return 1 << last.bit_length()

    _missing_ = classmethod(_missing_flag if _NEW else _missing_old_flag)

    def __repr__(self):
        return f'<{type(self).__name__}{_label(self, ".%s", "")}: {self._value_!r}>'

    def __str__(self):
        return type(self).__name__ + _label(self, '.%s', f'({self._value_!r})')

    def __bool__(self):
        return self._value_ != 0

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(f"unsupported operand type(s) for 'in': '{type(other).__qualname__}' and '{type(self).__qualname__}'")
        return not other._value_ & ~self._value_

    if _NEW:
        @classmethod
        def _iter_member_by_value_(cls, value):
            for bit in show_flag_values(value & cls._flag_mask_):
                yield cls._value2member_map_.get(bit)

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _iter_member_by_def_(cls, value):
            yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return bin(self._value_).count('1')

    def __invert__(self):
        cls, value = type(self), self._value_
        if _NEW:
            return cls(~value if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & ~value)
        if cls._member_type_ is not object:
            return cls(~value)
        rest = 0
        for one in cls:
            rest |= 0 if one._value_ & value else one._value_
        return cls(rest)


def _label(flag, form, nameless):
    if flag._name_ is not None:
        return form % flag._name_
    return nameless if _NEW else form % '|'.join(_parts(type(flag), flag._value_))


def _add_operator(name, work):
    def operate(self, other):
        other = _operand(self, other)
        return other if other is NotImplemented else type(self)(work(self._value_, other))

    for spelled in (f'__{name}__', f'__r{name}__'):
        setattr(Flag, spelled, operate)


_add_operator('or', lambda a, b: a | b)
_add_operator('and', lambda a, b: a & b)
_add_operator('xor', lambda a, b: a ^ b)
_FLAG_OPERATORS = ('__or__', '__ror__', '__and__', '__rand__', '__xor__', '__rxor__', '__invert__')

if _NEW:
    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        pass
else:
    class IntFlag(int, Flag):
        pass

    for _name in _FLAG_OPERATORS:
        setattr(IntFlag, _name, getattr(Flag, _name))


def _aliases(enumeration):
    return ', '.join([f'{name} -> {one._name_}' for name, one in enumeration._member_map_.items() if name != one._name_])


def unique(enumeration):
    found = _aliases(enumeration)
    if found:
        raise ValueError(f'duplicate values found in {enumeration!r}: {found}')
    return enumeration


__all__ = ['EnumMeta', 'Enum', 'IntEnum', 'Flag', 'IntFlag', 'auto', 'unique']

if _NEW:
    class EnumCheck(StrEnum):
        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'

    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

    class verify:
        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                problem = _CHECKS[check](enumeration, 'flag' if issubclass(enumeration, Flag) else 'enum')
                if problem:
                    raise ValueError(problem)
            return enumeration

    def _check_unique(enumeration, kind):
        found = _aliases(enumeration)
        return found and f'aliases found in {enumeration!r}: {found}'

    def _check_continuous(enumeration, kind):
        values = {one._value_ for one in enumeration}
        wanted = range(min(values, default=0), max(values, default=0))
        missing = [str(number) for number in wanted if number not in values and (kind == 'enum' or number & (number - 1) == 0)]
        return missing and f'invalid {kind} {enumeration.__name__!r}: missing values {", ".join(missing)}'

    def _check_named(enumeration, kind):
        known = enumeration._singles_mask_
        lacking = {name: one._value_ & ~known for name, one in enumeration._member_map_.items() if one._value_ > 0 and one._value_ & ~known}
        if not lacking:
            return None
        total = 0
        for bits in lacking.values():
            total |= bits
        *most, last = lacking
        who = f'aliases {", ".join(most)} and {last} are' if most else f'alias {last} is'
        what = 'combined values of' if total & (total - 1) else 'value'
        return f'invalid Flag {enumeration.__name__!r}: {who} missing {what} {total:#x} [use enum.show_flag_values(value) for details]'

    _CHECKS = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named}

    def global_str(self):
        return self._name_

    def global_enum_repr(self):
        return f'{_home(self)}.{self._name_}'

    def global_flag_repr(self):
        home = _home(self)
        if self._name_ is None:
            return f'{home}.{type(self).__name__}({self._value_!r})'
        return '|'.join([f'{home}.{part}' for part in self._name_.split('|')])

    def _home(self):
        return type(self).__module__.split('.')[-1]

    def global_enum(cls, update_str=False):
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if update_str or not issubclass(cls, ReprEnum):
            cls.__str__ = global_str
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls

    __all__ += ['EnumType', 'StrEnum', 'ReprEnum', 'verify', 'nonmember', 'member', 'property', 'global_enum', 'global_str', 'global_enum_repr', 'global_flag_repr']
    __all__ += ['EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP']
    if _VERSION >= (3, 13):
        __all__.append('EnumDict')
`
