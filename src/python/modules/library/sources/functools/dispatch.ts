/** `functools.singledispatch` and `singledispatchmethod`. */
export const DISPATCH = `
def _rank(cls, known):
    """Where \`known\` stands among the bases of a class. Virtual bases follow the last real one that has them, and the abstract ones of that."""
    order = cls.__mro__
    if known in order:
        return order.index(known), 0
    last = max(at for at, base in enumerate(order) if issubclass(base, known))
    abstract = [order.index(base) for base in order[last].__bases__ if hasattr(base, '__abstractmethods__')]
    return max([last, *abstract]), 1


def _best(cls, registry):
    if cls in registry:
        return cls
    candidates = [known for known in registry if issubclass(cls, known)]
    # Of two virtual bases that one is not good which has a subclass here.
    virtual = [known for known in candidates if known not in cls.__mro__]
    covered = {known for known in virtual for other in virtual if other is not known and issubclass(other, known)}
    ranked = sorted(((_rank(cls, known), at) for at, known in enumerate(candidates) if known not in covered))
    (place, at), *others = ranked
    if others and place[1] and others[0][0] == place:
        raise RuntimeError(f'Ambiguous dispatch: {candidates[at]} or {candidates[others[0][1]]}')
    return candidates[at]


def _classes_of(kind):
    """The classes that a registration is for, or None."""
    if isinstance(kind, type) and not hasattr(kind, '__origin__'):
        return [kind]
    union = type(kind).__name__ == 'UnionType' or str(getattr(kind, '__origin__', '')) == 'typing.Union'
    if union and _sys.version_info >= (3, 11):
        return list(kind.__args__) if all(map(_classes_of, kind.__args__)) else None


def _annotated(function):
    """The first annotation of a function as a class."""
    if not getattr(function, '__annotations__', {}):
        raise TypeError(
            f'Invalid first argument to \`register()\`: {function!r}. '
            'Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.'
        )
    from typing import get_type_hints
    name, kind = next(iter(get_type_hints(function).items()))
    if _classes_of(kind) is None:
        raise TypeError(f'Invalid annotation for {name!r}. {kind!r} is not a class.')
    return kind


def singledispatch(func):
    from types import MappingProxyType
    registry = {object: func}

    def dispatch(cls):
        return registry[_best(cls, registry)]

    def register(cls, func=None):
        if _classes_of(cls) is None:
            if func is not None:
                kinds = 'class or union type' if _sys.version_info >= (3, 11) else 'class'
                raise TypeError(f'Invalid first argument to \`register()\`. {cls!r} is not a {kinds}.')
            cls, func = _annotated(cls), cls
        elif func is None:
            return partial(register, cls)
        registry.update(dict.fromkeys(_classes_of(cls), func))
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(type(args[0]))(*args, **kw)
        raise TypeError(f'{name} requires at least 1 positional argument')

    name = getattr(func, '__name__', 'singledispatch function')
    update_wrapper(wrapper, func)
    vars(wrapper).update(dispatch=dispatch, register=register, registry=MappingProxyType(registry), _clear_cache=lambda: None)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not (callable(func) or hasattr(func, '__get__')):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func
        if _sys.version_info >= (3, 13):
            from weakref import WeakKeyDictionary
            self._method_cache = WeakKeyDictionary()

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def _dressed(self, method):
        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        return update_wrapper(method, self.func)

    def __get__(self, obj, cls=None):
        # It must not know itself: it would outlive its call.
        def method(*args, **kwargs):
            chosen = self.dispatcher.dispatch(type(args[0]))
            return chosen.__get__(obj, cls)(*args, **kwargs)

        return self._dressed(method)

    if _sys.version_info >= (3, 13):
        def __get__(self, obj, cls=None):
            # Each object's method is kept, and keeps the object.
            if self._method_cache is not None:
                try:
                    return self._method_cache[obj]
                except KeyError:
                    pass
                except TypeError:
                    self._method_cache = None
            name = getattr(self.func, '__name__', 'singledispatchmethod method')
            dispatch = self.dispatcher.dispatch

            def method(*args, **kwargs):
                if args:
                    return dispatch(type(args[0])).__get__(obj, cls)(*args, **kwargs)
                raise TypeError(f'{name} requires at least 1 positional argument')

            self._dressed(method)
            if self._method_cache is not None:
                self._method_cache[obj] = method
            return method

    __isabstractmethod__ = property(lambda self: getattr(self.func, '__isabstractmethod__', False))
`
