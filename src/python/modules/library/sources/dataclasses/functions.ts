/** `dataclasses`: functions on classes and objects. */
export const FUNCTIONS = `
def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, '__dataclass_fields__')
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _check_instance(obj, function):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError(f'{function}() should be called on dataclass instances')


_PLAIN_VALUES = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), range, property, type(len), type(lambda: 0), type}) if _V >= (3, 12) else ()


def _unfolded(value, fold, pairs):
    """A copy of a value, and of all in it; the function makes something of the fields of a dataclass object, by name where pairs are wanted."""
    kind = type(value)
    if kind in _PLAIN_VALUES:
        return value
    if hasattr(kind, '__dataclass_fields__'):
        if fold is dict and _V >= (3, 12):
            return {f.name: _unfolded(getattr(value, f.name), fold, pairs) for f in fields(value)}
        result = []
        for f in fields(value):
            copied = _unfolded(getattr(value, f.name), fold, pairs)
            result.append((f.name, copied) if pairs else copied)
        return fold(result)
    if _V >= (3, 13) and pairs:
        if kind is list:
            return [_unfolded(item, fold, pairs) for item in value]
        if kind is dict:
            return {_unfolded(key, fold, pairs): _unfolded(item, fold, pairs) for key, item in value.items()}
        if kind is tuple:
            return tuple([_unfolded(item, fold, pairs) for item in value])
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return kind(*[_unfolded(item, fold, pairs) for item in value])
    if isinstance(value, (list, tuple)):
        return kind(_unfolded(item, fold, pairs) for item in value)
    if isinstance(value, dict):
        if _V < (3, 12) or not hasattr(kind, 'default_factory'):
            return kind((_unfolded(key, fold, pairs), _unfolded(item, fold, pairs)) for key, item in value.items())
        made = kind(value.default_factory)
        for key, item in value.items():
            made[_unfolded(key, fold, pairs)] = _unfolded(item, fold, pairs)
        return made
    return copy.deepcopy(value)


def asdict(obj, *, dict_factory=dict):
    _check_instance(obj, 'asdict')
    return _unfolded(obj, dict_factory, True)


def astuple(obj, *, tuple_factory=tuple):
    _check_instance(obj, 'astuple')
    return _unfolded(obj, tuple_factory, False)


def replace(obj, /, **changes):
    _check_instance(obj, 'replace')
    return _replaced(obj, changes)


def _replaced(obj, changes):
    error = TypeError if _V >= (3, 13) else ValueError
    for name, f in obj.__dataclass_fields__.items():
        if f._field_type is _CLASS_VARIABLE or (f.init and name in changes):
            continue
        if f.init and (f._field_type is _FIELD or f.default is not MISSING):
            changes[name] = getattr(obj, name)
        elif f.init:
            raise error(f'InitVar {name!r} must be specified with replace()')
        elif name in changes:
            raise error(f'field {name} is declared with init=False, it cannot be specified with replace()')
    return type(obj)(**changes)


def _name_and_kind(item):
    if isinstance(item, str):
        return item, 'typing.Any'
    if len(item) not in (2, 3):
        raise TypeError(f'Invalid field: {item!r}')
    return item[:2]


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    module = options.pop('module', None) if _V >= (3, 12) else None
    body = dict(namespace or {})
    annotations = body['__annotations__'] = {}
    for item in fields:
        name, kind = _name_and_kind(item)
        for unfit, complaint in (
            (not isinstance(name, str) or not name.isidentifier(), 'must be valid identifiers'),
            (keyword.iskeyword(name), 'must not be keywords'),
        ):
            if unfit:
                raise TypeError(f'Field names {complaint}: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = kind
        if len(item) == 3 and not isinstance(item, str):
            body[name] = item[2]
    cls = types.new_class(cls_name, bases, {}, lambda namespace: namespace.update(body))
    if _V >= (3, 12):
        cls.__module__ = module or sys._getframemodulename(1) or '__main__'
    return dataclass(cls, **options)
`
