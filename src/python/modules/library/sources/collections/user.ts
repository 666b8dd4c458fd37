/** `collections.UserDict`, `UserList` and `UserString`: what they do is done by their \`data\`, so most methods are made in loops. */
export const USER = `
def _bare(value):
    return value.data if isinstance(value, (UserDict, UserList, UserString)) else value


def _forward(name, wraps=None):
    """A method that calls the one of \`data\`; results of the type \`wraps\` become objects of the class again."""
    def method(self, *args, **kwds):
        result = getattr(self.data, name)(*map(_bare, args), **kwds)
        return type(self)(result) if type(result) is wraps else result
    return method


def _forwarding(owner, names, wraps=None):
    return _named(owner, {name: _forward(name, wraps) for name in names.split()})


def _comparing(owner):
    def comparison(test):
        return lambda self, other: test(self.data, _bare(other))
    return _named(owner, {f'__{name}__': comparison(getattr(_operator, name)) for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge')})


def _converting(owner, *kinds):
    def conversion(kind):
        return lambda self: kind(self.data)
    return _named(owner, {f'__{kind.__name__}__': conversion(kind) for kind in kinds})


class UserDict(_collections_abc.MutableMapping):
    vars().update(_forwarding('UserDict', '__len__ __contains__ __iter__ __delitem__ __repr__'))

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for source in dict, kwargs:
            if source is not None and (source is dict or source):
                self.update(source)

    def __getitem__(self, key):
        if key not in self.data and hasattr(type(self), '__missing__'):
            return type(self).__missing__(self, key)
        return self.data[key]

    def __setitem__(self, key, item):
        self.data[key] = item

    if _sys.version_info >= (3, 12):
        def get(self, key, default=None):
            return self[key] if key in self else default

    def __copy__(self):
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), data=self.data.copy())
        return twin

    def copy(self):
        if type(self) is UserDict:
            return UserDict(self.data)
        twin = self.__copy__()
        twin.data = {}
        twin.update(self)
        return twin

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        made.update((key, value) for key in iterable)
        return made

    if _sys.version_info >= (3, 9):
        def __or__(self, other):
            return type(self)({**self.data, **_bare(other)}) if isinstance(other, (UserDict, dict)) else NotImplemented

        def __ror__(self, other):
            return type(self)({**_bare(other), **self.data}) if isinstance(other, (UserDict, dict)) else NotImplemented

        def __ior__(self, other):
            self.data |= _bare(other)
            return self


class UserList(_collections_abc.MutableSequence):
    vars().update(_forwarding('UserList', '__len__ __contains__ __setitem__ __delitem__ __repr__'))
    vars().update(_forwarding('UserList', 'append insert pop remove clear count index reverse sort extend'))
    vars().update(_forwarding('UserList', '__getitem__ __mul__ __rmul__', list))
    vars().update(_comparing('UserList'))

    def __init__(self, initlist=None):
        self.data, items = [], initlist.data[:] if isinstance(initlist, UserList) else initlist
        if type(items) is list:
            self.data[:] = items
        elif items is not None:
            self.data = list(items)

    def __add__(self, other):
        return type(self)(self.data + list(_bare(other)))

    def __radd__(self, other):
        return type(self)(list(_bare(other)) + self.data)

    def __iadd__(self, other):
        self.data += _bare(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def copy(self):
        return type(self)(self)

    def __copy__(self):
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), data=self.data.copy())
        return twin


_TEXT_METHODS = [name for name in dir(str) if not name.startswith('_') and name not in ('join', 'format', 'format_map', 'maketrans')]


class UserString(_collections_abc.Sequence):
    vars().update(_forwarding('UserString', '__len__ __contains__ __str__ __repr__ __hash__ join format format_map'))
    vars().update(_forwarding('UserString', ' '.join(['__getitem__', '__mul__', '__rmul__', *_TEXT_METHODS]), str))
    vars().update(_comparing('UserString'))
    vars().update(_converting('UserString', int, float, complex))
    maketrans = str.maketrans

    def __init__(self, seq):
        self.data = str(seq)

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __add__(self, other):
        return type(self)(self.data + str(other))

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    def __getnewargs__(self):
        return (self.data[:],)

`
