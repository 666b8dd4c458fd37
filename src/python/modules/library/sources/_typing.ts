/** `_typing`: type variables and aliases, which exist without `typing` where a program writes them in brackets (3.12+). */
export const SOURCE = `import sys as _sys


class _Pipes:
    """Things that may stand beside | from 3.10 on. Nothing changes them, so that none is copied."""

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    if _sys.version_info >= (3, 10):
        def __or__(self, other):
            from typing import Union
            return Union[self, other]

        def __ror__(self, other):
            from typing import Union
            return Union[other, self]


def _arg(given):
    from typing import _arg
    return _arg(given)


def _caller(depth):
    if _sys.version_info >= (3, 12):
        return _sys._getframemodulename(depth + 1)
    return _sys._getframe(depth + 1).f_globals.get('__name__')


class _Lazy:
    """An attribute whose value is asked for once: kept, or what a function gives."""

    def __init__(self, name, default=None):
        self.name, self.default = '_' + name, default

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        evaluate = instance.__dict__.get(self.name, self)
        if evaluate is self:
            return self.default
        if type(evaluate) is _Later:
            evaluate = instance.__dict__[self.name] = evaluate.function()
        return evaluate


class _Later:
    def __init__(self, function):
        self.function = function


class _Variable(_Pipes):
    __module__ = 'typing'
    __infer_variance__ = False
    __bound__ = _Lazy('bound')
    if _sys.version_info >= (3, 13):
        def __default(self):
            import typing
            value = self.__dict__.get('_default', typing.NoDefault)
            if type(value) is _Later:
                value = self.__dict__['_default'] = value.function()
            return value

        __default__ = property(__default)
        del __default

        def has_default(self):
            return '_default' in self.__dict__

    def __init__(self, name, bound=None, covariant=False, contravariant=False, infer_variance=False, **more):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        self.__name__ = name
        self.__module__ = _caller(2)
        if bound is not None:
            self._bound = _arg(bound)
        self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
        if infer_variance:
            self.__infer_variance__ = True
        for key, value in more.items():
            setattr(self, f'_{key}' if key == 'default' else f'__{key}__', value)

    @classmethod
    def _of(cls, name):
        made = cls.__new__(cls)
        made.__name__, made.__module__ = name, _caller(2)
        made.__covariant__ = made.__contravariant__ = False
        made.__infer_variance__ = True
        return made

    def __repr__(self):
        return ('' if self.__infer_variance__ else '~+-'[self.__covariant__ - self.__contravariant__]) + self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


class TypeVar(_Variable):
    __module__ = 'typing'
    __constraints__ = _Lazy('constraints', ())

    def __init__(self, name, *constraints, **options):
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and options.get('bound') is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        super().__init__(name, **options)
        if constraints:
            self._constraints = tuple(map(_arg, constraints))


class ParamSpecArgs:
    __module__ = 'typing'
    _kind = 'args'

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self._kind, self.__origin__))

    def __repr__(self):
        return f'{self.__origin__.__name__}.{self._kind}'


class ParamSpecKwargs(ParamSpecArgs):
    __module__ = 'typing'
    _kind = 'kwargs'


class ParamSpec(_Variable):
    __module__ = 'typing'

    def __init__(self, name, **options):
        super().__init__(name, **options)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(_Variable):
    __module__ = 'typing'

    def __init__(self, name, **options):
        super().__init__(name, **options)

    def __iter__(self):
        from typing import Unpack
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class TypeAliasType(_Pipes):
    __module__ = 'typing'
    __value__ = _Lazy('value')

    def __init__(self, name, value, *, type_params=()):
        self.__name__, self._value, self.__type_params__, self.__module__ = name, value, type_params, _caller(1)

    @property
    def __parameters__(self):
        return tuple(one for param in self.__type_params__ for one in (param if isinstance(param, TypeVarTuple) else (param,)))

    def __getitem__(self, params):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        import types
        return types.GenericAlias(self, params)

    def __repr__(self):
        return self.__name__


def _typevar(name):
    return TypeVar._of(name)


def _paramspec(name):
    return ParamSpec._of(name)


def _typevartuple(name):
    return TypeVarTuple._of(name)


def _typevar_with_bound(name, evaluate):
    made = TypeVar._of(name)
    made._bound = _Later(evaluate)
    return made


def _typevar_with_constraints(name, evaluate):
    made = TypeVar._of(name)
    made._constraints = _Later(evaluate)
    return made


def _set_default(variable, evaluate):
    variable._default = _Later(evaluate)
    return variable


def _typealias(parts):
    name, params, evaluate = parts
    made = TypeAliasType.__new__(TypeAliasType)
    made.__name__, made.__type_params__, made.__module__ = name, params or (), _caller(1)
    made._value = _Later(evaluate)
    return made
`
