/** `copyreg`: `object.__reduce_ex__` for protocols from 2 on, in Python. */
export const SOURCE = `dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        if isinstance(slots, str):
            slots = (slots,)
        for name in slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = f'_{base.__name__.lstrip("_")}{name}' if base.__name__.lstrip('_') else name
            names.append(name)
    return names


def _state_of(self):
    state = getattr(self, '__dict__', None) or None
    slots = {}
    for name in _slotnames(type(self)):
        try:
            slots[name] = getattr(self, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def _reduce_object(self, protocol):
    cls = type(self)
    if isinstance(self, (set, frozenset)):
        return cls, (list(self),), getattr(self, '__dict__', None)
    if cls in (range, slice):
        return cls, (self.start, self.stop, self.step)
    if isinstance(self, bytearray):
        return cls, (bytes(self),), getattr(self, '__dict__', None)
    getnewargs = getattr(self, '__getnewargs_ex__', None)
    if getnewargs is not None:
        func, args = __newobj_ex__, (cls,) + tuple(getnewargs())
    else:
        getnewargs = getattr(self, '__getnewargs__', None)
        func = __newobj__
        if getnewargs is not None:
            args = (cls,) + tuple(getnewargs())
        else:
            args = (cls,)
            for base in (int, float, complex, str, bytes, tuple):
                if isinstance(self, base):
                    args = (cls, base(self))
            if isinstance(self, BaseException):
                func, args = cls, self.args
    getstate = getattr(cls, '__getstate__', None)
    if getstate is not None and getstate is not getattr(object, '__getstate__', None):
        state = getstate(self)
    else:
        state = _state_of(self)
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    return func, args, state, items, pairs
`
