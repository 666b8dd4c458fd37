/** `dataclasses`: the methods a class gets: functions made from text, in the namespace of the class's module, by a function whose parameters are what they need besides (to 3.12 one for each, from 3.13 one for all). */
export const METHODS = `
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


class _Methods:
    """The methods of one class, in the order in which they come to it."""

    def __init__(self, cls):
        self.cls = cls
        self.texts = []
        self.needs = {}
        self.waiting = []

    def add(self, name, parameters, lines, needs=_NOTHING, decorate=None, refusal=None, overwrites=False, result=''):
        body = ''.join(f'  {line}\\n' for line in lines)
        self.texts.append(f' def {name}({parameters}){result}:\\n{body}')
        self.needs.update(needs)
        self.waiting.append((name, decorate, refusal, overwrites))
        if _V < (3, 13):
            self.finish()

    def finish(self):
        """Makes what waits, and sets it where the class itself has no attribute of this name."""
        if not self.waiting:
            return
        names = ', '.join(name for name, *_ in self.waiting)
        space = {}
        exec(f"def __create_fn__({', '.join(self.needs)}):\\n{''.join(self.texts)} return {names},\\n", _globals_of(self.cls), space)
        made = space['__create_fn__'](**self.needs)
        waiting = self.waiting
        self.texts, self.needs, self.waiting = [], {}, []
        for (name, decorate, refusal, overwrites), method in zip(waiting, made):
            _named(self.cls, name, method)
            if overwrites:
                setattr(self.cls, name, method)
            elif not _add(self.cls, name, method if decorate is None else decorate(method)) and refusal is not None:
                raise TypeError(f'Cannot overwrite attribute {name} in class {self.cls.__name__}{refusal}')


def _statements(me, fields, params, needs):
    """The lines of \`__init__\`; what they need beside the parameters goes to the dict."""
    assign = '__dataclass_builtins_object__.__setattr__({0}, {1!r}, {2})' if params.frozen else '{0}.{1} = {2}'
    for f in fields.values():
        value, given = f.name, f'__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            needs[given] = f.default_factory
            value = f'{given}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}' if f.init else f'{given}()'
        elif not f.init and params.slots and f.default is not MISSING:
            value = given
            needs[given] = f.default
        elif not f.init:
            continue
        if f._field_type is _FIELD:
            yield assign.format(me, f.name, value)


def _listed(f, needs):
    """A parameter of \`__init__\`."""
    needs[f'__dataclass_type_{f.name}__'] = f.type
    default = ''
    if f.default_factory is not MISSING:
        default = '=__dataclass_HAS_DEFAULT_FACTORY__'
    elif f.default is not MISSING:
        default = f'=__dataclass_dflt_{f.name}__'
        needs[default[1:]] = f.default
    return f'{f.name}: __dataclass_type_{f.name}__{default}'


def _init(methods, fields, params):
    by_place, by_name = _parameters(fields)
    _check_order(by_place)
    me = '__dataclass_self__' if 'self' in fields else 'self'
    needs = {'__dataclass_HAS_DEFAULT_FACTORY__': _BY_FACTORY, '__dataclass_builtins_object__': object}
    statements = list(_statements(me, fields, params, needs))
    if hasattr(methods.cls, '__post_init__'):
        given = ', '.join(f.name for f in fields.values() if f._field_type is _INIT_VARIABLE)
        statements.append(f'{me}.__post_init__({given})')
    listed = [_listed(f, needs) for f in by_place + by_name]
    if by_name:
        listed.insert(len(by_place), '*')
    methods.add('__init__', ', '.join([me, *listed]), statements or ['pass'], needs, result=' -> None')


def _recursive_repr(shown):
    under_way = set()

    @functools.wraps(shown)
    def wrapper(self):
        key = id(self)
        if key in under_way:
            return '...'
        under_way.add(key)
        try:
            return shown(self)
        finally:
            under_way.discard(key)
    return wrapper


def _repr(methods, names):
    shown = ', '.join(f'{name}={{self.{name}!r}}' for name in names)
    decorate = reprlib.recursive_repr() if _V >= (3, 13) else _recursive_repr
    methods.add('__repr__', 'self', [f'return f"{{self.__class__.__qualname__}}({shown})"'], decorate=decorate)


def _tuple_of(me, names):
    return f"({''.join(f'{me}.{name}, ' for name in names)})"


def _eq(methods, names):
    same = f"{_tuple_of('self', names)} == {_tuple_of('other', names)}"
    if _V >= (3, 13):
        same = ' and '.join(f'self.{name} == other.{name}' for name in names) or 'True'
    first = ['if self is other:', ' return True'] if _V >= (3, 13) else []
    methods.add('__eq__', 'self, other', [*first, 'if other.__class__ is self.__class__:', f' return {same}', 'return NotImplemented'])


def _order(methods, names, refusal):
    for name, sign in {'lt': '<', 'le': '<=', 'gt': '>', 'ge': '>='}.items():
        lines = ['if other.__class__ is self.__class__:', f" return {_tuple_of('self', names)} {sign} {_tuple_of('other', names)}", 'return NotImplemented']
        methods.add(f'__{name}__', 'self, other', lines, refusal=refusal)


def _frozen(methods, names):
    needs = {'cls': methods.cls, 'FrozenInstanceError': FrozenInstanceError}
    which = f'type(self) is cls or name in {tuple(names)!r}' if names else 'type(self) is cls'
    for method, more, action in ('__setattr__', ', value', 'assign to'), ('__delattr__', '', 'delete'):
        lines = [f'if {which}:', f" raise FrozenInstanceError(f'cannot {action} field {{name!r}}')", f'super(cls, self).{method}(name{more})']
        methods.add(method, f'self, name{more}', lines, needs, refusal='')


def _named(cls, name, method):
    method.__qualname__ = f"{cls.__qualname__ if _V >= (3, 10) else '__create_fn__.<locals>'}.{name}"
    return method


def _add(cls, name, method):
    """Sets a method where the class itself has none. Tells whether it did."""
    if name in vars(cls):
        return False
    setattr(cls, name, _named(cls, name, method))
    return True


def _add_hash(methods, params, fields, explicit):
    cls = methods.cls
    if params.unsafe_hash or (params.eq and params.frozen and not explicit):
        hashed = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        methods.add('__hash__', 'self', [f"return hash({_tuple_of('self', hashed)})"], overwrites=True)
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
