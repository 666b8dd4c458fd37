/** `collections.namedtuple`: every class gets its own copies of the methods below, and a `__new__` with the names of its fields. */
export const NAMEDTUPLE = `
_UNFIT_FOR_ANY = (
    (lambda name, before: not name.isidentifier(), 'Type names and field names must be valid identifiers'),
    (lambda name, before: _iskeyword(name), 'Type names and field names cannot be a keyword'),
)
_UNFIT_FOR_FIELDS = (
    (lambda name, before: name[0] == '_', 'Field names cannot start with an underscore'),
    (lambda name, before: name in before, 'Encountered duplicate field name'),
)


def _refuse(names, rules):
    for at, name in enumerate(names):
        for unfit, complaint in rules:
            if unfit(name, names[:at]):
                raise ValueError(f'{complaint}: {name!r}')


def _renamed(names):
    rules = _UNFIT_FOR_ANY + _UNFIT_FOR_FIELDS
    for at, name in enumerate(names):
        yield f'_{at}' if any(unfit(name, names[:at]) for unfit, _ in rules) else name


class _Record:
    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) == len(cls._fields):
            return made
        raise TypeError(f'Expected {len(cls._fields)} arguments, got {len(made)}')

    def _replace(self, /, **changes):
        unknown = [name for name in changes if name not in self._fields]
        if unknown:
            error = TypeError if _sys.version_info >= (3, 13) else ValueError
            raise error(f'Got unexpected field names: {unknown!r}')
        return self._make(dict(zip(self._fields, self), **changes).values())

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map('{}={!r}'.format, self._fields, self))})"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return self[:]


def _copies(template, owner):
    for name, method in vars(template).items():
        if isinstance(method, _FunctionType):
            copy = _FunctionType(method.__code__, globals(), name)
            copy.__qualname__ = f'{owner}.{name}'
            yield name, copy


def _constructor(typename, fields, defaults):
    listed = ''.join(f'{name}, ' for name in fields)
    space = {'_tuple_new': tuple.__new__, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
    exec(f'def __new__(_cls, {listed}): return _tuple_new(_cls, ({listed}))', space)
    new = space.pop('__new__')
    new.__qualname__ = f'{typename}.__new__'
    new.__defaults__ = defaults or None
    return new


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    typename = _sys.intern(str(typename))
    fields = [str(name) for name in (field_names.replace(',', ' ').split() if isinstance(field_names, str) else field_names)]
    _refuse([typename], _UNFIT_FOR_ANY)
    if rename:
        fields = list(_renamed(fields))
    else:
        _refuse(fields, _UNFIT_FOR_ANY)
        _refuse(fields, _UNFIT_FOR_FIELDS)
    fields = tuple(map(_sys.intern, fields))
    defaults = () if defaults is None else tuple(defaults)
    required = len(fields) - len(defaults)
    if required < 0:
        raise TypeError('Got more default values than field names')

    methods = dict(_copies(_Record, typename))
    members = {
        '__doc__': f"{typename}({', '.join(fields)})",
        '__slots__': (),
        '_fields': fields,
        '_field_defaults': dict(zip(fields[required:], defaults)),
        '__new__': _constructor(typename, fields, defaults),
        '_make': classmethod(methods.pop('_make')),
        **methods,
    }
    if _sys.version_info < (3, 9):
        members['_fields_defaults'] = members['_field_defaults']
    if _sys.version_info >= (3, 10):
        members['__match_args__'] = fields
    if _sys.version_info >= (3, 13):
        members['__replace__'] = members['_replace']
    for at, name in enumerate(fields):
        members[name] = _tuplegetter(at, _sys.intern(f'Alias for field number {at}'))
    members['__module__'] = module or _sys._getframe(1).f_globals.get('__name__', '__main__')
    return type(typename, (tuple,), members)
`
