/** `dataclasses`. */
export const SOURCE = String.raw`import sys
import abc
import copy
from types import MappingProxyType
from keyword import iskeyword as _iskeyword

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']

_V = sys.version_info


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'
_EMPTY = MappingProxyType({})
_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes, type(Ellipsis), type(NotImplemented), type, range, property})


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata') + (('kw_only',) if _V >= (3, 10) else ()) + ('_field_type',)

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only=MISSING):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY if metadata is None else MappingProxyType(metadata)
        if _V >= (3, 10):
            self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        kw_only = f'kw_only={self.kw_only!r},' if _V >= (3, 10) else ''
        return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},init={self.init!r},'
                f'repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},{kw_only}_field_type={self._field_type})')

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)


_PARAM_NAMES = ['init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen']
if _V >= (3, 12):
    _PARAM_NAMES += ['match_args', 'kw_only', 'slots', 'weakref_slot']


class _DataclassParams:
    __slots__ = tuple(_PARAM_NAMES)

    def __init__(self, **given):
        for name in _PARAM_NAMES:
            setattr(self, name, given[name])

    def __repr__(self):
        return f'_DataclassParams({",".join(f"{name}={getattr(self, name)!r}" for name in _PARAM_NAMES)})'


if _V >= (3, 10):
    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)
else:
    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata)


def _fields_in_init_order(fields):
    return [f for f in fields if f.init and not f.kw_only], [f for f in fields if f.init and f.kw_only]


def _tuple_of(obj, fields):
    if not fields:
        return '()'
    return f'({",".join([f"{obj}.{f.name}" for f in fields])},)'


def _recursive_repr(show):
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return '...'
        running.add(key)
        try:
            return show(self)
        finally:
            running.discard(key)
    __repr__.__wrapped__ = show
    return __repr__


def _create_fn(cls, name, args, body, *, names=None, globals=None):
    space = dict(names or {})
    text = '\n'.join(f'  {line}' for line in body)
    inner = f' def {name}({",".join(args)}):\n{text}'
    outer = f'def __create_fn__({", ".join(space)}):\n{inner}\n return {name}'
    found = {}
    exec(outer, globals, found)
    made = found['__create_fn__'](**space)
    if _V >= (3, 10):
        made.__qualname__ = f'{cls.__qualname__}.{name}'
    return made


def _assign(frozen, name, value, self_name):
    if frozen:
        return f'__dataclass_builtins_object__.__setattr__({self_name},{name!r},{value})'
    return f'{self_name}.{name}={value}'


def _init_line(f, frozen, names, self_name, slots):
    default = f'__dataclass_dflt_{f.name}__'
    if f.default_factory is not MISSING:
        names[default] = f.default_factory
        value = f'{default}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}' if f.init else f'{default}()'
    elif f.init:
        if f.default is not MISSING:
            names[default] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        names[default] = f.default
        value = default
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _assign(frozen, f.name, value, self_name)


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ''
    elif f.default is not MISSING:
        default = f'=__dataclass_dflt_{f.name}__'
    else:
        default = '=__dataclass_HAS_DEFAULT_FACTORY__'
    return f'{f.name}{default}'


def _init_fn(cls, fields, std, kw_only, frozen, has_post_init, self_name, globals, slots):
    seen_default = None
    for f in std:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                after = f' {seen_default.name!r}' if _V >= (3, 13) else ''
                raise TypeError(f'non-default argument {f.name!r} follows default argument{after}')
    names = {'__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}
    body = []
    for f in fields:
        line = _init_line(f, frozen, names, self_name, slots)
        if line:
            body.append(line)
    if has_post_init:
        params = ','.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f'{self_name}.{_POST_INIT}({params})')
    args = [_init_param(f) for f in std]
    if kw_only:
        args += ['*'] + [_init_param(f) for f in kw_only]
    made = _create_fn(cls, '__init__', [self_name] + args, body or ['pass'], names=names, globals=globals)
    made.__annotations__ = {f.name: f.type for f in std + kw_only}
    made.__annotations__['return'] = None
    return made


def _repr_fn(cls, fields, globals):
    shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in fields])
    return _recursive_repr(_create_fn(cls, '__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({shown})"'], globals=globals))


def _frozen_fns(cls, fields, globals):
    names = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
    condition = 'type(self) is cls'
    if fields:
        condition += f' or name in {{{", ".join(repr(f.name) for f in fields)}}}'
    return [
        _create_fn(cls, '__setattr__', ['self', 'name', 'value'],
                   [f'if {condition}:', ' raise FrozenInstanceError(f"cannot assign to field {name!r}")', 'super(cls, self).__setattr__(name, value)'], names=names, globals=globals),
        _create_fn(cls, '__delattr__', ['self', 'name'],
                   [f'if {condition}:', ' raise FrozenInstanceError(f"cannot delete field {name!r}")', 'super(cls, self).__delattr__(name)'], names=names, globals=globals),
    ]


def _cmp_fn(cls, name, op, fields, globals):
    if op == '==' and _V >= (3, 13):
        terms = ' and '.join([f'self.{f.name}==other.{f.name}' for f in fields]) or 'True'
        return _create_fn(cls, name, ['self', 'other'], ['if self is other:', ' return True', 'if other.__class__ is self.__class__:', f' return {terms}', 'return NotImplemented'], globals=globals)
    return _create_fn(cls, name, ['self', 'other'], ['if other.__class__ is self.__class__:', f' return {_tuple_of("self", fields)}{op}{_tuple_of("other", fields)}', 'return NotImplemented'], globals=globals)


def _is_named(annotation, module_name, names):
    if not isinstance(annotation, str):
        return False
    head = annotation.split('[')[0].strip()
    return head in names or head in [f'{module_name}.{name}' for name in names]


def _is_classvar(annotation):
    typing = sys.modules.get('typing')
    if typing is not None and (annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar):
        return True
    return _is_named(annotation, 'typing', ('ClassVar',))


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar or _is_named(annotation, 'dataclasses', ('InitVar',))


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation):
        f._field_type = _FIELD_CLASSVAR
    if f._field_type is _FIELD and _is_initvar(annotation):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if _V >= (3, 10):
        if f._field_type in (_FIELD, _FIELD_INITVAR):
            if f.kw_only is MISSING:
                f.kw_only = default_kw_only
        elif f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD:
        mutable = f.default.__class__.__hash__ is None if _V >= (3, 11) else isinstance(f.default, (list, dict, set))
        if mutable:
            raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if _V >= (3, 10) and hasattr(value, '__qualname__'):
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
    setattr(cls, name, value)
    return False


def _hash_action(params, has_explicit, fields, cls, globals):
    if params['unsafe_hash']:
        if has_explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not params['eq'] or has_explicit:
        return
    elif not params['frozen']:
        cls.__hash__ = None
        return
    chosen = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    cls.__hash__ = _create_fn(cls, '__hash__', ['self'], [f'return hash({_tuple_of("self", chosen)})'], globals=globals)


def _collect_fields(cls, params):
    fields = {}
    any_frozen = all_frozen = None
    has_bases = False
    all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            is_frozen = getattr(base, _PARAMS).frozen
            any_frozen = any_frozen or is_frozen
            all_frozen = is_frozen if all_frozen is None else all_frozen and is_frozen
    annotations = cls.__dict__.get('__annotations__', {})
    own = []
    kw_only = params['kw_only']
    saw_marker = False
    for name, annotation in annotations.items():
        if _V >= (3, 10) and (annotation is KW_ONLY or _is_named(annotation, 'dataclasses', ('KW_ONLY',))):
            if saw_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            saw_marker = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if any_frozen and not params['frozen']:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if (not all_frozen if _V >= (3, 12) else not any_frozen) and params['frozen']:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return fields


def _process_class(cls, params):
    globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, _DataclassParams(**{name: params[name] for name in _PARAM_NAMES}))
    fields = _collect_fields(cls, params)
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))
    if params['order'] and not params['eq']:
        raise ValueError('eq must be true if order is true')
    all_init = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    if _V >= (3, 10):
        std, kw_only = _fields_in_init_order(all_init)
    else:
        std, kw_only = [f for f in all_init if f.init], []
    if params['init']:
        self_name = '__dataclass_self__' if 'self' in fields else 'self'
        _set_new_attribute(cls, '__init__', _init_fn(cls, all_init, std, kw_only, params['frozen'], hasattr(cls, _POST_INIT), self_name, globals, params['slots']))
    if _V >= (3, 13):
        _set_new_attribute(cls, '__replace__', _replace)
    plain = [f for f in fields.values() if f._field_type is _FIELD]
    if params['repr']:
        _set_new_attribute(cls, '__repr__', _repr_fn(cls, [f for f in plain if f.repr], globals))
    compared = [f for f in plain if f.compare]
    if params['eq']:
        _set_new_attribute(cls, '__eq__', _cmp_fn(cls, '__eq__', '==', compared, globals))
    if params['order']:
        for name, op in [('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')]:
            if _set_new_attribute(cls, name, _cmp_fn(cls, name, op, compared, globals)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{"" if _V >= (3, 13) else "."} Consider using functools.total_ordering')
    if params['frozen']:
        for fn in _frozen_fns(cls, plain, globals):
            if _set_new_attribute(cls, fn.__name__, fn):
                raise TypeError(f'Cannot overwrite attribute {fn.__name__} in class {cls.__name__}')
    _hash_action(params, has_explicit_hash, plain, cls, globals)
    if not getattr(cls, '__doc__'):
        shown = ', '.join(_param_text(f) for f in std) + (', *' if kw_only and std else '*' if kw_only else '') + ''.join(f', {_param_text(f)}' for f in kw_only)
        cls.__doc__ = f'{cls.__name__}({shown})'
    if _V >= (3, 10) and params['match_args']:
        _set_new_attribute(cls, '__match_args__', tuple(f.name for f in std))
    if params['weakref_slot'] and not params['slots']:
        raise TypeError('weakref_slot is True but slots is False')
    if params['slots']:
        cls = _add_slots(cls, params['frozen'], params['weakref_slot'])
    if _V >= (3, 10):
        abc.update_abstractmethods(cls)
    return cls


def _param_text(f):
    annotation = f.type
    if isinstance(annotation, type):
        annotation = annotation.__qualname__ if annotation.__module__ == 'builtins' else f'{annotation.__module__}.{annotation.__qualname__}'
    else:
        annotation = repr(annotation)
        if not isinstance(f.type, str):
            annotation = annotation.replace('typing.', '')
    default = '' if f.default is MISSING and f.default_factory is MISSING else f' = {f.default!r}' if f.default is not MISSING else ' = <factory>'
    return f'{f.name}: {annotation}{default}'


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _add_slots(cls, is_frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    field_names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    slots = [name for name in field_names + (('__weakref__',) if weakref_slot else ()) if name not in inherited] if _V >= (3, 11) else field_names
    namespace['__slots__'] = tuple(slots)
    for name in field_names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    old = cls
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in namespace:
            cls.__getstate__ = _getstate
        if '__setstate__' not in namespace:
            cls.__setstate__ = _setstate
    _fix_class_cell(old, cls)
    return cls


def _fix_class_cell(old, new):
    for value in new.__dict__.values():
        value = getattr(value, '__func__', value)
        value = getattr(value, 'fget', value)
        value = getattr(value, '__wrapped__', value)
        for name, cell in zip(getattr(getattr(value, '__code__', None), 'co_freevars', ()), getattr(value, '__closure__', None) or ()):
            if name == 'cls' and cell.cell_contents is old:
                cell.cell_contents = new
            if name == '__class__' and _V >= (3, 14) and cell.cell_contents is old:
                cell.cell_contents = new


def _decorator(cls, params):
    def wrap(cls):
        return _process_class(cls, params)
    return wrap if cls is None else wrap(cls)


_DEFAULTS = {'init': True, 'repr': True, 'eq': True, 'order': False, 'unsafe_hash': False, 'frozen': False, 'match_args': True, 'kw_only': False, 'slots': False, 'weakref_slot': False}

if _V >= (3, 11):
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        return _decorator(cls, dict(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot))
elif _V >= (3, 10):
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False):
        return _decorator(cls, dict(_DEFAULTS, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots))
else:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False):
        return _decorator(cls, dict(_DEFAULTS, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen))


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _unfolded(obj, lambda item, inner: dict_factory([(f.name, inner(getattr(item, f.name))) for f in fields(item)]))


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _unfolded(obj, lambda item, inner: tuple_factory([inner(getattr(item, f.name)) for f in fields(item)]))


def _unfolded(obj, of):
    def inner(value):
        cls = type(value)
        if cls in _ATOMIC:
            return value
        if hasattr(cls, _FIELDS):
            return of(value, inner)
        if isinstance(value, tuple) and hasattr(value, '_fields'):
            return cls(*[inner(item) for item in value])
        if isinstance(value, (list, tuple)):
            return cls(inner(item) for item in value)
        if isinstance(value, dict):
            if hasattr(cls, 'default_factory'):
                made = cls(value.default_factory)
                for key, item in value.items():
                    made[inner(key)] = inner(item)
                return made
            return cls((inner(key), inner(item)) for key, item in value.items())
        return copy.deepcopy(value)
    return inner(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    namespace = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            annotations[item] = 'typing.Any'
        elif len(item) == 2:
            annotations[item[0]] = item[1]
        elif len(item) == 3:
            annotations[item[0]] = item[1]
            namespace[item[0]] = item[2]
        else:
            raise TypeError(f'Invalid field: {item!r}')
    for name in annotations:
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
    namespace['__annotations__'] = annotations
    from types import new_class
    module = options.pop('module', None)
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(namespace))
    if module is not None:
        cls.__module__ = module
    elif _V >= (3, 12):
        cls.__module__ = sys._getframe(1).f_globals.get('__name__', '__main__')
    return dataclass(cls, **options)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                error = TypeError if _V >= (3, 13) else ValueError
                raise error(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                error = TypeError if _V >= (3, 13) else ValueError
                raise error(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)


_replace.__name__ = '__replace__'
`
