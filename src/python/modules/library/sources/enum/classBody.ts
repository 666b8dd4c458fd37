/** `enum`: what a class body writes into. Its steps are those of each version: what they make on the way is counted. */
export const CLASS_BODY = `
def _is_descriptor(value):
    return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


def _is_dunder(name):
    return len(name) > 4 and name[:2] == '__' == name[-2:] and name[2] != '_' != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == '_' == name[-1] and name[1] != '_' != name[-2]


def _is_private(cls_name, name):
    start = '_%s__' % (cls_name,)
    return len(name) > len(start) and name.startswith(start) and not name.endswith('__')


def _is_internal_class(cls_name, value):
    if not isinstance(value, type):
        return False
    return getattr(value, '__qualname__', '').endswith(cls_name + '.' + getattr(value, '__name__', ''))


def _names(given):
    if not isinstance(given, str):
        return list(given)
    return given.replace(',', ' ').split()


class EnumDict(dict):
    """It tells members from the rest, and gives autos their values."""

    def __init__(selfNAME):
        super().__init__()
        self._member_names, self._last_values = {} if _NEW else [], []
        self._ignore, self._auto_called = [], False
        if _VERSION >= (3, 13):
            self._cls_name = cls_name

    if _VERSION >= (3, 13):
        @_builtin_property
        def member_names(self):
            return list(self._member_names)

    def _reserve(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(_text('_names_ are reserved for future Enum use', f'_sunder_ names, such as {key!r}, are reserved for future Enum use'))
        if key == '_ignore_':
            self._ignore = value = _names(value)
            late = set(value) & set(self._member_names)
            if late:
                raise ValueError('_ignore_ cannot specify already set names: %r' % (late,))
        elif key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            setattr(self, '_generate_next_value', value.__func__ if _NEW and isinstance(value, staticmethod) else value)
        return value

    if _NEW:
        def __setitem__(self, key, value):
            home, members = self._cls_name, self._member_names
            if _VERSION == (3, 12):
                _is_internal_class(home, value)
            fit = home is None or not _is_private(home, key)
            if fit and (_is_sunder(key) or _is_dunder(key)):
                fit = False
                if key[1] != '_':
                    value = self._reserve(key, value)
                elif key == '__order__':
                    key = '_order_'
            elif fit and key not in members:
                fit = key not in self._ignore
                if fit and isinstance(value, nonmember) and not isinstance(value, member):
                    fit, value = False, value.value
                if fit:
                    inner = _is_descriptor(value) or _VERSION >= (3, 13) and home is not None and _is_internal_class(home, value)
                    fit = not inner
            if fit:
                if key in members or key in self:
                    raise TypeError('%r already defined as %r' % (key, self[key]))
                value = value.value if isinstance(value, member) else value
                alone = isinstance(value, auto)
                if alone:
                    value = (value,)
                if type(value) is not tuple or not any(isinstance(part, auto) for part in value):
                    self._last_values.append(value)
                else:
                    filled = []
                    for part in value:
                        if isinstance(part, auto):
                            if part.value is _UNSET:
                                known = self._last_values
                                part.value = self._generate_next_value(key, 1, len(members), known[:])
                                self._auto_called = True
                            part = part.value
                            self._last_values.append(part)
                        filled.append(part)
                    value = filled[0] if alone else tuple(filled)
                members[key] = None
            super().__setitem__(key, value)
    else:
        def __setitem__(self, key, value):
            fit = not _is_sunder(key) and not _is_dunder(key)
            if fit:
                if key in self._member_names:
                    raise TypeError('Attempted to reuse key: %r' % key)
                fit = key not in self._ignore and not _is_descriptor(value)
            elif key[1] != '_':
                value = self._reserve(key, value)
            elif key == '__order__':
                key = '_order_'
            if fit and key in self:
                raise TypeError('%r already defined as: %r' % (key, self[key]))
            if fit:
                counted = isinstance(value, auto)
                if counted and value.value is _UNSET:
                    known = self._last_values
                    value.value = self._generate_next_value(key, 1, len(self._member_names), known[:])
                    self._auto_called = True
                value = value.value if counted else value
                self._last_values.append(value)
                self._member_names.append(key)
            super().__setitem__(key, value)

    def update(self, members=(), **more):
        for name, value in dict(members, **more).items():
            self[name] = value


if _VERSION < (3, 13):
    EnumDict.__name__ = EnumDict.__qualname__ = '_EnumDict'
`
