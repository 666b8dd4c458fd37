/** `dataclasses`: the decorator. */
export const CLASSES = `
_FIRST_OPTIONS = {'init': True, 'repr': True, 'eq': True, 'order': False, 'unsafe_hash': False, 'frozen': False}
_OPTIONS = {**_FIRST_OPTIONS, 'match_args': True, 'kw_only': False, 'slots': False, 'weakref_slot': False}
_ACCEPTED = list(_OPTIONS)[:6 if _V < (3, 10) else 9 if _V < (3, 11) else 10]


class _DataclassParams:
    def __init__(self, options):
        vars(self).update(_OPTIONS, **options)

    def __repr__(self):
        shown = _OPTIONS if _V >= (3, 12) else _FIRST_OPTIONS
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def dataclass(cls=None, /, **options):
    _check_options('dataclass', options, _ACCEPTED)

    def wrap(cls):
        return _process(cls, _globals_of(cls), _DataclassParams(options))

    return wrap if cls is None else wrap(cls)


def _process(cls, space, params):
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')
    body = vars(cls)
    own_hash = body.get('__hash__', MISSING)
    explicit_hash = own_hash is not MISSING and not (own_hash is None and '__eq__' in body)
    found = _all_fields(cls, space, params)
    cls.__dataclass_params__ = params
    cls.__dataclass_fields__ = found
    plain = _plain(found)
    compared = [f.name for f in plain if f.compare]

    methods = _Methods(cls)
    if params.init:
        _init(methods, found, params)
    if _V >= (3, 13):
        _add(cls, '__replace__', _replace_method)
    if params.repr:
        _repr(methods, [f.name for f in plain if f.repr])
    if params.eq:
        _eq(methods, compared)
    if params.order:
        _order(methods, compared, f"{'' if _V >= (3, 13) else '.'} Consider using functools.total_ordering")
    if params.frozen:
        _frozen(methods, [f.name for f in plain])
    _add_hash(methods, params, plain, explicit_hash)
    methods.finish()
    if not getattr(cls, '__doc__'):
        # Whoever shows a signature asks for the annotations, which are a tuple until then.
        getattr(cls.__init__, '__annotations__', None)
        cls.__doc__ = f'{cls.__name__}({_signature(found)})'
    if params.match_args and _V >= (3, 10) and '__match_args__' not in vars(cls):
        cls.__match_args__ = tuple(f.name for f in _parameters(found)[0])
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _with_slots(cls, params)
    if _V >= (3, 10):
        abc.update_abstractmethods(cls)
    return cls


def _with_slots(cls, params):
    """The class once more, with slots: those cannot be added to one that exists."""
    body = dict(vars(cls))
    if '__slots__' in body:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = [f.name for f in fields(cls)]
    wanted = names + ['__weakref__'] * params.weakref_slot
    if _V >= (3, 11):
        there = [vars(base).get('__slots__', ()) for base in cls.__mro__[1:-1]]
        there = {name for slots in there for name in ([slots] if isinstance(slots, str) else slots)}
        wanted = [name for name in wanted if name not in there]
        body.pop('__weakref__', None)
    for name in [*names, '__dict__']:
        body.pop(name, None)
    body['__slots__'] = tuple(wanted)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    if params.frozen:
        for name, method in {'__getstate__': _get_state, '__setstate__': _set_state}.items():
            if _V < (3, 11) or name not in body:
                setattr(made, name, method)
    return made


def _get_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _replace_method(self, /, **changes):
    return _replaced(self, changes)
`
