/** `enum`, first part: the body of a class, and the class of classes. */
export const BODY = `import sys
from types import DynamicClassAttribute, MappingProxyType

_VERSION = sys.version_info[:2]
_NEW = _VERSION >= (3, 11)
_builtin_property = property
_UNSET = object()
_SUNDERS = {'_order_', '_ignore_', '_missing_', '_generate_next_value_', '_create_pseudo_member_'}
if _NEW:
    _SUNDERS |= {'_iter_member_', '_numeric_repr_', '_new_member_', '_add_alias_', '_add_value_alias_'}


def _text(old, new):
    return new if _NEW else old


class auto:
    def __init__(self, value=_UNSET):
        self.value = value

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


def _underscores(name):
    """2 for __name__, 1 for _name_, else 0."""
    for count in (2, 1):
        edge, inner = '_' * count, name[count:-count]
        if inner and name == edge + inner + edge and '_' not in (inner[0], inner[-1]):
            return count
    return 0


def _names(given):
    return given.replace(',', ' ').split() if isinstance(given, str) else list(given)


class EnumDict(dict):
    """What a class body writes into: it tells members from the rest, and gives autos their values."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._private = f'_{cls_name}__' if _NEW and cls_name else None
        self._values = {}
        self._last = []
        self._ignored = []
        self._asked = False
        self._next_value = None

    @_builtin_property
    def member_names(self):
        return list(self._values)

    def __setitem__(self, key, value):
        edge = _underscores(key)
        if edge == 2:
            key = '_order_' if key == '__order__' else key
        elif edge == 1:
            self._reserve(key, value)
        elif key in self._values:
            raise TypeError(_text(f'Attempted to reuse key: {key!r}', f'{key!r} already defined as {self[key]!r}'))
        elif self._is_member(key, value):
            if key in self:
                raise TypeError(_text(f'{key!r} already defined as: {self[key]!r}', f'{key!r} already defined as {self[key]!r}'))
            value = self._values[key] = self._resolve(key, value.value if isinstance(value, member) else value)
        elif type(value) is nonmember:
            value = value.value
        dict.__setitem__(self, key, value)

    def _reserve(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(_text('_names_ are reserved for future Enum use', f'_sunder_ names, such as {key!r}, are reserved for future Enum use'))
        if key == '_ignore_':
            self._ignored = _names(value)
        elif key == '_generate_next_value_':
            if self._asked:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._next_value = getattr(value, '__func__', value)

    def _is_member(self, key, value):
        if isinstance(value, nonmember):
            return isinstance(value, member)
        if key in self._ignored or (self._private and key.startswith(self._private) and not key.endswith('__')):
            return False
        if _VERSION >= (3, 13) and isinstance(value, type):
            return False
        return not any(hasattr(value, hook) for hook in ('__get__', '__set__', '__delete__'))

    def _resolve(self, key, value):
        if _NEW and type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple([self._resolve(key, part) if isinstance(part, auto) else part for part in value])
        if type(value) is auto:
            if value.value is _UNSET:
                self._asked = True
                value.value = self._next_value(key, 1, len(self._values), self._last[:])
            value = value.value
        self._last.append(value)
        return value

    def update(self, members=(), **more):
        for name, value in dict(members, **more).items():
            self[name] = value


if _VERSION < (3, 13):
    EnumDict.__name__ = EnumDict.__qualname__ = '_EnumDict'


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            for one in base.__mro__:
                if isinstance(one, EnumType) and one._member_names_:
                    raise TypeError(_text(f'{cls}: cannot extend enumeration {one.__name__!r}', f'<enum {cls!r}> cannot extend {one!r}'))
        body = EnumDict(cls)
        if bases:
            if not isinstance(bases[-1], EnumType):
                raise TypeError('new enumerations should be created as ${'`'}EnumName([mixin_type, ...] [data_type,] enum_type)${'`'}')
            body._next_value = bases[-1]._generate_next_value_
            dict.__setitem__(body, '_generate_next_value_', body._next_value)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        if not hasattr(classdict, '_values'):
            if not _NEW and any(isinstance(base, EnumType) and base._member_names_ for base in bases):
                raise TypeError('Cannot extend enumerations')
            raise AttributeError("'dict' object has no attribute '_member_names'")
        values = classdict._values
        hidden = {*values, *classdict._ignored, '_ignore_', '_order_'}
        if 'mro' in values:
            raise ValueError(_text('Invalid enum member name: mro', "invalid enum member name(s) 'mro'"))
        namespace = {key: value for key, value in classdict.items() if key not in hidden}
        if not _NEW:
            namespace.setdefault('__doc__', 'An enumeration.')
        if _VERSION >= (3, 12) and '_generate_next_value_' in namespace and type(namespace['_generate_next_value_']) is not staticmethod:
            namespace['_generate_next_value_'] = staticmethod(namespace['_generate_next_value_'])
        namespace.update(_layout(cls, bases, namespace, boundary))
        members = _Members(values)
        if _NEW:
            namespace['_members_'] = members
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if not _NEW:
            members.add_to(made)
        if bases:
            _settle_methods(made, namespace, bases)
        if '_order_' in classdict:
            _check_order(made, _names(classdict['_order_']))
        return made

    def __call__(cls, value, names=_UNSET, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if _VERSION < (3, 12) and values:
            given = 3 + len(values)
            raise TypeError(f'{_CALL} takes from 2 to 3 positional arguments but {given} were given')
        if cls._member_map_ and _VERSION >= (3, 12):
            return cls.__new__(cls, value if names is _UNSET else (value, names, *values))
        if names is not _UNSET and names is not None or type is not None:
            return _build(cls, value, names, module, qualname, type, start, boundary)
        if _NEW and not cls._member_map_:
            raise TypeError(f'{cls!r} has no members' + (' defined' if _VERSION == (3, 11) else '; specify ${'`'}names=()${'`'} if you meant to create a new, empty, enum'))
        return cls.__new__(cls, value)

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
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(_text('Cannot reassign members.', f'cannot reassign member {name!r}'))
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(_text(f'{cls.__name__}: cannot delete Enum member.', f'{cls.__name__!r} cannot delete member {name!r}.'))
        type.__delattr__(cls, name)

    if _VERSION < (3, 12):
        def __getattr__(cls, name):
            raise AttributeError(name)

    def __dir__(cls):
        more = ' __contains__ __getitem__ __init_subclass__ __iter__ __len__ __name__ __qualname__' if _NEW else ''
        return sorted(('__class__ __doc__ __members__ __module__' + more).split() + cls._member_names_)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return map(cls._member_map_.get, cls._member_names_)

    def __reversed__(cls):
        return map(cls._member_map_.get, reversed(cls._member_names_))

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
_CALL = '__call__()' if _VERSION < (3, 10) else _text('EnumMeta.__call__()', 'EnumType.__call__()')
if not _NEW:
    EnumType.__name__ = EnumType.__qualname__ = 'EnumMeta'
    EnumType.__call__.__qualname__ = 'EnumMeta.__call__'
`
