/** `dataclasses`: the decorator. */
export const CLASSES = `
_FIRST_OPTIONS = ['init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen']


class _DataclassParams:
    __slots__ = _FIRST_OPTIONS + (['match_args', 'kw_only', 'slots', 'weakref_slot'] if _V >= (3, 12) else [])

    if _V < (3, 12):
        def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
            self.frozen, self.unsafe_hash = frozen, unsafe_hash
            self.order, self.eq = order, eq
            self.repr, self.init = repr, init
    else:
        def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
            self.weakref_slot, self.slots = weakref_slot, slots
            self.kw_only, self.match_args = kw_only, match_args
            self.frozen, self.unsafe_hash = frozen, unsafe_hash
            self.order, self.eq = order, eq
            self.repr, self.init = repr, init

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


if _V >= (3, 11):
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(one):
            return _process_class(one, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

        return wrap if cls is None else wrap(cls)
elif _V >= (3, 10):
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False):
        def wrap(one):
            return _process_class(one, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

        return wrap if cls is None else wrap(cls)
else:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False):
        def wrap(one):
            return _process_class(one, init, repr, eq, order, unsafe_hash, frozen)

        return wrap if cls is None else wrap(cls)


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    fields = {}
    module = cls.__module__
    space = sys.modules[module].__dict__ if module in sys.modules else {}
    if _V >= (3, 12):
        setattr(cls, '__dataclass_params__', _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    else:
        setattr(cls, '__dataclass_params__', _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, '__dataclass_fields__', None)
        if inherited is not None:
            for f in inherited.values():
                fields[f.name] = f
            frozen_bases = frozen_bases + [getattr(base, '__dataclass_params__').frozen]
    if _V >= (3, 12):
        annotations = _own_annotations(cls)
    else:
        annotations = cls.__dict__.get('__annotations__', {})
    if _V < (3, 10):
        own = [_get_field(cls, name, kind) for name, kind in annotations.items()]
    else:
        own = []
        marked = False
        dataclasses = sys.modules[__name__]
        for name, kind in annotations.items():
            marks = _is_kw_only(kind, dataclasses)
            if not marks and isinstance(kind, str):
                marks = _is_type(kind, cls, dataclasses, dataclasses.KW_ONLY, _is_kw_only)
            if not marks:
                own.append(_get_field(cls, name, kind, kw_only))
                continue
            if marked:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marked = kw_only = True
    # What the body called a field is its default from here on, or nothing.
    for f in own:
        name = f.name
        fields[name] = f
        if not isinstance(getattr(cls, name, None), Field):
            continue
        if f.default is not MISSING:
            setattr(cls, name, f.default)
        else:
            delattr(cls, name)
    for name, value in cls.__dict__.items():
        if name not in annotations and isinstance(value, Field):
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if frozen_bases:
        if not frozen and any(frozen_bases):
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if frozen and not (all if _V >= (3, 13) else any)(frozen_bases):
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, '__dataclass_fields__', fields)
    own_hash = cls.__dict__.get('__hash__', MISSING)
    if own_hash is None:
        # A body with __eq__ alone gets that None by itself.
        explicit_hash = '__eq__' not in cls.__dict__
    else:
        explicit_hash = own_hash is not MISSING
    if not eq and order:
        raise ValueError('eq must be true if order is true')
    builder = space
    if init or _V >= (3, 10):
        taken = [f for f in fields.values() if f._field_type in (_FIELD, _INIT_VARIABLE)]
        if _V < (3, 10):
            by_place, by_name = taken, None
        else:
            by_place, by_name = _init_order(taken)
        if _V >= (3, 13):
            builder = _Methods(space)
    if init:
        post = hasattr(cls, '__post_init__')
        me = 'self' if 'self' not in fields else '__dataclass_self__'
        if _V >= (3, 13):
            _init_fn(taken, by_place, by_name, frozen, post, me, builder, slots)
        else:
            _set_new_attribute(cls, '__init__', _init_fn(taken, by_place, by_name, frozen, post, me, space, slots))
    if _V >= (3, 13):
        _set_new_attribute(cls, '__replace__', _replace)
    plain = [f for f in fields.values() if f._field_type is _FIELD]
    if repr:
        chosen = [f for f in plain if f.repr]
        if _V < (3, 13):
            _set_new_attribute(cls, '__repr__', _repr_fn(chosen, space))
        else:
            shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in chosen])
            line = '  return f"{self.__class__.__qualname__}(' + shown + ')"'
            builder.add('__repr__', ('self',), [line], {'__dataclasses_recursive_repr': reprlib.recursive_repr}, above=' @__dataclasses_recursive_repr()\\n')
    # Objects of other classes are left to what they have to say about it.
    of_class, refused = '  if other.__class__ is self.__class__:', '  return NotImplemented'
    if eq:
        if _V < (3, 13):
            chosen = [f for f in plain if f.compare]
            mine = _values_of('self', chosen)
            theirs = _values_of('other', chosen)
            _set_new_attribute(cls, '__eq__', _cmp_fn('__eq__', '==', mine, theirs, space))
        else:
            compared = (f for f in plain if f.compare)
            terms = [f'self.{f.name}==other.{f.name}' for f in compared]
            same = ' and '.join(terms) or 'True'
            builder.add('__eq__', ('self', 'other'), ['  if self is other:', '   return True', of_class, '   return ' + same, refused])
    if order:
        chosen = [f for f in plain if f.compare]
        mine = _values_of('self', chosen)
        theirs = _values_of('other', chosen)
        for name, op in [('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')]:
            if _V >= (3, 13):
                builder.add(name, ('self', 'other'), [of_class, f'   return {mine}{op}{theirs}', refused], refusal=' Consider using functools.total_ordering')
            elif _set_new_attribute(cls, name, _cmp_fn(name, op, mine, theirs, space)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering')
    if frozen:
        if _V >= (3, 13):
            _frozen_methods(cls, plain, builder)
        else:
            for method in _frozen_methods(cls, plain, space):
                name = method.__name__
                if _set_new_attribute(cls, name, method):
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
    action = _hash_action[bool(unsafe_hash), bool(eq), bool(frozen), explicit_hash]
    if action:
        cls.__hash__ = action(cls, plain, builder)
    if _V >= (3, 13):
        builder.give(cls)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + (str(_signature(cls)).replace(' -> None', '') if isinstance(cls.__init__, types.FunctionType) else '()')
    if _V < (3, 10):
        return cls
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(f.name for f in by_place))
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    abc.update_abstractmethods(cls)
    return cls


def _own_annotations(cls):
    """\`inspect.get_annotations\` of a class."""
    found = None
    space = getattr(cls, '__dict__', None)
    if space and hasattr(space, 'get'):
        found = space.get('__annotations__', None)
    if isinstance(found, types.GetSetDescriptorType):
        found = None
    module = sys.modules.get(cls.__module__, None)
    there = getattr(module, '__dict__', None)
    locals = dict(vars(cls))
    return {} if found is None else dict(found)


def _slot_names(cls):
    """What a base has a place for already."""
    declared = cls.__dict__.get('__slots__')
    if isinstance(declared, str):
        yield declared
    elif declared is not None:
        if hasattr(declared, '__next__'):
            # The class has taken all that it gave.
            raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
        yield from declared
    elif _V >= (3, 13):
        places = []
        for offset, place in ('__weakrefoffset__', '__weakref__'), ('__dictrefoffset__', '__dict__'):
            if getattr(cls, offset, -1) != 0:
                places.append(place)
        yield from places


def _add_slots(cls, frozen, weakref_slot):
    """The class once more, with slots: those cannot be added to one that exists."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    body = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    if _V < (3, 11):
        body['__slots__'] = names
    else:
        there = set(itertools.chain.from_iterable(map(_slot_names, cls.__mro__[1:-1])))
        body['__slots__'] = tuple(itertools.filterfalse(there.__contains__, itertools.chain(names, ('__weakref__',) if weakref_slot else ())))
        body.pop('__weakref__', None)
    body.pop('__dict__', None)
    for name in names:
        body.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    qualname = getattr(cls, '__qualname__', None)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        if _V < (3, 11) or '__getstate__' not in body:
            made.__getstate__ = _get_state
        if _V < (3, 11) or '__setstate__' not in body:
            made.__setstate__ = _set_state
    return made


def _get_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)
`
