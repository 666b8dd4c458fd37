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
    return given.replace(',', ' ').split() if isinstance(given, str) else list(given)


class EnumDict(dict):
    """It tells members from the rest, and gives autos their values."""

    if _VERSION < (3, 13):
        def __init__(self):
            super().__init__()
            self._member_names = {} if _NEW else []
            self._last_values = []
            self._ignore = []
            self._auto_called = False
    else:
        def __init__(self, cls_name=None):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._auto_called = False
            self._cls_name = cls_name

        @_builtin_property
        def member_names(self):
            return list(self._member_names)

    def _reserve(self, key, value):
        if key not in _SUNDERS:
            raise ValueError(_text('_names_ are reserved for future Enum use', f'_sunder_ names, such as {key!r}, are reserved for future Enum use'))
        if key == '_ignore_':
            self._ignore = _names(value)
        elif key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            setattr(self, '_generate_next_value', value.__func__ if _NEW and isinstance(value, staticmethod) else value)

    if _NEW:
        def __setitem__(self, key, value):
            if _VERSION == (3, 12):
                _is_internal_class(self._cls_name, value)
            if self._cls_name is not None and _is_private(self._cls_name, key):
                pass
            elif _is_sunder(key):
                self._reserve(key, value)
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember) and not isinstance(value, member):
                value = value.value
            elif _is_descriptor(value):
                pass
            elif _VERSION >= (3, 13) and self._cls_name is not None and _is_internal_class(self._cls_name, value):
                pass
            else:
                if key in self:
                    raise TypeError('%r already defined as %r' % (key, self[key]))
                if isinstance(value, member):
                    value = value.value
                plain = True
                single = isinstance(value, auto)
                if single:
                    value = (value,)
                if type(value) is tuple and any(isinstance(part, auto) for part in value):
                    given = []
                    for part in value:
                        if isinstance(part, auto):
                            plain = False
                            if part.value is _UNSET:
                                part.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                                self._auto_called = True
                            part = part.value
                            self._last_values.append(part)
                        given.append(part)
                    value = given[0] if single else tuple(given)
                self._member_names[key] = None
                if plain:
                    self._last_values.append(value)
            super().__setitem__(key, value)
    else:
        def __setitem__(self, key, value):
            if _is_sunder(key):
                self._reserve(key, value)
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError('Attempted to reuse key: %r' % key)
            elif key in self._ignore:
                pass
            elif not _is_descriptor(value):
                if key in self:
                    raise TypeError('%r already defined as: %r' % (key, self[key]))
                if isinstance(value, auto):
                    if value.value is _UNSET:
                        value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                        self._auto_called = True
                    value = value.value
                self._member_names.append(key)
                self._last_values.append(value)
            super().__setitem__(key, value)

    def update(self, members=(), **more):
        for name, value in dict(members, **more).items():
            self[name] = value


if _VERSION < (3, 13):
    EnumDict.__name__ = EnumDict.__qualname__ = '_EnumDict'
`
