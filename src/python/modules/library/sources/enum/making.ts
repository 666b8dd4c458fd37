/**
 * `enum`: how the metaclass makes a class and its members. To 3.10 they are made when the class is there; from 3.11 on each stands in the namespace as
 * something that is told its name, and becomes a member then. Nothing here is shared with other versions: what is made on the way is counted.
 */

/** Methods of the metaclass, to 3.10. KWDS stands for keyword arguments, which it takes from 3.9 on. */
export const MAKING_OLD = `
    @classmethod
    def __prepare__(metacls, cls, basesKWDS):
        metacls._check_for_existing_members(cls, bases)
        body = EnumDict()
        data, parent = metacls._get_mixins_(cls, bases)
        if parent is not None:
            body['_generate_next_value_'] = getattr(parent, '_generate_next_value_', None)
        return body

    def __new__(metacls, cls, bases, classdictKWDS):
        ignored = classdict.setdefault('_ignore_', [])
        ignored.append('_ignore_')
        for key in ignored:
            classdict.pop(key, None)
        data, parent = metacls._get_mixins_(cls, bases)
        new, is_own, takes_args = metacls._find_new_(classdict, data, parent)
        values = {name: classdict.pop(name) for name in classdict._member_names}
        order = classdict.pop('_order_', None)
        unfit = set(values) & {'mro', ''}
        if unfit:
            raise ValueError('Invalid enum member name: {0}'.format(','.join(unfit)))
        if '__doc__' not in classdict:
            classdict['__doc__'] = 'An enumeration.'
        made = super().__new__(metacls, cls, bases, classdictKEYWORDS)
        made._member_names_ = []
        made._member_map_ = {}
        made._member_type_ = data
        dynamic = {name for base in made.mro() for name, value in base.__dict__.items() if isinstance(value, DynamicClassAttribute)}
        made._value2member_map_ = {}
        if '__reduce_ex__' not in classdict and data is not object:
            ways = ('__getnewargs_ex__', '__getnewargs__', '__reduce_ex__', '__reduce__')
            any(way in data.__dict__ for way in ways)
        for name in classdict._member_names:
            value = values[name]
            args = value if isinstance(value, tuple) else (value,)
            if data is tuple:
                args = (args,)
            if takes_args:
                one = new(made, *args)
                if not hasattr(one, '_value_'):
                    one._value_ = value if data is object else data(*args)
            else:
                one = new(made)
                if not hasattr(one, '_value_'):
                    one._value_ = value
            value = one._value_
            one._name_ = name
            one.__objclass__ = made
            one.__init__(*args)
            for known, other in made._member_map_.items():
                if other._value_ == one._value_:
                    one = other
                    break
            else:
                made._member_names_.append(name)
            if name not in dynamic:
                setattr(made, name, one)
            made._member_map_[name] = one
            try:
                made._value2member_map_[value] = one
            except TypeError:
                pass
        for way in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            of_data = None if way in classdict else getattr(data, way, None)
            if of_data is not None and getattr(made, way) is of_data:
                setattr(made, way, getattr(parent, way, None))
        if Enum is not None:
            if is_own:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        if order is not None:
            _check_order(made, _names(order))
        return made

    @staticmethod
    def _check_for_existing_members(class_name, bases):
        for given in bases:
            for kind in given.__mro__:
                if not issubclass(kind, Enum) or not kind._member_names_:
                    continue
                raise TypeError('%s: cannot extend enumeration %r' % (class_name, kind.__name__))

    @staticmethod
    def _get_mixins_(class_name, bases):
        if not bases:
            return object, Enum

        def find_data_type(bases):
            found = FOUND
            for given in bases:
                outermost = None
                for kind in given.__mro__:
                    if issubclass(kind, Enum):
                        holder = kind._member_type_
                    elif kind is object:
                        holder = kind
                    elif '__new__' in kind.__dict__:
                        holder = outermost or kind
                    else:
                        outermost = OUTERMOST
                        continue
                    if holder is not object:
                        found.ADD(holder)
                        break
            if len(found) > 1:
                raise TypeError('%r: too many data types: %r' % (class_name, found))
            return found.pop() if found else None

        parent = bases[-1]
        if not issubclass(parent, Enum):
            raise TypeError('new enumerations should be created as ${'`'}EnumName([mixin_type, ...] [data_type,] enum_type)${'`'}')
        data = find_data_type(bases) or object
        if parent._member_names_:
            raise TypeError('Cannot extend enumerations')
        return data, parent

    @staticmethod
    def _find_new_(classdict, data, parent):
        new = classdict.get('__new__', None)
        is_own = new is not None
        if not is_own:
            for attribute in ('__new_member__', '__new__'):
                for holder in (data, parent):
                    new = getattr(holder, attribute, None)
                    if new not in {None, None.__new__, object.__new__, Enum.__new__}:
                        break
                else:
                    continue
                break
            else:
                new = object.__new__
        return new, is_own, new is not object.__new__
`

/** Methods of the metaclass, from 3.11 on. */
export const MAKING_NEW = `
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        body = EnumDict()
        body._cls_name = cls
        data, parent = metacls._get_mixins_(cls, bases)
        if parent is not None:
            body['_generate_next_value_'] = getattr(parent, '_generate_next_value_', None)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not hasattr(classdict, '_member_names'):
            raise AttributeError("'dict' object has no attribute '_member_names'")
        ignored = classdict.setdefault('_ignore_', [])
        ignored.append('_ignore_')
        for key in ignored:
            classdict.pop(key, None)
        names = classdict._member_names
        unfit = set(names) & {'mro', ''}
        if unfit:
            raise ValueError('invalid enum member name(s) %s' % ','.join([repr(name) for name in unfit]))
        order = classdict.pop('_order_', None)
        if _VERSION >= (3, 12):
            next_value = classdict.get('_generate_next_value_')
            if next_value is not None and type(next_value) is not staticmethod:
                next_value = staticmethod(next_value)
            classdict = dict(classdict.items())
            if next_value is not None:
                classdict['_generate_next_value_'] = next_value
        else:
            classdict = dict(classdict.items())
        data, parent = metacls._get_mixins_(cls, bases)
        new, is_own, takes_args = metacls._find_new_(classdict, data, parent)
        classdict['_new_member_'] = new
        classdict['_use_args_'] = takes_args
        for name in names:
            classdict[name] = _proto_member(classdict[name])
        classdict['_member_names_'], classdict['_member_map_'] = [], {}
        classdict['_value2member_map_'], classdict['_unhashable_values_'] = {}, []
        if _VERSION >= (3, 13):
            classdict['_unhashable_values_map_'] = {}
        classdict['_member_type_'], classdict['_value_repr_'] = data, metacls._find_data_repr_(cls, bases)
        classdict['_boundary_'] = boundary or getattr(parent, '_boundary_', None)
        classdict['_flag_mask_'] = classdict['_singles_mask_'] = classdict['_all_bits_'] = 0
        classdict['_inverted_'] = None
        if _VERSION >= (3, 13):
            under_way = '_%s__in_progress' % cls
            classdict[under_way] = True
        try:
            made = super().__new__(metacls, cls, bases, classdict, **kwds)
            problem = None
        except RuntimeError as wrapped:
            # To 3.11 what making a member raised is the cause.
            problem = _VERSION < (3, 12) and wrapped.__cause__ or wrapped
        if problem is not None:
            raise problem
        if _VERSION >= (3, 13):
            classdict[under_way] = False
            delattr(made, under_way)
        classdict.update(made.__dict__)
        if ReprEnum is not None and ReprEnum in bases:
            if data is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in classdict:
                made.__format__ = data.__format__
                classdict['__format__'] = made.__format__
            if '__str__' not in classdict:
                made.__str__ = data.__repr__ if data.__str__ is object.__str__ else data.__str__
                classdict['__str__'] = made.__str__
        for way in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if way in classdict or getattr(made, way) not in (getattr(data, way), getattr(object, way)):
                continue
            setattr(made, way, getattr(parent, way))
        if Flag is not None and issubclass(made, Flag):
            for way in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if way in classdict:
                    continue
                classdict[way] = getattr(Flag, way)
                setattr(made, way, classdict[way])
        if Enum is not None:
            if is_own:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        if order is not None:
            order = _names(order)
        if cls != 'Flag' if Flag is None else not issubclass(made, Flag):
            delattr(made, '_boundary_')
            delattr(made, '_flag_mask_')
            delattr(made, '_singles_mask_')
            delattr(made, '_all_bits_')
            delattr(made, '_inverted_')
        elif Flag is not None and issubclass(made, Flag):
            values = [one._value_ for one in made]
            if values != sorted(values):
                made._iter_member_ = made._iter_member_by_def_
        if order:
            _check_order(made, order)
        return made

    @classmethod
    def _check_for_existing_members_(metacls, class_name, bases):
        for given in bases:
            for kind in given.__mro__:
                if not isinstance(kind, EnumType) or not kind._member_names_:
                    continue
                raise TypeError('<enum %r> cannot extend %r' % (class_name, kind))

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        if not bases:
            return object, Enum
        if _VERSION < (3, 12):
            metacls._check_for_existing_members_(class_name, bases)
        parent = bases[-1]
        if not isinstance(parent, EnumType):
            raise TypeError('new enumerations should be created as ${'`'}EnumName([mixin_type, ...] [data_type,] enum_type)${'`'}')
        data = metacls._find_data_type_(class_name, bases) or object
        return data, parent

    @classmethod
    def _find_data_repr_(metacls, class_name, bases):
        for given in bases:
            for kind in given.__mro__:
                if isinstance(kind, EnumType):
                    return kind._value_repr_
                if kind is not object and '__repr__' in kind.__dict__:
                    return _show_fields if _is_dataclass(kind) and kind.__dataclass_params__.repr else kind.__dict__['__repr__']
        return None

    @classmethod
    def _find_data_type_(metacls, class_name, bases):
        found, seen = set(), set()
        for given in bases:
            outermost = None
            for kind in given.__mro__:
                seen.add(kind)
                if isinstance(kind, EnumType):
                    holder = kind._member_type_
                elif kind is object:
                    holder = kind
                elif '__new__' not in kind.__dict__ and '__dataclass_fields__' not in kind.__dict__:
                    outermost = outermost or kind
                    continue
                else:
                    holder = outermost or kind
                if holder is not object:
                    found.add(holder)
                    break
        if len(found) > 1:
            raise TypeError('too many data types for %r: %r' % (class_name, found))
        return found.pop() if found else None

    @classmethod
    def _find_new_(metacls, classdict, data, parent):
        new = classdict.get('__new__', None)
        is_own = new is not None and parent is not None
        if new is None:
            for attribute in ('__new_member__', '__new__'):
                for holder in (data, parent):
                    new = getattr(holder, attribute, None)
                    if new not in {None, None.__new__, object.__new__, Enum.__new__}:
                        break
                else:
                    continue
                break
            else:
                new = object.__new__
        return new, is_own, parent is not None and new not in (Enum.__new__, object.__new__)

    def _add_member_(cls, name, one):
        members = cls._member_map_
        if name in members:
            if one is members[name]:
                return
            raise NameError('%r is already bound: %r' % (name, members[name]))
        for above in cls.__mro__[1:]:
            there = above.__dict__.get(name)
            if there is not None and isinstance(there, (property, DynamicClassAttribute)):
                break
        else:
            setattr(cls, name, one)
        members[name] = one
`
