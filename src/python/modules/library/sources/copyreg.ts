/** `copyreg`: what an object is taken apart into for a copy, the values of the reduce protocol. */
export const SOURCE = `import sys
from _weakref import ref as _weakref

__all__ = ['pickle', 'constructor']

dispatch_table, _extension_registry, _inverted_registry, _extension_cache = {}, {}, {}, {}


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key], _inverted_registry[code] = code, key


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def _private(cls, name):
    inside = cls.__name__.lstrip('_')
    return f'_{inside}{name}' if inside and name.startswith('__') and not name.endswith('__') else name


# The names are kept with the class, where a program finds them.
def _slotnames(cls):
    names = cls.__dict__.get('__slotnames__')
    if names is not None:
        return names
    names = []
    if hasattr(cls, '__slots__'):
        for base in cls.__mro__:
            slots = base.__dict__.get('__slots__', ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ('__dict__', '__weakref__'):
                    names.append(_private(base, name))
    try:
        cls.__slotnames__ = names
    except:
        pass
    return names


# Types that are made by __new__ from a plain value.
_PLAIN = int, float, complex, str, bytes, tuple
_Function, _Bound, _Method = type(len), type([].append), type((lambda self: 0).__get__(0))
_Described = type(list.append), type(list.__add__)


_FOREIGN = 'itertools', '_thread', '_struct'


def _solid(cls):
    if issubclass(cls, _weakref):
        raise TypeError(f"cannot pickle {'weakref' if sys.version_info < (3, 9) else 'weakref.ReferenceType'!r} object")
    if cls.__module__ == '_io' and cls.__name__ == 'TextIOWrapper':
        raise TypeError("cannot pickle '_io.TextIOWrapper' object" if sys.version_info < (3, 12) else "cannot pickle 'TextIOWrapper' instances")
    base = next((base for base in cls.__mro__ if base.__module__ in _FOREIGN), None)
    if base is not None:
        if base.__module__ == 'itertools':
            from _threads import refuse
            refuse(f'a copy of an object of itertools.{base.__name__}', 'make a new one of what it was made of')
        raise TypeError(f"cannot pickle '{base.__module__}.{base.__qualname__}' object")
    return next(base for base in cls.__mro__ if base.__module__ == 'builtins' and not base.__flags__ & 0x200)


def _refuse(cls, protocol):
    if cls.__itemsize__ and '__new__' in cls.__dict__ and sys.version_info >= (3, 11):
        raise TypeError(f'cannot pickle {cls.__name__} objects')
    raise TypeError(f"cannot pickle {cls.__name__!r} object")


def _reduce_old(self, protocol):
    cls = type(self)
    base = _solid(cls)
    if base is object:
        state = None
    elif base is cls:
        _refuse(cls, protocol)
    else:
        state = base(self)
    getstate = getattr(cls, '__getstate__', None)
    if getstate is not getattr(object, '__getstate__', None):
        names = self.__getstate__()
    else:
        if getattr(self, '__slots__', None):
            text = 'a class that defines __slots__ without defining __getstate__ cannot be pickled'
            raise TypeError(text if sys.version_info >= (3, 11) else f"cannot pickle {cls.__name__!r} object: {text} with protocol {protocol}")
        names = getattr(self, '__dict__', None)
    return (_reconstructor, (cls, base, state), names) if names else (_reconstructor, (cls, base, state))


def _has(cls, name):
    return any(name in base.__dict__ for base in cls.__mro__)


def _bytearray_args(self, protocol):
    if protocol < 3:
        return (self.decode('latin-1'), 'latin-1') if self else ()
    return (bytes(self),) if self else ()


# What object.__reduce__ cannot take apart by itself: types that have a way of their own in CPython, and the first two protocols.
def _reduce_other(self, protocol):
    cls = type(self)
    if isinstance(self, bytearray):
        return cls, _bytearray_args(self, protocol)
    if cls is range or cls is slice:
        return cls, (self.start, self.stop, self.step)
    if isinstance(self, BaseException):
        return (cls, self.args, self.__dict__) if self.__dict__ else (cls, self.args)
    if cls is _Function:
        owner = self.__self__
        return self.__name__ if owner is None or type(owner) is _Module else (getattr, (owner, self.__name__))
    if cls is _Method:
        return getattr, (self.__self__, self.__func__.__name__)
    if cls in _Described:
        return getattr, (self.__objclass__, self.__name__)
    if cls is _Namespace:
        return cls, (), self.__dict__
    return _reduce_old(self, protocol) if protocol < 2 else None


# The function that makes such an object anew, and its arguments.
def _new_arguments(self, protocol):
    cls = type(self)
    solid = _solid(cls)
    if _has(cls, '__getnewargs_ex__'):
        made = self.__getnewargs_ex__()
        if not isinstance(made, tuple):
            raise TypeError(f'__getnewargs_ex__ should return a tuple, not {type(made).__name__!r}')
        if len(made) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(made)}')
        for which, part, kind in ('first', made[0], tuple), ('second', made[1], dict):
            if not isinstance(part, kind):
                raise TypeError(f'{which} item of the tuple returned by __getnewargs_ex__ must be a {kind.__name__}, not {type(part).__name__!r}')
        return (__newobj_ex__, (cls, *made)) if made[1] else (__newobj__, (cls, *made[0]))
    if _has(cls, '__getnewargs__'):
        made = self.__getnewargs__()
        if not isinstance(made, tuple):
            raise TypeError(f'__getnewargs__ should return a tuple, not {type(made).__name__!r}')
        return __newobj__, (cls, *made)
    kind = next((kind for kind in _PLAIN if issubclass(solid, kind)), None)
    if kind is None:
        _refuse(cls, protocol)
    return __newobj__, (cls, kind(self))


_Module, _Namespace = type(__import__('sys')), type(__import__('sys').implementation)


def pickle_complex(c):
    return complex, (c.real, c.imag)


dispatch_table[complex] = pickle_complex
if hasattr(int, '__or__') and hasattr(type(int), '__or__'):
    def pickle_union(obj):
        import functools
        import operator
        return functools.reduce, (operator.or_, obj.__args__)

    dispatch_table[type(int | str)] = pickle_union
`
