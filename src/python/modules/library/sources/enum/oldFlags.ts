import type { Interpreter } from '../../../../vm/interpreter'

const OPERATORS = [
  ['or', '|'],
  ['and', '&'],
  ['xor', '^'],
] as const

const ofFlags = OPERATORS.map(
  ([name, sign]) => `
    def __${name}__(self, other):
        if isinstance(other, self.__class__):
            return self.__class__(self._value_ ${sign} other._value_)
        return NotImplemented
`,
).join('')

const ofNumbers = OPERATORS.map(
  ([name, sign]) => `
    def __${name}__(self, other):
        if isinstance(other, (self.__class__, int)):
            return self.__class__(self._value_ ${sign} self.__class__(other)._value_)
        return NotImplemented

    __r${name}__ = __${name}__
`,
).join('')

/** In 3.8 the members that are looked at are listed first, combinations that were made before among them. */
const LISTED = `    if value < 0:
        pairs = [(one, known) for known, one in list(flag._value2member_map_.items()) if one.name is not None]
    else:
        pairs = [(one, known) for known, one in list(flag._value2member_map_.items()) if one.name is not None or _power_of_two(known)]
    for one, known in pairs:
        if known and known & value == known:
            members.append(one)
            left &= ~known
`

const WALKED = `    for one in flag:
        known = one.value
        if known and known & value == known:
            members.append(one)
            left &= ~known
    if value >= 0:
        rest = left
        while rest:
            bit = 2 ** _high_bit(rest)
            if bit in flag._value2member_map_:
                members.append(flag._value2member_map_[bit])
                left &= ~bit
            rest &= ~bit
`

/** `enum`, third part: flags, to 3.10. What combines several has no name; which ones is found out when it is asked for. */
export function oldFlags(vm: Interpreter): string {
  return `

def _high_bit(value):
    return value.bit_length() - 1


def _power_of_two(value):
    return value > 0 and value == 2 ** _high_bit(value)


def _decompose(flag, value):
    """The members in a value, the largest first, and the bits that no member has."""
    left = value
    members = []
${vm.atLeast(9) ? WALKED : LISTED}    if not members and value in flag._value2member_map_:
        members.append(flag._value2member_map_[value])
    members.sort(key=lambda one: one._value_, reverse=True)
    if len(members) > 1 and members[0].value == value:
        members.pop(0)
    return members, left


class Flag(Enum):
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return 1 if start is None else start
        last = last_values[-1]
        if not isinstance(last, int):
            raise TypeError('Invalid Flag value: %r' % (last,))
        return 1 << last.bit_length()

    @classmethod
    def _missing_(cls, value):
        found = cls._create_pseudo_member_(~value if value < 0 else value)
        return ~found if value < 0 else found

    @classmethod
    def _create_pseudo_member_(cls, value):
        known = cls._value2member_map_.get(value, None)
        if known is not None:
            return known
        _, left = _decompose(cls, value)
        if left:
            raise _invalid(cls, value)
        made = object.__new__(cls)
        made._name_ = None
        made._value_ = value
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __repr__(self):
        cls = self.__class__
        if self._name_ is not None:
            return '<%s.%s: %r>' % (cls.__name__, self._name_, self._value_)
        members, _ = _decompose(cls, self._value_)
        return '<%s.%s: %r>' % (cls.__name__, '|'.join([str(one._name_ or one._value_) for one in members]), self._value_)

    def __str__(self):
        cls = self.__class__
        if self._name_ is not None:
            return '%s.%s' % (cls.__name__, self._name_)
        members, _ = _decompose(cls, self._value_)
        return '%s.%s' % (cls.__name__, '|'.join([str(one._name_ or one._value_) for one in members]))

    def __bool__(self):
        return bool(self._value_)
${ofFlags}
    def __invert__(self):
        cls = self.__class__
        members, _ = _decompose(cls, self._value_)
        rest = cls(0)
        for one in cls:
            if one not in members and not one._value_ & self._value_:
                rest = rest | one
        return cls(rest)


class IntFlag(int, Flag):
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, int):
            return cls._create_pseudo_member_(value)
        raise _invalid(cls, value)

    @classmethod
    def _create_pseudo_member_(cls, value):
        """Each bit that nobody has becomes a member of its own before the value does."""
        found = cls._value2member_map_.get(value, None)
        if found is not None:
            return found
        lacking = [value]
        _, left = _decompose(cls, value)
        while left:
            bit = 2 ** _high_bit(left)
            if bit not in cls._value2member_map_ and bit not in lacking:
                lacking.append(bit)
            left = 0 if left == -bit else left ^ bit
        for bits in reversed(lacking):
            found = int.__new__(cls, bits)
            found._name_ = None
            found._value_ = bits
            found = cls._value2member_map_.setdefault(bits, found)
        return found
${ofNumbers}
    def __invert__(self):
        return self.__class__(~self._value_)
`
}
