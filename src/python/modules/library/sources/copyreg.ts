/** `copyreg`: what an object is taken apart into for a copy, the values of the reduce protocol. */
export const SOURCE = `__all__ = ['pickle', 'constructor']

dispatch_table = {}


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def __newobj__(cls, *args):
    return __newobj_ex__(cls, args, {})


def _private(cls, name):
    inside = cls.__name__.lstrip('_')
    return f'_{inside}{name}' if inside and name.startswith('__') and not name.endswith('__') else name


def _slot_names(cls):
    for base in cls.__mro__:
        slots = vars(base).get('__slots__', ())
        for name in [slots] if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__'):
                yield _private(base, name)


def _state_of(self):
    absent = object()
    values = ((name, getattr(self, name, absent)) for name in _slot_names(type(self)))
    slots = {name: value for name, value in values if value is not absent}
    state = getattr(self, '__dict__', None) or None
    return (state, slots) if slots else state


# Built-in types that are called with what they hold, and those that are made by __new__ from a plain value.
_PARTS = (
    ((set, frozenset), lambda self: (list(self),)),
    ((bytearray,), lambda self: (bytes(self),)),
    ((range, slice), lambda self: (self.start, self.stop, self.step)),
)
_PLAIN = int, float, complex, str, bytes, tuple


def _making(self):
    cls = type(self)
    if hasattr(self, '__getnewargs_ex__'):
        return __newobj_ex__, (cls, *self.__getnewargs_ex__())
    if hasattr(self, '__getnewargs__'):
        return __newobj__, (cls, *self.__getnewargs__())
    if isinstance(self, BaseException):
        return cls, self.args
    return __newobj__, (cls, *(kind(self) for kind in _PLAIN if isinstance(self, kind)))


def _reduce_object(self, protocol):
    getstate = getattr(type(self), '__getstate__', None)
    if getstate is getattr(object, '__getstate__', None):
        getstate = _state_of
    for kinds, parts in _PARTS:
        if isinstance(self, kinds):
            state = getstate(self) if __import__('sys').version_info >= (3, 11) else getattr(self, '__dict__', None)
            return type(self), parts(self), state
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    return (*_making(self), getstate(self), items, pairs)
`
