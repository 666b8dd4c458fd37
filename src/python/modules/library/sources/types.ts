/** `types`: names for the types of things, each taken from one such thing; and classes made step by step. */
export const SOURCE = `import sys


def _refusing(accessor, refusal):
    def access(self, *args):
        function = getattr(self, accessor)
        if function is None:
            raise AttributeError(refusal)
        return function(*args)

    return access


# A property of the instances; the class's attribute of that name is looked up in its metaclass.
class DynamicClassAttribute:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = getattr(fget, '__doc__', None) if doc is None else doc
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    _read = _refusing('fget', 'unreadable attribute')
    __set__ = _refusing('fset', "can't set attribute")
    __delete__ = _refusing('fdel', "can't delete attribute")

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return self._read(instance)
        if self.__isabstractmethod__:
            return self
        raise AttributeError()

    def _with(self, **changed):
        made = type(self)(**{**dict(fget=self.fget, fset=self.fset, fdel=self.fdel), **changed})
        made.__doc__ = made.__doc__ or self.__doc__
        return made

    def getter(self, fget):
        return self._with(fget=fget)

    def setter(self, fset):
        return self._with(fset=fset)

    def deleter(self, fdel):
        return self._with(fdel=fdel)


def _traceback():
    try:
        raise TypeError
    except TypeError as error:
        return error.__traceback__


async def _coroutine():
    pass


async def _asynchronous():
    yield


def _samples():
    version = sys.version_info
    function = lambda: function
    traceback = _traceback()
    yield 'FunctionType LambdaType', function
    yield 'CodeType', function.__code__
    yield 'CellType', function.__closure__[0]
    yield 'GeneratorType', (each for each in ())
    coroutine = _coroutine()
    yield 'CoroutineType', coroutine
    coroutine.close()
    yield 'AsyncGeneratorType', _asynchronous()
    yield 'MethodType', DynamicClassAttribute().getter
    yield 'BuiltinFunctionType BuiltinMethodType', len
    yield 'WrapperDescriptorType', object.__init__
    yield 'MethodWrapperType', object().__str__
    yield 'MethodDescriptorType', str.join
    yield 'ClassMethodDescriptorType', vars(dict)['fromkeys']
    yield 'GetSetDescriptorType', type(function).__code__
    yield 'MemberDescriptorType', type(function).__globals__
    yield 'MappingProxyType', vars(type)
    yield 'SimpleNamespace', sys.implementation
    yield 'ModuleType', sys
    yield 'TracebackType', traceback
    yield 'FrameType', traceback.tb_frame
    if version >= (3, 9):
        yield 'GenericAlias', list[int]
    if version >= (3, 10):
        yield 'EllipsisType', ...
        yield 'NoneType', None
        yield 'NotImplementedType', NotImplemented
    del function, traceback


for _names, _sample in _samples():
    globals().update(dict.fromkeys(_names.split(), type(_sample)))
del _names, _sample
if sys.version_info >= (3, 10):
    UnionType = type(int | str)


def _entries(base, bases):
    if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
        return (base,)
    entries = base.__mro_entries__(bases)
    if isinstance(entries, tuple):
        return entries
    raise TypeError('__mro_entries__ must return a tuple')


def resolve_bases(bases):
    resolved = tuple(entry for base in bases for entry in _entries(base, bases))
    unchanged = len(resolved) == len(bases) and all(new is old for new, old in zip(resolved, bases))
    return bases if unchanged else resolved


def _more_derived(one, other):
    if issubclass(one, other):
        return one
    if issubclass(other, one):
        return other
    raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')


def prepare_class(name, bases=(), kwds=None):
    rest = {**(kwds or {})}
    meta = rest.pop('metaclass', type(bases[0]) if bases else type)
    if isinstance(meta, type):
        for base in bases:
            meta = _more_derived(meta, type(base))
    prepare = getattr(meta, '__prepare__', None)
    return meta, {} if prepare is None else prepare(name, bases, **rest), rest


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    meta, namespace, rest = prepare_class(name, resolved, kwds)
    if exec_body:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **rest)


if sys.version_info >= (3, 12):
    def get_original_bases(cls, /):
        if isinstance(cls, type):
            return vars(cls).get('__orig_bases__', cls.__bases__)
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    if type(func) is FunctionType:
        flags = func.__code__.co_flags
        if flags & 0x180:
            return func
        if flags & 0x20:
            func.__code__ = func.__code__.replace(co_flags=flags | 0x100)
            return func
    import functools

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return made

    return wrapped


__all__ = [name for name in globals() if name[0] != '_' and name != 'sys']
`
