/** `Set` and `MutableSet`. */
export const SETS = `# Operators that know only some others: the class's name is looked up when they are used.
def _with(kind):
    def only(method):
        def operator(self, other):
            return method(self, other) if isinstance(other, globals()[kind]) else NotImplemented

        operator.__name__, operator.__qualname__ = method.__name__, method.__qualname__
        return operator

    return only


# Sizes decide first; < > and == then ask what may be overridden, <= and >=.
def _relation(name, holds):
    sizes = getattr(int, name)

    def relation(self, other):
        return sizes(len(self), len(other)) and holds(self, other)

    relation.__name__, relation.__qualname__ = name, 'Set.' + name
    return relation


def _each(change, values):
    for value in values:
        change(value)


def _as_set(like, other):
    return other if isinstance(other, Set) else like._from_iterable(other)


class Set(Collection, metaclass=_interface):
    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    __le__ = _with('Set')(_relation('__le__', lambda self, other: all(elem in other for elem in self)))
    __ge__ = _with('Set')(_relation('__ge__', lambda self, other: all(elem in self for elem in other)))
    __lt__ = _with('Set')(_relation('__lt__', lambda self, other: self.__le__(other)))
    __gt__ = _with('Set')(_relation('__gt__', lambda self, other: self.__ge__(other)))
    __eq__ = _with('Set')(_relation('__eq__', lambda self, other: self.__le__(other)))

    def isdisjoint(self, other):
        return not any(value in self for value in other)

    @_with('Iterable')
    def __and__(self, other):
        return self._from_iterable(filter(self.__contains__, other))

    @_with('Iterable')
    def __or__(self, other):
        return self._from_iterable(chain(self, other))

    @_with('Iterable')
    def __sub__(self, other):
        without = _as_set(self, other)
        return self._from_iterable(value for value in self if value not in without)

    @_with('Iterable')
    def __rsub__(self, other):
        return self._from_iterable(value for value in _as_set(self, other) if value not in self)

    @_with('Iterable')
    def __xor__(self, other):
        other = _as_set(self, other)
        mine, theirs = self - other, other - self
        return mine | theirs

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def _hash(self):
        return hash(frozenset(self))


# Each registration asks all subclasses that there are so far, and their caches say so for ever: the order is CPython's.
Set.register(frozenset)


class MutableSet(Set, metaclass=_interface, abstract={'add': NotImplementedError, 'discard': NotImplementedError}):
    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    clear = _emptied_by('pop', KeyError)

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def __ior__(self, it):
        _each(self.add, it)
        return self

    def __isub__(self, it):
        self.clear() if it is self else _each(self.discard, it)
        return self

    def __iand__(self, it):
        return self.__isub__(self - it)

    def __ixor__(self, it):
        toggle = lambda value: (self.discard if value in self else self.add)(value)
        self.clear() if it is self else _each(toggle, _as_set(self, it))
        return self


MutableSet.register(set)


`
