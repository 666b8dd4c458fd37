/**
 * `collections.namedtuple`: every class gets methods of its own, and a `__new__` with the names of its fields. One function does it all, as each
 * function that is called has a frame that stays with it to 3.10.
 */
export const NAMEDTUPLE = `
_MISMATCH = TypeError if _sys.version_info >= (3, 13) else ValueError


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = list(map(str, field_names))
    typename = _sys.intern(str(typename))
    before = set()
    if rename:
        for at, name in enumerate(field_names):
            if not name.isidentifier() or _iskeyword(name) or name[0] == '_' or name in before:
                field_names[at] = f'_{at}'
            before.add(name)
        before = set()
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    for name in field_names:
        if name[0] == '_' and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in before:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        before.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults):], defaults))

    # What the methods use is theirs: a cell each, as many as the real ones hold.
    field_names = tuple(map(_sys.intern, field_names))
    num_fields = len(field_names)
    if _sys.version_info < (3, 9):
        listed = repr(field_names).replace("'", '')[1:-1]
    else:
        listed = ', '.join(field_names) + (',' if num_fields == 1 else '')
    repr_fmt = '(' + ', '.join(f'{name}=%r' for name in field_names) + ')'
    tuple_new = tuple.__new__
    _dict, _tuple, _len, _map, _zip = dict, tuple, len, map, zip

    if _sys.version_info < (3, 9):
        space = {'_tuple_new': tuple_new, '__name__': f'namedtuple_{typename}'}
        exec(f'def __new__(_cls, {listed}): return _tuple_new(_cls, ({listed}))', space)
        __new__ = space['__new__']
    else:
        space = {'_tuple_new': tuple_new, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
        __new__ = eval(f'lambda _cls, {listed}: _tuple_new(_cls, ({listed}))', space)
        __new__.__name__ = '__new__'
    if defaults is not None:
        __new__.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        made = tuple_new(cls, iterable)
        if _len(made) != num_fields:
            raise TypeError(f'Expected {num_fields} arguments, got {len(made)}')
        return made

    def _replace(self, /, **changes):
        replaced = self._make(_map(changes.pop, field_names, self))
        if changes:
            raise _MISMATCH(f'Got unexpected field names: {list(changes)!r}')
        return replaced

    def __repr__(self):
        return self.__class__.__name__ + repr_fmt % self

    def _asdict(self):
        return _dict(_zip(self._fields, self))

    def __getnewargs__(self):
        return _tuple(self)

    for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'
    members = {
        '__doc__': f'{typename}({listed})',
        '__slots__': (),
        '_fields': field_names,
        '_field_defaults': field_defaults,
        '__new__': __new__,
        '_make': _make,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
    }
    if _sys.version_info < (3, 9):
        members['_fields_defaults'] = field_defaults
    if _sys.version_info >= (3, 10):
        members['__match_args__'] = field_names
    if _sys.version_info >= (3, 13):
        members['__replace__'] = _replace
    for at, name in enumerate(field_names):
        members[name] = _tuplegetter(at, _sys.intern(f'Alias for field number {at}'))
    members['__module__'] = module or _sys._getframe(1).f_globals.get('__name__', '__main__')
    return type(typename, (tuple,), members)
`
