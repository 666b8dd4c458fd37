/** `collections.namedtuple`: every class gets methods of its own, and a `__new__` with the names of its fields. */
export const NAMEDTUPLE = `
_UNFIT_FOR_ANY = (
    (lambda name, before: not name.isidentifier(), 'Type names and field names must be valid identifiers'),
    (lambda name, before: _iskeyword(name), 'Type names and field names cannot be a keyword'),
)
_UNFIT_FOR_FIELDS = (
    (lambda name, before: name[0] == '_', 'Field names cannot start with an underscore'),
    (lambda name, before: name in before, 'Encountered duplicate field name'),
)


_MISMATCH = TypeError if _sys.version_info >= (3, 13) else ValueError


def _refuse(names, rules):
    for at, name in enumerate(names):
        for unfit, complaint in rules:
            if unfit(name, names[:at]):
                raise ValueError(f'{complaint}: {name!r}')


def _renamed(names):
    rules = _UNFIT_FOR_ANY + _UNFIT_FOR_FIELDS
    for at, name in enumerate(names):
        yield f'_{at}' if any(unfit(name, names[:at]) for unfit, _ in rules) else name


def _methods(field_names, owner):
    # What they use is theirs: a cell each, as many as the real ones hold.
    num_fields, repr_fmt, tuple_new = len(field_names), ', '.join(f'{name}=%r' for name in field_names), tuple.__new__
    _dict, _len, _map, _tuple, _zip = dict, len, map, tuple, zip

    def _make(cls, iterable):
        made = tuple_new(cls, iterable)
        if _len(made) == num_fields:
            return made
        raise TypeError(f'Expected {num_fields} arguments, got {_len(made)}')

    def _replace(self, /, **changes):
        replaced = self._make(_map(changes.pop, field_names, self))
        if not changes:
            return replaced
        raise _MISMATCH(f'Got unexpected field names: {[*changes]!r}')

    def __repr__(self):
        return f'{type(self).__name__}({repr_fmt % self})'

    def _asdict(self):
        return _dict(_zip(self._fields, self))

    def __getnewargs__(self):
        return _tuple(self)

    methods = {method.__name__: method for method in (_make, _replace, __repr__, _asdict, __getnewargs__)}
    for name, method in methods.items():
        method.__qualname__ = f'{owner}.{name}'
    return methods


def _constructor(typename, fields, defaults):
    listed = ''.join(f'{name}, ' for name in fields)
    space = {'_tuple_new': tuple.__new__, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
    exec(f'def __new__(_cls, {listed}): return _tuple_new(_cls, ({listed}))', space)
    new = space.pop('__new__')
    new.__qualname__ = f'{typename}.__new__'
    new.__defaults__ = defaults or None
    return new


# From 3.12 on no frame object is made for it.
def _caller_module():
    if _sys.version_info >= (3, 12):
        return _sys._getframemodulename(2) or '__main__'
    return _sys._getframe(2).f_globals.get('__name__', '__main__')


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

    methods = _methods(fields, typename)
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
    members['__module__'] = module or _caller_module()
    return type(typename, (tuple,), members)
`
