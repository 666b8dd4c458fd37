/**
 * `collections.namedtuple`: every class gets methods of its own, and a `__new__` with the names of its fields. One function does it all, as each
 * function that is called has a frame that stays with it to 3.10.
 */
export const NAMEDTUPLE = `
_MISMATCH = TypeError if _sys.version_info >= (3, 13) else ValueError


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    field_names = list(map(str, field_names.replace(',', ' ').split() if isinstance(field_names, str) else field_names))
    typename = _sys.intern(str(typename))
    if rename:
        known = set()
        for at, name in enumerate(field_names):
            if not name.isidentifier() or name[0] == '_' or _iskeyword(name) or name in known:
                field_names[at] = f'_{at}'
            known.add(name)
    for name in [typename] + field_names:
        if _iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
    known = set()
    for name in field_names:
        if not rename and name[0] == '_':
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in known:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        known.add(name)
    by_default = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(field_names) < len(defaults):
            raise TypeError('Got more default values than field names')
        # The last fields have them: pairs from the end on, and then in the order of the fields.
        by_default = list(zip(reversed(field_names), reversed(defaults)))
        by_default = dict(reversed(by_default))

    # What the methods use is theirs: a cell each, as many as the real ones hold.
    field_names = tuple(map(_sys.intern, field_names))
    number = len(field_names)
    if _sys.version_info < (3, 9):
        listed = repr(field_names).replace("'", '')[1:-1]
    else:
        listed = ', '.join(field_names) + (',' if number == 1 else '')
    shown = f"({', '.join(f'{name}=%r' for name in field_names)})"
    new = tuple.__new__
    mapping, plain, pairs, each, size = dict, tuple, zip, map, len

    space = {'_tuple_new': new, '__name__': f'namedtuple_{typename}'}
    if _sys.version_info < (3, 9):
        exec(f'def __new__(_cls, {listed}): return _tuple_new(_cls, ({listed}))', space)
        constructor = space['__new__']
    else:
        space['__builtins__'] = {}
        constructor = eval(f'lambda _cls, {listed}: _tuple_new(_cls, ({listed}))', space)
        constructor.__name__ = '__new__'
    if defaults is not None:
        constructor.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        made = new(cls, iterable)
        if size(made) != number:
            raise TypeError(f'Expected {number} arguments, got {len(made)}')
        return made

    def _replace(self, /, **changes):
        replaced = self._make(each(changes.pop, field_names, self))
        if changes:
            raise _MISMATCH(f'Got unexpected field names: {list(changes)!r}')
        return replaced

    def __repr__(self):
        return self.__class__.__name__ + shown % self

    def _asdict(self):
        return mapping(pairs(self._fields, self))

    def __getnewargs__(self):
        return plain(self)

    for own in (constructor, __repr__, __getnewargs__, _asdict, _replace, _make.__func__):
        own.__qualname__ = f'{typename}.{own.__name__}'
    # In the order in which the class has them.
    members = {
        '__doc__': f'{typename}({listed})',
        '__slots__': (),
        '_fields': field_names,
        '_field_defaults': by_default,
        '__new__': constructor,
    }
    members['_make'] = _make
    members['_replace'] = _replace
    members['__repr__'] = __repr__
    members['_asdict'] = _asdict
    members['__getnewargs__'] = __getnewargs__
    if _sys.version_info < (3, 9):
        members['_fields_defaults'] = by_default
    if _sys.version_info >= (3, 10):
        members['__match_args__'] = field_names
    if _sys.version_info >= (3, 13):
        members['__replace__'] = _replace
    for at, name in enumerate(field_names):
        members[name] = _tuplegetter(at, _sys.intern(f'Alias for field number {at}'))
    made = type(typename, (tuple,), members)
    if module is not None:
        made.__module__ = module
    elif _sys.version_info < (3, 12):
        made.__module__ = _sys._getframe(1).f_globals.get('__name__', '__main__')
    else:
        # No frame object is made for it.
        made.__module__ = _sys._getframemodulename(1) or '__main__'
    return made
`
