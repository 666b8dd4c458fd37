/** `dataclasses`: the methods a class gets: functions made from text, in the namespace of the class's module, by a function whose parameters are what they need besides (to 3.12 one for each, from 3.13 one for all). */
export const METHODS = `
# What the made function calls its parameters: names that fields have not, from 3.12 on.
if _V < (3, 12):
    _KIND_OF, _DEFAULT_OF, _FACTORY_MARK = '_type_%s', '_dflt_%s', '_HAS_DEFAULT_FACTORY'
else:
    _KIND_OF, _DEFAULT_OF, _FACTORY_MARK = '__dataclass_type_%s__', '__dataclass_dflt_%s__', '__dataclass_HAS_DEFAULT_FACTORY__'
_RESULT = '_return_type' if _V < (3, 12) else '__dataclass_return_type__'
_OBJECT = 'BUILTINS.object' if _V < (3, 9) else '__dataclass_builtins_object__'


def _init_order(candidates):
    """The parameters of \`__init__\`: those that may be given by place, and those that only have a name."""
    by_place = tuple(f for f in candidates if not f.kw_only and f.init)
    return by_place, tuple(f for f in candidates if f.kw_only and f.init)


def _values_of(owner, members):
    """The text of a tuple of them."""
    if members:
        return '(' + ','.join([f'{owner}.{f.name}' for f in members]) + ',)'
    return '()'


if _V < (3, 13):
    def _function(space, name, parameters, lines, needs=None, result=MISSING):
        if needs is None:
            needs = {}
        if _V < (3, 9):
            needs['BUILTINS'] = builtins
        # The lists go as soon as their texts are there: they are few at a time.
        parameters = ','.join(parameters)
        head = f' def {name}({parameters})'
        if result is not MISSING:
            head += f'->{_RESULT}'
            needs[_RESULT] = result
        lines = '\\n'.join(f'  {line}' for line in lines)
        around = 'def __create_fn__(' + ', '.join(needs.keys()) + '):'
        made = {}
        exec(f'{around}\\n{head}:\\n{lines}\\n return {name}', space, made)
        return made['__create_fn__'](**needs)
else:
    class _Methods:
        def __init__(self, space):
            self.space = space
            self.order = []
            self.texts = []
            self.needs = {}
            self.refusals = {}
            self.replacing = {}

        def add(self, name, parameters, lines, needs=None, result=MISSING, above='', refusal=None, replaces=False):
            """One more. A refusal is how the complaint ends when the class has that method itself."""
            if needs is not None:
                self.needs.update(needs)
            parameters = ','.join(parameters)
            head = f'{above} def {name}({parameters})'
            if result is not MISSING:
                known_as = f'__dataclass_{name}_return_type__'
                head += f'->{known_as}'
                self.needs[known_as] = result
            if refusal is not None:
                self.refusals[name] = refusal
            if replaces:
                self.replacing[name] = True
            lines = '\\n'.join(lines)
            self.texts.append(f'{head}:\\n{lines}')
            self.order.append(name)

        def give(self, cls):
            """Makes them all, and puts them into the class."""
            order = self.order
            result = ','.join(order) + ',' if order else '()'
            inside = '\\n'.join(self.texts)
            around = 'def __create_fn__(' + ','.join(self.needs.keys()) + '):'
            space = {}
            exec(f'{around}\\n{inside}\\n return {result}', self.space, space)
            # They stay while a complaint has this frame.
            made = space['__create_fn__'](**self.needs)
            for name, method in zip(order, made):
                method.__qualname__ = f'{cls.__qualname__}.{name}'
                if name in self.replacing:
                    setattr(cls, name, method)
                    continue
                there = _set_new_attribute(cls, name, method)
                if there and name in self.refusals:
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{self.refusals[name]}')


def _field_assign(frozen, name, value, me):
    before = '  ' if _V >= (3, 13) else ''
    return f'{before}{_OBJECT}.__setattr__({me},{name!r},{value})' if frozen else f'{before}{me}.{name}={value}'


def _field_init(f, frozen, needs, me, slots):
    given = _DEFAULT_OF % f.name
    if f.default_factory is not MISSING:
        needs[given] = f.default_factory
        value = f'{given}() if {f.name} is {_FACTORY_MARK} else {f.name}' if f.init else f'{given}()'
    elif f.init:
        value = f.name
        if f.default is not MISSING:
            needs[given] = f.default
    elif slots and f.default is not MISSING:
        needs[given] = f.default
        value = given
    else:
        return None
    if f._field_type is _INIT_VARIABLE:
        return None
    return _field_assign(frozen, f.name, value, me)


def _init_param(f):
    default = ''
    if f.default is not MISSING:
        default = '=' + _DEFAULT_OF % f.name
    elif f.default_factory is not MISSING:
        default = '=' + _FACTORY_MARK
    return f'{f.name}:{_KIND_OF % f.name}{default}'


def _init_fn(fields, by_place, by_name, frozen, has_post_init, me, builder, slots):
    optional = None
    for f in by_place:
        if not f.init:
            continue
        if f.default is not MISSING or f.default_factory is not MISSING:
            optional = f
        elif optional is not None:
            more = f' {optional.name!r}' if _V >= (3, 13) else ''
            raise TypeError(f'non-default argument {f.name!r} follows default argument{more}')
    if _V >= (3, 13):
        needs = {**{_KIND_OF % f.name: f.type for f in fields}, **{_FACTORY_MARK: _BY_FACTORY, _OBJECT: object}}
    else:
        needs = {_KIND_OF % f.name: f.type for f in fields}
        if _V >= (3, 12):
            needs.update({_FACTORY_MARK: _BY_FACTORY, _OBJECT: object})
        elif _V >= (3, 9):
            needs.update({'MISSING': MISSING, _FACTORY_MARK: _BY_FACTORY, _OBJECT: object})
        else:
            needs.update({'MISSING': MISSING, _FACTORY_MARK: _BY_FACTORY})
    lines = []
    for f in fields:
        line = _field_init(f, frozen, needs, me, slots)
        if line:
            lines.append(line)
    before = '  ' if _V >= (3, 13) else ''
    if has_post_init:
        given = ','.join(f.name for f in fields if f._field_type is _INIT_VARIABLE)
        lines.append(f'{before}{me}.__post_init__({given})')
    if not lines:
        lines = [before + 'pass']
    if _V < (3, 10):
        return _function(builder, '__init__', [me] + [_init_param(f) for f in fields if f.init], lines, needs, None)
    listed = [_init_param(f) for f in by_place]
    if by_name:
        listed += ['*']
        listed += [_init_param(f) for f in by_name]
    if _V < (3, 13):
        return _function(builder, '__init__', [me] + listed, lines, needs, None)
    builder.add('__init__', [me] + listed, lines, needs, None)


def _recursive_repr(shown):
    under_way = set()

    @functools.wraps(shown)
    def wrapper(self):
        key = id(self), _get_ident()
        result = '...'
        if key not in under_way:
            under_way.add(key)
            try:
                result = shown(self)
            finally:
                under_way.discard(key)
        return result
    return wrapper


def _repr_fn(members, space):
    shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in members])
    return _recursive_repr(_function(space, '__repr__', ('self',), [f'return self.__class__.__qualname__ + f"({shown})"']))


def _frozen_methods(cls, members, builder):
    """Neither a field nor anything else of an object of just this class is set or deleted; objects of a subclass keep the fields alone."""
    needs = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
    guard = 'if type(self) is cls'
    if _V < (3, 12):
        guard += ' or name in ('
        if members:
            guard += ','.join(repr(f.name) for f in members) + ','
        guard += '):'
    elif members:
        guard += ' or name in {' + ', '.join(repr(f.name) for f in members) + '}:'
    else:
        guard += ':'
    if _V < (3, 13):
        refused = ' raise FrozenInstanceError(f"cannot %s field {name!r}")'
        to_set = _function(builder, '__setattr__', ('self', 'name', 'value'), (guard, refused % 'assign to', 'super(cls, self).__setattr__(name, value)'), needs)
        to_delete = _function(builder, '__delattr__', ('self', 'name'), (guard, refused % 'delete', 'super(cls, self).__delattr__(name)'), needs)
        return to_set, to_delete
    for method, parameters, action in ('__setattr__', ('self', 'name', 'value'), 'assign to'), ('__delattr__', ('self', 'name'), 'delete'):
        lines = (f'  {guard}', f'   raise FrozenInstanceError(f"cannot {action} field {{name!r}}")', f'  super(cls, self).{method}({", ".join(parameters[1:])})')
        builder.add(method, parameters, lines, needs, refusal='')


def _cmp_fn(name, op, own, other, space):
    return _function(space, name, ('self', 'other'), ['if other.__class__ is self.__class__:', f' return {own}{op}{other}', 'return NotImplemented'])


def _hash_fn(members, space):
    values = _values_of('self', members)
    return _function(space, '__hash__', ('self',), ['return hash(' + values + ')'])


def _set_qualname(cls, value):
    if isinstance(value, types.FunctionType):
        value.__qualname__ = f'{cls.__qualname__}.{value.__name__}'
    return value


def _set_new_attribute(cls, name, value):
    """Sets an attribute where the class itself has none. Tells whether it had."""
    if name in cls.__dict__:
        return True
    if (3, 10) <= _V < (3, 13):
        _set_qualname(cls, value)
    setattr(cls, name, value)
    return False


def _no_hash(cls, members, builder):
    if _V >= (3, 13):
        cls.__hash__ = None
    return None


def _hash_of_fields(cls, members, builder):
    # A field that says nothing about it counts where it is compared.
    counted = [f for f in members if (f.hash if f.hash is not None else f.compare)]
    if _V < (3, 13):
        made = _hash_fn(counted, builder)
        return made if _V < (3, 10) else _set_qualname(cls, made)
    values = _values_of('self', counted)
    builder.add('__hash__', ('self',), ['  return hash(' + values + ')'], replaces=True)


def _hash_is_there(cls, members, builder):
    raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')


def _hash_actions():
    """What is done about __hash__, by unsafe_hash, eq, frozen, and whether the class has one itself."""
    actions = {}
    for unsafe in False, True:
        for eq in False, True:
            for frozen in False, True:
                wanted = _hash_of_fields if unsafe or eq and frozen else _no_hash if eq else None
                actions[unsafe, eq, frozen, False] = wanted
                actions[unsafe, eq, frozen, True] = _hash_is_there if unsafe else None
    return actions


_hash_action = _hash_actions()
`
