/** `functools.singledispatch` and `singledispatchmethod`. */
export const DISPATCH = `
def _c3_merge(rows):
    """One order that agrees with each of them. The rows are used up."""
    order = []
    while True:
        rows = [row for row in rows if row]
        if not rows:
            return order
        for row in rows:
            first = row[0]
            for other in rows:
                if first in other[1:]:
                    break
            else:
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        order.append(first)
        for row in rows:
            if row[0] == first:
                del row[0]


def _c3_mro(cls, abcs=None):
    """The order of a class's bases with these abstract ones in it, each behind the class that first has it, and behind the last base that is abstract itself."""
    boundary = 0
    for at, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, '__abstractmethods__'):
            boundary = len(cls.__bases__) - at
            break
    abcs = list(abcs) if abcs else []
    explicit, added, others = list(cls.__bases__[:boundary]), [], list(cls.__bases__[boundary:])
    for one in abcs:
        if issubclass(cls, one) and not any(issubclass(base, one) for base in cls.__bases__):
            added.append(one)
    for one in added:
        abcs.remove(one)
    before = [_c3_mro(base, abcs=abcs) for base in explicit]
    between = [_c3_mro(base, abcs=abcs) for base in added]
    behind = [_c3_mro(base, abcs=abcs) for base in others]
    return _c3_merge([[cls]] + before + between + behind + [explicit] + [added] + [others])


def _compose_mro(cls, kinds):
    """The order of its bases, virtual ones included, of those that these kinds are."""
    own = set(cls.__mro__)

    def is_virtual(kind):
        return kind not in own and hasattr(kind, '__mro__') and not isinstance(kind, _ALIASES) and issubclass(cls, kind)

    kinds = [kind for kind in kinds if is_virtual(kind)]

    def is_base(kind):
        for other in kinds:
            if other != kind and kind in other.__mro__:
                return True
        return False

    kinds = [kind for kind in kinds if not is_base(kind)]
    known, order = set(kinds), []
    for kind in kinds:
        lines = []
        for sub in kind.__subclasses__():
            if sub not in own and issubclass(cls, sub):
                lines.append([one for one in sub.__mro__ if one in known])
        if not lines:
            order.append(kind)
            continue
        # What has more of the kinds among its bases says more about their order.
        lines.sort(key=len, reverse=True)
        for line in lines:
            for one in line:
                if one not in order:
                    order.append(one)
    return _c3_mro(cls, abcs=order)


def _find_impl(cls, registry):
    order = _compose_mro(cls, registry.keys())
    match = None
    for kind in order:
        if match is None:
            match = kind if kind in registry else None
            continue
        # The next one is as good where neither is a real base, nor one the other's.
        if kind in registry and kind not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, kind):
            raise RuntimeError(f'Ambiguous dispatch: {match} or {kind}')
        break
    return registry.get(match)


_ALIASES = (type(list[int]),) if _sys.version_info >= (3, 9) else ()


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
            best = chosen[cls]
        except KeyError:
            try:
                best = registry[cls]
            except KeyError:
                best = _find_impl(cls, registry)
            chosen[cls] = best
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
