/** `enum`, first part: the body of a class, and the class of classes. */
export const BODY = `import sys
from types import DynamicClassAttribute, MappingProxyType

_VERSION = sys.version_info[:2]
_NEW = _VERSION >= (3, 11)
_builtin_property = property
_UNSET = object()
_SUNDERS = {'_order_', '_ignore_', '_missing_', '_generate_next_value_', '_create_pseudo_member_'}
if _NEW:
    _SUNDERS |= {'_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_numeric_repr_', '_new_member_', '_add_alias_', '_add_value_alias_'}


def _text(old, new):
    return new if _NEW else old


class auto:
    if _NEW:
        def __init__(self, value=_UNSET):
            self.value = value
    else:
        value = _UNSET

    def __repr__(self):
        return 'auto(%s)' % ('_auto_null' if self.value is _UNSET else repr(self.value))


class nonmember:
    def __init__(self, value):
        self.value = value


class member(nonmember):
    pass


class property(DynamicClassAttribute):
    """Seen from a member it computes; seen from the class it is the member of that name."""

    def __set_name__(self, owner, name):
        self.name, self._owner = name, owner

    def __get__(self, one, cls=None):
        if one is not None:
            return self.fget(one)
        members = cls._member_map_
        if self.name in members:
            return members[self.name]
        raise AttributeError(self.name if _VERSION < (3, 12) else f'{cls!r} has no attribute {self.name!r}')

    def __set__(self, one, value):
        if self.fset is None:
            raise AttributeError(_text("can't set attribute", f'{self._owner!r} cannot set attribute {self.name!r}'))
        self.fset(one, value)

    def __delete__(self, one):
        if self.fdel is None:
            raise AttributeError(_text("can't delete attribute", f'{self._owner!r} cannot delete attribute {self.name!r}'))
        self.fdel(one)


`

/** The metaclass, its methods but for those that make classes. */
export const METACLASS = `
    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if _VERSION >= (3, 12):
            try:
                return value in cls._value2member_map_
            except TypeError:
                if _VERSION == (3, 12) and issubclass(cls, Flag):
                    raise
                return any(value == one._value_ for one in cls._member_map_.values())
        if isinstance(value, Enum):
            return False
        raise TypeError(f"unsupported operand type(s) for 'in': '{type(value).__qualname__}' and '{type(cls).__qualname__}'")

    def __setattr__(cls, name, value):
        members = cls.__dict__.get('_member_map_', {})
        if name in members:
            raise AttributeError(_text('Cannot reassign members.', f'cannot reassign member {name!r}'))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(_text(f'{cls.__name__}: cannot delete Enum member.', f'{cls.__name__!r} cannot delete member {name!r}.'))
        super().__delattr__(name)

    if _VERSION < (3, 12):
        def __getattr__(cls, name):
            if not _is_dunder(name):
                try:
                    return cls._member_map_[name]
                except KeyError:
                    raise AttributeError(name) from None
            raise AttributeError(name)

    def __dir__(cls):
        more = ' __contains__ __getitem__ __init_subclass__ __iter__ __len__ __name__ __qualname__' if _NEW else ''
        return sorted(('__class__ __doc__ __members__ __module__' + more).split() + cls._member_names_)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __repr__(cls):
        return f'<{"flag" if "_flag_mask_" in cls.__dict__ else "enum"} {cls.__name__!r}>'

    @_builtin_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)


EnumMeta = EnumType
if not _NEW:
    EnumType.__name__ = EnumType.__qualname__ = 'EnumMeta'
    EnumType.__call__.__qualname__ = 'EnumMeta.__call__'
`
