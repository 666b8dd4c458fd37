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

    def __init__(self, **attributes):
        for name in self.__slots__:
            setattr(self, name, attributes.get(name))

    def __repr__(self):
        return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in self._shown)})"

    def __set_name__(self, owner, name):
        tell = getattr(type(self.default), '__set_name__', None)
        if tell is not None:
            tell(self.default, owner, name)


_FIELD_OPTIONS = dict(default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None)
_FIELD_OPTIONS.update(dict.fromkeys(_KW_ONLY_ATTRIBUTE, MISSING))


def _check_options(function, given, known):
    for name in given:
        if name not in known:
            raise TypeError(f'{function}() got an unexpected keyword argument {name!r}')


def field(**given):
    _check_options('field', given, _FIELD_OPTIONS)
    options = {**_FIELD_OPTIONS, **given}
    if MISSING not in (options['default'], options['default_factory']):
        raise ValueError('cannot specify both default and default_factory')
    metadata = options.pop('metadata')
    return Field(metadata=_NOTHING if metadata is None else types.MappingProxyType(metadata), **options)


def _annotation_of(space, annotation):
    """An annotation, or what the beginning of one that is text stands for in the module of the class."""
    if not isinstance(annotation, str):
        return annotation
    first, *others = annotation.partition('[')[0].split('.')
    found = space.get(first.strip())
    for name in others:
        found = getattr(found, name.strip(), None)
    return found


def _kind_of(annotation):
    class_variable = getattr(sys.modules.get('typing'), 'ClassVar', MISSING)
    if annotation is class_variable or getattr(annotation, '__origin__', None) is class_variable:
        return _CLASS_VARIABLE
    return _INIT_VARIABLE if annotation is InitVar or type(annotation) is InitVar else _FIELD


def _is_unfit_default(value):
    return type(value).__hash__ is None if _V >= (3, 11) else isinstance(value, (list, dict, set))


def _field_of(cls, space, name, annotation, kw_only):
    """The field for an annotated name of a class body."""
    value = getattr(cls, name, MISSING)
    if isinstance(value, type(Field.name)):
        value = MISSING
    made = value if isinstance(value, Field) else field(default=value)
    made.name, made.type, made._field_type = name, annotation, _kind_of(_annotation_of(space, annotation))
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if _KW_ONLY_ATTRIBUTE and made._field_type is not _CLASS_VARIABLE:
        made.kw_only = kw_only if made.kw_only is MISSING else made.kw_only
    elif _KW_ONLY_ATTRIBUTE and made.kw_only is not MISSING:
        raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if made._field_type is _FIELD and _is_unfit_default(made.default):
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory')
    return made


def _own_fields(cls, space, kw_only):
    marked = False
    annotations = vars(cls).get('__annotations__', {})
    for name, annotation in annotations.items():
        if _V >= (3, 10) and _annotation_of(space, annotation) is KW_ONLY:
            if marked:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marked = kw_only = True
            continue
        yield _field_of(cls, space, name, annotation, kw_only)
    for name, value in vars(cls).items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')


def _all_fields(cls, space, params):
    """Fields of the bases and its own by their names; the class keeps only plain defaults."""
    bases = [base for base in cls.__mro__[:0:-1] if hasattr(base, '__dataclass_fields__')]
    found = {name: inherited for base in bases for name, inherited in base.__dataclass_fields__.items()}
    for own in list(_own_fields(cls, space, params.kw_only)):
        found[own.name] = own
        if isinstance(getattr(cls, own.name, None), Field):
            delattr(cls, own.name) if own.default is MISSING else setattr(cls, own.name, own.default)
    frozen = [base.__dataclass_params__.frozen for base in bases]
    if any(frozen) and not params.frozen:
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    if frozen and params.frozen and not (all if _V >= (3, 13) else any)(frozen):
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return found
`
