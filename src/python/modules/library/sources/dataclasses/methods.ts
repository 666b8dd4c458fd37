/** `dataclasses`: the methods a class gets. Only that for making objects is made from text, for its parameters; the others are closures over the names of fields. */
export const METHODS = `
def _tuple_of(names):
    """A function from an object to the tuple of these attributes."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda obj: tuple(getattr(obj, name) for name in names)


def _parameters(fields):
    """Those that can be given by place, and those by name only."""
    taken = [f for f in fields.values() if f.init and f._field_type is not _CLASS_VARIABLE]
    return [f for f in taken if not getattr(f, 'kw_only', False)], [f for f in taken if getattr(f, 'kw_only', False)]


def _default(f):
    return f.default if f.default_factory is MISSING else _BY_FACTORY


def _check_order(parameters):
    optional = ''
    for f in parameters:
        if _default(f) is not MISSING:
            optional = f' {f.name!r}' if _V >= (3, 13) else ' '
        elif optional:
            raise TypeError(f'non-default argument {f.name!r} follows default argument{optional}'.rstrip())


def _statements(me, fields, params, space):
    """The lines of \`__init__\`; what they need beside the parameters goes to the namespace."""
    assign = '__dataclass_set__({0}, {1!r}, {2})' if params.frozen else '{0}.{1} = {2}'
    for f in fields.values():
        value = f.name
        if f.default_factory is not MISSING:
            space[f'__dataclass_make_{f.name}__'] = f.default_factory
            made = f'__dataclass_make_{f.name}__()'
            value = f'{made} if {f.name} is __dataclass_factory__ else {f.name}' if f.init else made
        elif not f.init and params.slots and f.default is not MISSING:
            value = f'__dataclass_default_{f.name}__'
            space[value] = f.default
        elif not f.init:
            continue
        if f._field_type is _FIELD:
            yield assign.format(me, f.name, value)


def _init(cls, fields, params):
    by_place, by_name = _parameters(fields)
    _check_order(by_place)
    me = '__dataclass_self__' if 'self' in fields else 'self'
    space = {'__builtins__': {}, '__name__': cls.__module__, '__dataclass_set__': object.__setattr__, '__dataclass_factory__': _BY_FACTORY}
    statements = list(_statements(me, fields, params, space))
    if hasattr(cls, '__post_init__'):
        given = ', '.join(f.name for f in fields.values() if f._field_type is _INIT_VARIABLE)
        statements.append(f'{me}.__post_init__({given})')

    # The text has zeros for defaults; the real ones follow.
    listed = [f.name if _default(f) is MISSING else f'{f.name}=0' for f in by_place + by_name]
    if by_name:
        listed.insert(len(by_place), '*')
    exec(f"def __init__({', '.join([me, *listed])}): {'; '.join(statements) or 'pass'}", space)
    made = space.pop('__init__')
    made.__defaults__ = tuple(_default(f) for f in by_place if _default(f) is not MISSING) or None
    made.__kwdefaults__ = {f.name: _default(f) for f in by_name if _default(f) is not MISSING} or None
    made.__annotations__ = {f.name: f.type for f in by_place + by_name}
    made.__annotations__['return'] = None
    return made


def _repr(names):
    @reprlib.recursive_repr()
    def __repr__(self):
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"
    return __repr__


def _comparison(symbol, names):
    test = getattr(operator, symbol)
    values = _tuple_of(names)

    def compare(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return test(values(self), values(other))

    def equal_one_by_one(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self is other or all(getattr(self, name) == getattr(other, name) for name in names)

    return equal_one_by_one if symbol == 'eq' and _V >= (3, 13) else compare


def _hash(names):
    values = _tuple_of(names)
    return lambda self: hash(values(self))


def _frozen(cls, names):
    def refuse(self, name, action):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot {action} field {name!r}')

    def set_attribute(self, name, value):
        refuse(self, name, 'assign to')
        super(cls, self).__setattr__(name, value)

    def delete_attribute(self, name):
        refuse(self, name, 'delete')
        super(cls, self).__delattr__(name)

    return {'__setattr__': set_attribute, '__delattr__': delete_attribute}


def _named(cls, name, method):
    method.__name__ = name
    method.__module__ = cls.__module__
    method.__qualname__ = f"{cls.__qualname__ if _V >= (3, 10) else '__create_fn__.<locals>'}.{name}"
    return method


def _add(cls, name, method):
    """Sets a method where the class itself has none. Tells whether it did."""
    if name in vars(cls):
        return False
    setattr(cls, name, _named(cls, name, method))
    return True


def _must_add(cls, methods, hint=''):
    for name, method in methods.items():
        if not _add(cls, name, method):
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{hint}')


def _add_hash(cls, params, fields, explicit):
    if params.unsafe_hash or (params.eq and params.frozen and not explicit):
        hashed = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        cls.__hash__ = _named(cls, '__hash__', _hash(hashed))
    elif params.eq and not explicit:
        cls.__hash__ = None


def _signature(fields):
    def shown(f):
        kind = f.type
        if isinstance(kind, type) and not hasattr(kind, '__origin__'):
            kind = kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
        else:
            kind = repr(kind) if isinstance(kind, str) else repr(kind).replace('typing.', '')
        default = _default(f)
        return f'{f.name}: {kind}' if default is MISSING else f'{f.name}: {kind} = {default!r}'

    by_place, by_name = _parameters(fields)
    return ', '.join([*map(shown, by_place), *['*'] * bool(by_name), *map(shown, by_name)])
`
