/** `contextvars`: there is one thread, so the context that runs is the module's own. */
export const SOURCE = `__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')
_UNSET = object()


class Context:
    def __init__(self):
        self._values, self._entered = {}, None

    def run(self, callable, /, *args, **kwargs):
        global _current
        if self._entered is not None:
            raise RuntimeError(f'cannot enter context: {self} is already entered')
        self._entered, _current = _current, self
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered, _current = None, self._entered
            # In CPython this is C: a frame that comes back to this one finds nothing here.
            self = callable = args = kwargs = None

    def copy(self):
        made = Context()
        # A mapping is never changed, only replaced: copies have the same one.
        made._values = self._values
        return made

    def __getitem__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')
        return self._values[var]

    def __contains__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')
        return var in self._values

    def get(self, var, default=None):
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


_current = Context()


class ContextVar:
    __slots__ = ('_name', '_default')

    def __init__(self, name, *, default=_UNSET):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name, self._default = name, default

    __class_getitem__ = classmethod(type(list[int]) if hasattr(list, '__class_getitem__') else lambda cls, item: cls)

    @property
    def name(self):
        return self._name

    def get(self, default=_UNSET, /):
        found = _current._values.get(self, default)
        if found is _UNSET:
            found = self._default
        if found is _UNSET:
            raise LookupError(self)
        return found

    def set(self, value, /):
        token = Token(_current, self, _current._values.get(self, _UNSET))
        # Tokens and contexts that were copied keep what they have.
        _current._values = {**_current._values, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        values = dict(_current._values)
        if token._old is _UNSET:
            values.pop(self, None)
        else:
            values[self] = token._old
        _current._values = values

    def __repr__(self):
        default = '' if self._default is _UNSET else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'


class _Missing:
    def __repr__(self):
        return '<Token.MISSING>'


class Token:
    MISSING = _Missing()
    __slots__ = ('_context', '_var', '_old', '_used')

    def __init__(self, context, var, old):
        self._context, self._var, self._old, self._used = context, var, old, False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _UNSET else self._old

    def __repr__(self):
        return f'<Token{" used" if self._used else ""} var={self._var!r} at {id(self):#x}>'


def copy_context():
    return _current.copy()
`
