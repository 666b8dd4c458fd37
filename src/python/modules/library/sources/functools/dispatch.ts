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


if _sys.version_info >= (3, 10):
    _GenericAlias = type(list[int])


def _is_class(kind):
    return isinstance(kind, type)


def _kind_of(function, is_kind, is_union):
    """What a function is registered for by its first annotation."""
    if not getattr(function, '__annotations__', {}):
        raise TypeError(
            f'Invalid first argument to \`register()\`: {function!r}. '
            'Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.'
        )
    from typing import get_type_hints
    name, kind = next(iter(get_type_hints(function).items()))
    if not is_kind(kind):
        fault = 'not all arguments are classes' if is_union is not None and is_union(kind) else 'is not a class'
        raise TypeError(f'Invalid annotation for {name!r}. {kind!r} {fault}.')
    return kind


# What is kept from call to call is what CPython keeps, from 3.11 on in as many cells and functions: programs count it.
def singledispatch(func):
    import types
    from weakref import WeakKeyDictionary
    registry, chosen, token = {}, WeakKeyDictionary(), None

    def dispatch(cls):
        nonlocal token
        if token is not None:
            now = _cache_token()
            if now != token:
                chosen.clear()
                token = now
        try:
            return chosen[cls]
        except KeyError:
            best = chosen[cls] = registry[_best(cls, registry)]
            return best

    is_union, is_kind = None, _is_class

    if _sys.version_info >= (3, 11):
        def is_union(kind):
            from typing import Union, get_origin
            return get_origin(kind) in {Union, types.UnionType}

        def is_kind(kind):
            return isinstance(kind, type) or (is_union(kind) and all(isinstance(each, type) for each in kind.__args__))
    elif _sys.version_info >= (3, 10):
        def is_kind(kind):
            return isinstance(kind, type) and not isinstance(kind, _GenericAlias)

    def register(cls, func=None):
        nonlocal token
        # To 3.9 what is given with a function is taken as it is.
        if func is None or _sys.version_info >= (3, 10):
            if is_kind(cls):
                if func is None:
                    return lambda function: register(cls, function)
            elif func is not None:
                raise TypeError(f"Invalid first argument to \`register()\`. {cls!r} is not a class{' or union type' if is_union is not None else ''}.")
            else:
                cls, func = _kind_of(cls, is_kind, is_union), cls
        if is_union is not None and is_union(cls):
            for each in cls.__args__:
                registry[each] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            token = _cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f'{name} requires at least 1 positional argument')

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = types.MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    update_wrapper(wrapper, func)
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
