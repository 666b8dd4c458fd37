/** `dataclasses`: the methods a class gets: functions made from text, in the namespace of the class's module, by a function whose parameters are what they need besides (to 3.12 one for each, from 3.13 one for all). */
export const METHODS = `
# What the made function calls its parameters: names that fields have not, from 3.12 on.
if _V < (3, 12):
    _KIND_OF, _DEFAULT_OF, _FACTORY_MARK = '_type_%s', '_dflt_%s', '_HAS_DEFAULT_FACTORY'
else:
    _KIND_OF, _DEFAULT_OF, _FACTORY_MARK = '__dataclass_type_%s__', '__dataclass_dflt_%s__', '__dataclass_HAS_DEFAULT_FACTORY__'
_RESULT = '_return_type' if _V < (3, 12) else '__dataclass_return_type__'
_OBJECT = 'BUILTINS.object' if _V < (3, 9) else '__dataclass_builtins_object__'


def _fields_in_init_order(fields):
    return (tuple(f for f in fields if f.init and not f.kw_only), tuple(f for f in fields if f.init and f.kw_only))


def _tuple_str(owner, fields):
    if not fields:
        return '()'
    return f'({",".join([f"{owner}.{f.name}" for f in fields])},)'


if _V < (3, 13):
    def _create_fn(name, args, body, *, globals=None, locals=None, return_type=MISSING):
        if locals is None:
            locals = {}
        if _V < (3, 9) and 'BUILTINS' not in locals:
            locals['BUILTINS'] = builtins
        result = ''
        if return_type is not MISSING:
            locals[_RESULT] = return_type
            result = '->' + _RESULT
        args = ','.join(args)
        body = '\\n'.join(f'  {line}' for line in body)
        text = f' def {name}({args}){result}:\\n{body}'
        needs = ', '.join(locals.keys())
        text = f'def __create_fn__({needs}):\\n{text}\\n return {name}'
        space = {}
        exec(text, globals, space)
        return space['__create_fn__'](**locals)
else:
    class _FuncBuilder:
        def __init__(self, globals):
            self.names = []
            self.src = []
            self.globals = globals
            self.locals = {}
            self.overwrite_errors = {}
            self.unconditional_adds = {}

        def add_fn(self, name, args, body, *, locals=None, return_type=MISSING, overwrite_error=False, unconditional_add=False, decorator=None):
            if locals is not None:
                self.locals.update(locals)
            if overwrite_error:
                self.overwrite_errors[name] = overwrite_error
            if unconditional_add:
                self.unconditional_adds[name] = True
            self.names.append(name)
            result = ''
            if return_type is not MISSING:
                self.locals[f'__dataclass_{name}_return_type__'] = return_type
                result = f'->__dataclass_{name}_return_type__'
            args = ','.join(args)
            body = '\\n'.join(body)
            before = f' {decorator}\\n' if decorator else ''
            self.src.append(f'{before} def {name}({args}){result}:\\n{body}')

        def add_fns_to_class(self, cls):
            source = '\\n'.join(self.src)
            needs = ','.join(self.locals.keys())
            names = '()' if len(self.names) == 0 else f'({",".join(self.names)},)'
            text = f'def __create_fn__({needs}):\\n{source}\\n return {names}'
            space = {}
            exec(text, self.globals, space)
            made = space['__create_fn__'](**self.locals)
            for name, method in zip(self.names, made):
                method.__qualname__ = f'{cls.__qualname__}.{method.__name__}'
                if self.unconditional_adds.get(name, False):
                    setattr(cls, name, method)
                elif _set_new_attribute(cls, name, method):
                    more = self.overwrite_errors.get(name)
                    if more:
                        complaint = f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}'
                        raise TypeError(complaint if more is True else f'{complaint} {more}')


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
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                optional = f
            elif optional:
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
        return _create_fn('__init__', [me] + [_init_param(f) for f in fields if f.init], lines, locals=needs, globals=builder, return_type=None)
    listed = [_init_param(f) for f in by_place]
    if by_name:
        listed += ['*']
        listed += [_init_param(f) for f in by_name]
    if _V < (3, 13):
        return _create_fn('__init__', [me] + listed, lines, locals=needs, globals=builder, return_type=None)
    builder.add_fn('__init__', [me] + listed, lines, locals=needs, return_type=None)


def _recursive_repr(shown):
    under_way = set()

    @functools.wraps(shown)
    def wrapper(self):
        key = id(self), _get_ident()
        if key in under_way:
            return '...'
        under_way.add(key)
        try:
            result = shown(self)
        finally:
            under_way.discard(key)
        return result
    return wrapper


def _repr_fn(fields, space):
    fn = _create_fn('__repr__', ('self',), ['return self.__class__.__qualname__ + f"(' + ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in fields]) + ')"'], globals=space)
    return _recursive_repr(fn)


def _frozen_get_del_attr(cls, fields, builder):
    needs = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
    if _V >= (3, 12):
        condition = 'type(self) is cls'
        if fields:
            condition += ' or name in {' + ', '.join(repr(f.name) for f in fields) + '}'
    else:
        names = '(' + ','.join(repr(f.name) for f in fields) + ',)' if fields else '()'
        condition = f'type(self) is cls or name in {names}'
    if _V < (3, 13):
        return (
            _create_fn('__setattr__', ('self', 'name', 'value'), (f'if {condition}:', ' raise FrozenInstanceError(f"cannot assign to field {name!r}")', f'super(cls, self).__setattr__(name, value)'), locals=needs, globals=builder),
            _create_fn('__delattr__', ('self', 'name'), (f'if {condition}:', ' raise FrozenInstanceError(f"cannot delete field {name!r}")', f'super(cls, self).__delattr__(name)'), locals=needs, globals=builder),
        )
    for method, args, action in ('__setattr__', ('self', 'name', 'value'), 'assign to'), ('__delattr__', ('self', 'name'), 'delete'):
        lines = (f'  if {condition}:', f'   raise FrozenInstanceError(f"cannot {action} field {{name!r}}")', f'  super(cls, self).{method}({", ".join(args[1:])})')
        builder.add_fn(method, args, lines, locals=needs, overwrite_error=True)


def _cmp_fn(name, op, own, other, space):
    return _create_fn(name, ('self', 'other'), ['if other.__class__ is self.__class__:', f' return {own}{op}{other}', 'return NotImplemented'], globals=space)


def _hash_fn(fields, space):
    own = _tuple_str('self', fields)
    return _create_fn('__hash__', ('self',), [f'return hash({own})'], globals=space)


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


def _hash_set_none(cls, fields, builder):
    if _V >= (3, 13):
        cls.__hash__ = None
    return None


def _hash_add(cls, fields, builder):
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    if _V < (3, 10):
        return _hash_fn(hashed, builder)
    if _V < (3, 13):
        return _set_qualname(cls, _hash_fn(hashed, builder))
    own = _tuple_str('self', hashed)
    builder.add_fn('__hash__', ('self',), [f'  return hash({own})'], unconditional_add=True)


def _hash_exception(cls, fields, builder):
    raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')


def _hash_actions():
    """What is done about __hash__, by unsafe_hash, eq, frozen, and whether the class has one itself."""
    actions = {}
    for unsafe in False, True:
        for eq in False, True:
            for frozen in False, True:
                wanted = _hash_add if unsafe or eq and frozen else _hash_set_none if eq else None
                actions[unsafe, eq, frozen, False] = wanted
                actions[unsafe, eq, frozen, True] = _hash_exception if unsafe else None
    return actions


_hash_action = _hash_actions()
`
