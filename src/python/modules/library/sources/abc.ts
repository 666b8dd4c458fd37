/** `abc`: over `_abc`. */
export const SOURCE = `import _weakref
from _abc import _abc_init, _abc_instancecheck, _abc_register, _abc_subclasscheck, get_cache_token


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(made)
        return made

    def register(cls, subclass):
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc_subclasscheck(cls, subclass)


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def _abstract_kind(kind):
    def mark(self, callable):
        kind.__init__(self, abstractmethod(callable))

    return type('abstract' + kind.__name__, (kind,), {'__module__': 'abc', '__isabstractmethod__': True, '__init__': mark})


abstractclassmethod = _abstract_kind(classmethod)
abstractstaticmethod = _abstract_kind(staticmethod)
abstractproperty = type('abstractproperty', (property,), {'__module__': 'abc', '__isabstractmethod__': True})


def update_abstractmethods(cls):
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    candidates = {name: getattr(cls, name, None) for base in cls.__bases__ for name in getattr(base, '__abstractmethods__', ())}
    candidates.update(vars(cls))
    cls.__abstractmethods__ = frozenset({name for name, value in candidates.items() if getattr(value, '__isabstractmethod__', False)})
    return cls
`
