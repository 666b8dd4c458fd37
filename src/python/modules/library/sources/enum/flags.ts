/** `enum`, third part: flags, from 3.11 on. */
export const FLAGS = String.raw`

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


def _operand(flag, other):
    if isinstance(other, type(flag)):
        return other._value_
    return other if flag._member_type_ is not object and isinstance(other, flag._member_type_) else NotImplemented


class Flag(Enum, boundary=STRICT):
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return 1 if start is None else start
        last = max(last_values)
        if not isinstance(last, int):
            raise TypeError('invalid flag value %r' % (last,))
        return 1 << last.bit_length()

    _missing_ = classmethod(_missing_flag)

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
        return cls(~value if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & ~value)


def _label(flag, form, nameless):
    if flag._name_ is not None:
        return form % flag._name_
    return nameless


def _add_operator(name, work):
    def operate(self, other):
        other = _operand(self, other)
        return other if other is NotImplemented else type(self)(work(self._value_, other))

    for spelled in (f'__{name}__', f'__r{name}__'):
        setattr(Flag, spelled, operate)


_add_operator('or', lambda a, b: a | b)
_add_operator('and', lambda a, b: a & b)
_add_operator('xor', lambda a, b: a ^ b)

class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass
`
