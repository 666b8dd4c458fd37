/** `enum`. */
export const SOURCE = String.raw`import sys
from types import MappingProxyType, DynamicClassAttribute

_V = sys.version_info
_property = property
_NEW = _V >= (3, 11)

__all__ = ['EnumMeta', 'Enum', 'IntEnum', 'Flag', 'IntFlag', 'auto', 'unique']


def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    start = f'_{cls_name}__'
    return len(name) > len(start) and name.startswith(start) and name[len(start)] != '_' and (name[-1] != '_' or name[-2] != '_')


_auto_null = object()


class auto:
    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


if _NEW:
    class nonmember:
        def __init__(self, value):
            self.value = value

    class member:
        def __init__(self, value):
            self.value = value

    class property(DynamicClassAttribute):
        def __set_name__(self, owner, name):
            self.name = name
            self.clsname = owner.__name__

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                try:
                    return ownerclass._member_map_[self.name]
                except KeyError:
                    raise AttributeError(f'{ownerclass.__name__!r} has no attribute {self.name!r}') from None
            if self.fget is None:
                raise AttributeError(f'{self.clsname!r} has no attribute {self.name!r}')
            return self.fget(instance)
    _attribute = property
else:
    _attribute = DynamicClassAttribute


class _EnumDict(dict):
    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {} if _NEW else []
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def _note(self, key):
        if _NEW:
            self._member_names[key] = None
        else:
            self._member_names.append(key)

    def __setitem__(self, key, value):
        if _NEW and self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in ('_order_', '_create_pseudo_member_', '_generate_next_value_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_',
                           '_add_value_alias_', '_numeric_repr_', '_new_member_'):
                if _NEW:
                    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
                raise ValueError('_names_ are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = getattr(value, '__func__', value)
            elif key == '_ignore_':
                self._ignore = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            if _NEW:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            raise TypeError(f'Attempted to reuse key: {key!r}')
        elif key in self._ignore:
            pass
        elif _NEW and isinstance(value, nonmember):
            value = value.value
        elif not (_NEW and isinstance(value, member)) and (_is_descriptor(value)):
            pass
        else:
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}' if _NEW else f'{key!r} already defined as: {self[key]!r}')
            if _NEW and isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._resolved(key, value)
            elif _NEW and type(value) is tuple and any(isinstance(item, auto) for item in value):
                value = tuple([self._resolved(key, item) if isinstance(item, auto) else item for item in value])
            self._note(key)
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _resolved(self, key, value):
        if value.value is _auto_null:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        return value.value

    def update(self, members, **more):
        for name, value in dict(members, **more).items():
            self[name] = value


class EnumMeta(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_no_members(cls, bases)
        namespace = _EnumDict(cls)
        member_type, first_enum = _mixins(bases)
        if first_enum is not None:
            namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        classdict.setdefault('_ignore_', []).append('_ignore_')
        for key in classdict['_ignore_']:
            classdict.pop(key, None)
        member_names = list(classdict._member_names)
        member_type, first_enum = _mixins(bases)
        new_member, save_new, use_args = _find_new(classdict, member_type, first_enum)
        values = {name: dict.__getitem__(classdict, name) for name in member_names}
        for name in member_names:
            dict.__delitem__(classdict, name)
        order = dict.pop(classdict, '_order_', None)
        bad = set(member_names) & {'mro', ''}
        if bad:
            raise ValueError('invalid enum member name(s) %s' % ','.join(repr(name) for name in bad) if _NEW else 'Invalid enum member name: {0}'.format(','.join(bad)))
        if '__doc__' not in classdict and _V < (3, 11):
            classdict['__doc__'] = 'An enumeration.'
        namespace = dict(classdict)
        namespace['_new_member_'] = new_member
        namespace['_use_args_'] = use_args
        namespace['_member_names_'] = []
        namespace['_member_map_'] = {}
        namespace['_value2member_map_'] = {}
        namespace['_member_type_'] = member_type
        is_flag = Flag is not None and any(issubclass(base, Flag) for base in bases)
        if _NEW:
            namespace['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
            namespace['_flag_mask_'] = 0
            namespace['_all_bits_'] = 0
            namespace['_singles_mask_'] = 0
            namespace['_inverted_'] = None
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if '__reduce_ex__' not in classdict:
            made.__reduce_ex__ = _reduce_ex_by_value
        for name, value in values.items():
            _add_member(made, name, value, new_member, use_args, member_type, is_flag)
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name in classdict or first_enum is None:
                continue
            class_method = getattr(made, name)
            obj_method = getattr(member_type, name, None)
            enum_method = getattr(first_enum, name, None)
            if obj_method is not None and obj_method is class_method and enum_method is not class_method:
                setattr(made, name, enum_method)
        if first_enum is not None:
            if save_new:
                made.__new_member__ = new_member
            made.__new__ = Enum.__new__
        if order is not None:
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            names = made._member_names_
            if [name for name in order if name in names] != names or any(name not in made._member_map_ for name in order):
                raise TypeError('member order does not match _order_:\n  %r\n  %r' % (names, order) if _NEW else 'member order does not match _order_')
        if is_flag and _NEW:
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in classdict:
                    setattr(made, name, getattr(Flag, name))
            _finish_flag(made)
        return made

    if not _NEW:
        def __getattr__(cls, name):
            if _is_dunder(name):
                raise AttributeError(name)
            try:
                return cls._member_map_[name]
            except KeyError:
                raise AttributeError(name) from None

    if _V[:2] == (3, 11):
        def __getattr__(cls, name):
            raise AttributeError(name) from None

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None and type is None:
            return cls.__new__(cls, value)
        return _create(cls, value, names, module, qualname, type, start, boundary)

    def __contains__(cls, value):
        if isinstance(value, Enum):
            if _V >= (3, 12) and not isinstance(value, cls):
                return value._value_ in cls._value2member_map_ if _hashable(value._value_) else False
            return isinstance(value, cls) and value._name_ in cls._member_map_ if not _NEW or not issubclass(cls, Flag) else isinstance(value, cls)
        if _V >= (3, 12):
            try:
                cls(value)
                return True
            except ValueError:
                return False
        raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (type(value).__qualname__, cls.__class__.__qualname__))

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.' if _NEW else f'{cls.__name__}: cannot delete Enum member.')
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}' if _NEW else 'Cannot reassign members.')
        super().__setattr__(name, value)

    def __dir__(cls):
        return sorted(['__class__', '__doc__', '__members__', '__module__'] + list(cls._member_names_))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if _NEW and Flag is not None and issubclass(cls, Flag):
            return f'<flag {cls.__name__!r}>'
        return f'<enum {cls.__name__!r}>'

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))


if _NEW:
    EnumMeta.__name__ = EnumMeta.__qualname__ = 'EnumType'
    EnumType = EnumMeta
    __all__ += ['EnumType', 'StrEnum', 'ReprEnum', 'verify', 'nonmember', 'member', 'property', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_enum']


def _hashable(value):
    try:
        hash(value)
        return True
    except TypeError:
        return False


def _check_no_members(class_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumMeta) and base.__dict__.get('_member_names_'):
                if _NEW:
                    raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')
                raise TypeError(f'{class_name}: cannot extend enumeration {base.__name__!r}')


def _mixins(bases):
    if not bases or Enum is None:
        return object, None if Enum is None else Enum
    first_enum = bases[-1]
    if not isinstance(first_enum, EnumMeta):
        raise TypeError('new enumerations should be created as ${'`'}EnumName([mixin_type, ...] [data_type,] enum_type)${'`'}')
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumMeta):
                if base._member_type_ is not object:
                    return base._member_type_, first_enum
            elif '__new__' in base.__dict__ or base in (int, str, float, bytes, tuple, complex, list, dict, frozenset, set):
                return base if base in (int, str, float, bytes, tuple) else chain, first_enum
    return object, first_enum


def _find_new(classdict, member_type, first_enum):
    new = classdict.get('__new__', None)
    save_new = new is not None and first_enum is not None
    if new is None:
        for name in ('__new_member__', '__new__'):
            for possible in (member_type, first_enum):
                target = getattr(possible, name, None)
                if target not in (None, None.__new__, object.__new__, getattr(Enum, '__new__', None)):
                    new = target
                    break
            if new is not None:
                break
        else:
            new = object.__new__
    new = getattr(new, '__func__', new)
    return new, save_new, new is not object.__new__


def _add_member(cls, name, value, new_member, use_args, member_type, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if use_args:
        made = new_member(cls, *args)
        if not hasattr(made, '_value_'):
            if member_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = member_type(*args)
                except Exception as exc:
                    if not _NEW:
                        raise
                    raise TypeError('_value_ not set in __new__, unable to create it') from exc
    else:
        made = new_member(cls)
        if not hasattr(made, '_value_'):
            made._value_ = value
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    if not _NEW or '__init__' in cls.__dict__ or cls.__init__ is not Enum.__init__:
        made.__init__(*args)
    canonical = None
    try:
        canonical = cls._value2member_map_.get(value)
    except TypeError:
        pass
    if canonical is None:
        for known in cls._member_map_.values():
            if known._value_ == value:
                canonical = known
                break
    if canonical is not None:
        made = canonical
    else:
        if _NEW:
            made._sort_order_ = len(cls._member_names_)
        if not (_NEW and is_flag and isinstance(value, int) and (value <= 0 or value & (value - 1))):
            cls._member_names_.append(name)
    for base in cls.__mro__[1:]:
        if isinstance(base.__dict__.get(name), DynamicClassAttribute):
            break
    else:
        type.__setattr__(cls, name, made)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        pass
    if _NEW and is_flag and isinstance(value, int):
        cls._flag_mask_ |= value
        if value > 0 and not value & (value - 1):
            cls._singles_mask_ |= value
        cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1


def _finish_flag(cls):
    names = [name for name in cls._member_names_]
    by_value = sorted(names, key=lambda name: cls._member_map_[name]._value_)
    if by_value != names:
        cls._iter_member_ = cls._iter_member_by_def_


def _create(cls, class_name, names, module, qualname, type_, start, boundary):
    metacls = cls.__class__
    bases = (cls,) if type_ is None else (type_, cls)
    classdict = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        originals, names = names, []
        last = []
        for count, name in enumerate(originals):
            value = cls._generate_next_value_(name, start, count, last[:])
            last.append(value)
            names.append((name, value))
    for item in names or ():
        name, value = (item, names[item]) if isinstance(item, str) else item
        classdict[name] = value
    if module is None:
        try:
            module = sys._getframe(2).f_globals['__name__']
        except (AttributeError, ValueError, KeyError):
            pass
    made = metacls.__new__(metacls, class_name, bases, classdict)
    if module is not None:
        made.__module__ = module
    if qualname is not None:
        made.__qualname__ = qualname
    return made


def _reduce_ex_by_value(self, proto):
    return self.__class__, (self._value_,)


Enum = Flag = None


class Enum(metaclass=EnumMeta):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        if _NEW and not cls._member_map_:
            if _V >= (3, 12):
                raise TypeError(f'{cls!r} has no members defined' if _V < (3, 13) else f'{cls!r} has no members')
        failed = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            failed = exc
            result = None
        try:
            if isinstance(result, cls) or (_NEW and Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int)):
                return result
            wrong = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
            if result is None and failed is None:
                raise wrong
            if failed is None:
                failed = TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, result))
            if not isinstance(failed, ValueError) or not _NEW:
                failed.__context__ = wrong
            raise failed
        finally:
            failed = wrong = None

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if _V >= (3, 13):
            if not last_values:
                return start
            try:
                return sorted(last_values)[-1] + 1
            except TypeError:
                raise TypeError('unable to sort non-numeric values') from None
        for last in reversed(last_values):
            try:
                return last + 1
            except TypeError:
                pass
        return start

    if _NEW:
        _generate_next_value_ = staticmethod(_generate_next_value_)

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self._value_
        if _V >= (3, 12):
            show = self.__class__._value_repr_ if '_value_repr_' in self.__class__.__dict__ else None
            return f'<{self.__class__.__name__}.{self._name_}: {show(shown) if show else repr(shown)}>'
        return f'<{self.__class__.__name__}.{self._name_}: {shown!r}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    def __dir__(self):
        return ['__class__', '__doc__', '__module__'] + [name for cls in self.__class__.mro() for name in cls.__dict__ if name[0] != '_' and name not in self._member_map_]

    if _NEW:
        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)
    else:
        def __format__(self, format_spec):
            cls = type(self)
            overridden = cls.__str__ not in (Enum.__str__, getattr(Flag, '__str__', None))
            if self._member_type_ is object or overridden:
                return str.__format__(str(self), format_spec)
            return self._member_type_.__format__(self._value_, format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    if _V >= (3, 11):
        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    @_attribute
    def name(self):
        return self._name_

    @_attribute
    def value(self):
        return self._value_


if _NEW:
    class ReprEnum(Enum):
        pass

    class IntEnum(int, ReprEnum):
        __str__ = int.__repr__
        __format__ = int.__format__

    class StrEnum(str, ReprEnum):
        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError('too many arguments for str(): %r' % (values,))
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError('%r is not a string' % (values[0],))
            value = str(*values)
            made = str.__new__(cls, value)
            made._value_ = value
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        __str__ = str.__str__
        __format__ = str.__format__

    class FlagBoundary(StrEnum):
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    STRICT, CONFORM, EJECT, KEEP = FlagBoundary
else:
    class IntEnum(int, Enum):
        pass


def _bits(value):
    bit = 1
    while bit <= value:
        if value & bit:
            yield bit
        bit <<= 1


class Flag(Enum, **({'boundary': STRICT} if _NEW else {})):
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        if _NEW:
            last = max(last_values)
            try:
                return 2 ** (last.bit_length())
            except Exception:
                raise TypeError('invalid flag value %r' % last) from None
        for last in reversed(last_values):
            try:
                return 2 ** (last.bit_length())
            except Exception:
                raise TypeError('Invalid Flag value: %r' % last) from None

    if _NEW:
        _generate_next_value_ = staticmethod(_generate_next_value_)
        _numeric_repr_ = repr

    @classmethod
    def _missing_(cls, value):
        if not _NEW:
            original = value
            if value < 0:
                value = ~value
            made = cls._create_pseudo_member_(value)
            return ~made if original < 0 else made
        return _flag_missing(cls, value)

    @classmethod
    def _create_pseudo_member_(cls, value):
        made = cls._value2member_map_.get(value)
        if made is None:
            _, extra = _decompose(cls, value)
            if extra:
                raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
            made = object.__new__(cls)
            made._name_ = None
            made._value_ = value
            made = cls._value2member_map_.setdefault(value, made)
        return made

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda made: made._sort_order_)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    if _NEW:
        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return bin(self._value_).count('1')

        def __repr__(self):
            cls = self.__class__.__name__
            return f'<{cls}: {self._numeric_repr_(self._value_)}>' if self._name_ is None else f'<{cls}.{self._name_}: {self._numeric_repr_(self._value_)}>'

        def __str__(self):
            cls = self.__class__.__name__
            return f'{cls}({self._value_!r})' if self._name_ is None else f'{cls}.{self._name_}'
    else:
        def __repr__(self):
            cls = self.__class__
            if self._name_ is not None:
                return f'<{cls.__name__}.{self._name_}: {self._value_!r}>'
            members, _ = _decompose(cls, self._value_)
            return f'<{cls.__name__}.{"|".join([str(made._name_ or made._value_) for made in members])}: {self._value_!r}>'

        def __str__(self):
            cls = self.__class__
            if self._name_ is not None:
                return f'{cls.__name__}.{self._name_}'
            members, _ = _decompose(cls, self._value_)
            if len(members) == 1 and members[0]._name_ is None:
                return f'{cls.__name__}.{members[0]._value_!r}'
            return f'{cls.__name__}.{"|".join([str(made._name_ or made._value_) for made in members])}'

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        if _NEW and self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    if _NEW:
        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

    def __invert__(self):
        if not _NEW:
            members, _ = _decompose(self.__class__, self._value_)
            inverted = self.__class__(0)
            for made in self.__class__:
                if made not in members and not made._value_ & self._value_:
                    inverted = inverted | made
            return self.__class__(inverted)
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


def _flag_missing(cls, value):
    if not isinstance(value, int):
        raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
    mask = cls._flag_mask_
    if not ~cls._all_bits_ <= value <= cls._all_bits_ or value & (cls._all_bits_ ^ mask):
        if cls._boundary_ is STRICT:
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError('%r invalid value %r\n    given %s\n  allowed %s' % (cls, value, bin_(value, width), bin_(mask, width)))
        if cls._boundary_ is CONFORM:
            value = value & mask
        elif cls._boundary_ is EJECT:
            return value
        elif value < 0:
            value = max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
    if value < 0:
        if cls._boundary_ is KEEP:
            value = max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
        else:
            value = cls._all_bits_ + 1 + value
    unknown = value & ~mask
    made = cls._value2member_map_.get(value)
    if made is not None:
        return made
    if cls._member_type_ is object:
        made = object.__new__(cls)
    else:
        made = cls._member_type_.__new__(cls, value)
    if not hasattr(made, '_value_'):
        made._value_ = value
    members = list(cls._iter_member_(value))
    if members and (not unknown or cls._boundary_ in (STRICT, CONFORM, KEEP)):
        made._name_ = '|'.join([one._name_ for one in members])
        if unknown:
            made._name_ += '|%s' % cls._numeric_repr_(unknown)
    else:
        made._name_ = None
    made = cls._value2member_map_.setdefault(value, made)
    return made


def bin_(number, width):
    ceiling = 2 ** max(number.bit_length(), 1)
    if number >= 0:
        text = bin(number + ceiling).replace('1', '0', 1)
    else:
        text = bin(~number ^ (ceiling - 1) + ceiling)
    sign, digits = text[:3], text[3:]
    return f'{sign} {(sign[-1] * width + digits)[-width:]}'


if _NEW:
    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        __str__ = int.__repr__
        __format__ = int.__format__
else:
    class IntFlag(int, Flag):
        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
            return cls._create_pseudo_member_(value)

        @classmethod
        def _create_pseudo_member_(cls, value):
            made = cls._value2member_map_.get(value)
            if made is None:
                needed = [value]
                _, extra = _decompose(cls, value)
                while extra:
                    bit = extra.bit_length()
                    flag = 2 ** (bit - 1) if bit else 0
                    if flag not in cls._value2member_map_ and flag not in needed:
                        needed.append(flag)
                    extra = 0 if extra == -flag else extra ^ flag
                for value in reversed(needed):
                    made = int.__new__(cls, value)
                    made._name_ = None
                    made._value_ = value
                    made = cls._value2member_map_.setdefault(value, made)
            return made

        def __or__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ | self.__class__(other)._value_)

        def __and__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ & self.__class__(other)._value_)

        def __xor__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ ^ self.__class__(other)._value_)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

        def __invert__(self):
            return self.__class__(~self._value_)


def _decompose(flag, value):
    not_covered = value
    negative = value < 0
    members = []
    for made in flag:
        known = made._value_
        if known and known & value == known:
            members.append(made)
            not_covered &= ~known
    if not negative:
        bits = not_covered
        while bits:
            bit = 2 ** (bits.bit_length() - 1)
            if bit in flag._value2member_map_:
                members.append(flag._value2member_map_[bit])
                not_covered &= ~bit
            bits &= ~bit
    if not members and value in flag._value2member_map_:
        members.append(flag._value2member_map_[value])
    members.sort(key=lambda made: made._value_, reverse=True)
    if len(members) > 1 and members[0]._value_ == value:
        members.pop(0)
    return members, not_covered


def unique(enumeration):
    duplicates = [(name, made._name_) for name, made in enumeration.__members__.items() if name != made._name_]
    if duplicates:
        shown = ', '.join(f'{alias} -> {name}' for alias, name in duplicates)
        raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
    return enumeration


if _NEW:
    class EnumCheck(StrEnum):
        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'

    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

    class verify:
        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    duplicates = [(name, made._name_) for name, made in enumeration.__members__.items() if name != made._name_]
                    if duplicates:
                        raise ValueError('aliases found in %r: %s' % (enumeration, ', '.join(f'{alias} -> {name}' for alias, name in duplicates)))
                elif check is CONTINUOUS:
                    values = {made._value_ for made in enumeration}
                    if len(values) < 2:
                        continue
                    if issubclass(enumeration, Flag):
                        wanted = {1 << at for at in range(min(values).bit_length(), max(values).bit_length())}
                    else:
                        wanted = set(range(min(values) + 1, max(values)))
                    missing = sorted(wanted - values)
                    if missing:
                        raise ValueError('invalid %s %r: missing values %s' % ('flag' if issubclass(enumeration, Flag) else 'enum', enumeration.__name__, ', '.join(str(one) for one in missing)))
            return enumeration

    def global_enum(cls, update_str=False):
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls
`
