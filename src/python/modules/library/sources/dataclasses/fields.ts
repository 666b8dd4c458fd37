/** `dataclasses`: what a field is, and which ones a class has. */
export const FIELDS = `
class FrozenInstanceError(AttributeError):
    pass


MISSING = type('_MISSING_TYPE', (), {})()
KW_ONLY = type('_KW_ONLY_TYPE', (), {})()
_BY_FACTORY = type('_HAS_DEFAULT_FACTORY_CLASS', (), {'__repr__': lambda self: '<factory>'})()


class _Kind(str):
    __repr__ = str.__str__
    name = property(str)


_FIELD, _CLASS_VARIABLE, _INIT_VARIABLE = map(_Kind, ['_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'])


class InitVar:
    __slots__ = ('type',)

    def __repr__(self):
        plain = isinstance(self.type, type) and not hasattr(self.type, '__origin__')
        return f'dataclasses.InitVar[{self.type.__name__ if plain else repr(self.type)}]'

    def __init__(self, type):
        self.type = type

    __class_getitem__ = classmethod(lambda cls, parameter: cls(parameter))


_KW_ONLY_ATTRIBUTE = ['kw_only'] if _V >= (3, 10) else []


class Field:
    __slots__ = (*'name type default default_factory repr hash init compare metadata'.split(), *_KW_ONLY_ATTRIBUTE, '_field_type')
    _shown = [*'name type default default_factory init repr hash compare metadata'.split(), *_KW_ONLY_ATTRIBUTE, '_field_type']

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only=None):
        self.init, self.repr = init, repr
        self.compare, self.hash = compare, hash
        self.default_factory, self.default = default_factory, default
        self.metadata = _NOTHING if metadata is None else types.MappingProxyType(metadata)
        if _KW_ONLY_ATTRIBUTE:
            self.kw_only = kw_only
        # The class that it comes into says these.
        self._field_type = self.type = self.name = None

    def __repr__(self):
        return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in self._shown)})"

    def __set_name__(self, owner, name):
        tell = getattr(type(self.default), '__set_name__', None)
        if tell is not None:
            tell(self.default, owner, name)


if _V >= (3, 10):
    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
        if default is MISSING or default_factory is MISSING:
            return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)
        raise ValueError('cannot specify both default and default_factory')
else:
    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None):
        if default is MISSING or default_factory is MISSING:
            return Field(default, default_factory, init, repr, hash, compare, metadata)
        raise ValueError('cannot specify both default and default_factory')


def _is_classvar(kind, typing):
    return kind is typing.ClassVar or getattr(kind, '__origin__', None) is typing.ClassVar


def _is_initvar(kind, dataclasses):
    return kind is dataclasses.InitVar or type(kind) is dataclasses.InitVar


def _is_kw_only(kind, dataclasses):
    return kind is dataclasses.KW_ONLY


_START_OF_TYPE = re.compile(r'^(?:\\s*(\\w+)\\s*\\.)?\\s*(\\w+)')


def _is_type(annotation, cls, module, kind, predicate):
    """Does the beginning of an annotation that is text stand for that, in the module of the class?"""
    match = _START_OF_TYPE.match(annotation)
    if not match:
        return False
    prefix, last = match.groups()
    where = sys.modules.get(cls.__module__)
    if prefix:
        if where is None or where.__dict__.get(prefix) is not module:
            return False
        where = sys.modules.get(kind.__module__)
    return bool(predicate(where.__dict__.get(last), module))


def _get_field(cls, name, kind, kw_only=None):
    """The field for an annotated name of a class body."""
    f = getattr(cls, name, MISSING)
    if not isinstance(f, Field):
        # A slot of that name is no default.
        f = field(default=MISSING if isinstance(f, types.MemberDescriptorType) else f)
    f.type, f.name = kind, name
    is_text = isinstance(kind, str)
    sort = _FIELD
    typing = sys.modules.get('typing')
    if typing and (_is_classvar(kind, typing) or is_text and _is_type(kind, cls, typing, typing.ClassVar, _is_classvar)):
        sort = _CLASS_VARIABLE
    else:
        dataclasses = sys.modules[__name__]
        if _is_initvar(kind, dataclasses) or is_text and _is_type(kind, cls, dataclasses, dataclasses.InitVar, _is_initvar):
            sort = _INIT_VARIABLE
    f._field_type = sort
    if sort in (_CLASS_VARIABLE, _INIT_VARIABLE) and f.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if _KW_ONLY_ATTRIBUTE:
        said = f.kw_only is not MISSING
        if sort in (_FIELD, _INIT_VARIABLE):
            if not said:
                f.kw_only = kw_only
        elif said:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if sort is _FIELD:
        mutable = f.default.__class__.__hash__ is None if _V >= (3, 11) else isinstance(f.default, (list, dict, set))
        if mutable:
            raise ValueError(f'mutable default {type(f.default)} for field {name} is not allowed: use default_factory')
    return f
`
