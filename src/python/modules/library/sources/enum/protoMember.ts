/** What stands in the namespace for a member, from 3.11 on. */
export const MEMBER = `
class _proto_member:
    def __init__(self, value):
        self.value = value

    def __set_name__(self, owner, name):
        delattr(owner, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if owner._member_type_ is tuple:
            args = (args,)
        if owner._use_args_:
            one = owner._new_member_(owner, *args)
        else:
            one = owner._new_member_(owner)
        if not hasattr(one, '_value_'):
            if owner._member_type_ is object:
                one._value_ = value
            else:
                try:
                    one._value_ = owner._member_type_(*args)
                except Exception as problem:
                    refusal = TypeError('_value_ not set in __new__, unable to create it')
                    refusal.__cause__ = problem
                    raise refusal
        value = one._value_
        one._name_ = name
        one.__objclass__ = owner
        one.__init__(*args)
        one._sort_order_ = len(owner._member_names_)
        is_flag = Flag is not None and issubclass(owner, Flag)
        is_canonical = not is_flag or _count_bits(owner, value)
        try:
            try:
                one = owner._value2member_map_[value]
            except TypeError:
                for known, other in owner._member_map_.items():
                    if other._value_ == value:
                        one = other
                        break
                else:
                    raise KeyError
        except KeyError:
            if is_canonical:
                owner._member_names_.append(name)
        if _VERSION < (3, 13):
            hides = None
            for base in owner.__mro__[1:]:
                there = base.__dict__.get(name)
                if there is not None and isinstance(there, (property, DynamicClassAttribute)):
                    hides = there
                    break
            if hides is None:
                setattr(owner, name, one)
            owner._member_map_[name] = one
        else:
            owner._add_member_(name, one)
        try:
            owner._value2member_map_.setdefault(value, one)
        except TypeError:
            owner._unhashable_values_.append(value)
            if _VERSION >= (3, 13):
                owner._unhashable_values_map_.setdefault(name, []).append(value)
`
