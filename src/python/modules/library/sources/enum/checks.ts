/** `enum`, last part: checks of whole enumerations. */
export const CHECKS = `

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
