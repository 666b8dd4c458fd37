/** What the abstract classes are made of, and those that a class belongs to as soon as it has their methods. */
export const PROTOCOLS = `import sys
from abc import ABCMeta, abstractmethod
from itertools import chain, count

__all__ = '''Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator Reversible Sized Container Callable Collection
    Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence ByteString'''.split()

_absent = object()
_methods = {}


# What an abstract method does for those who call it by super().
def _giving(outcome):
    def method(self, *args, **kwds):
        if isinstance(outcome, type):
            raise outcome
        return outcome

    return method


def _offer(cls, name):
    return next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)


def _offers_all(cls, C):
    names = _methods.get(cls)
    return True if names and all(_offer(C, name) is not None for name in names) else NotImplemented


def _subscript(cls, args):
    return type(list[int])(cls, args)


# In place of a metaclass. abstract: method -> what it does or gives; protocol: whoever has the methods belongs to it.
def _interface(name, bases, body, abstract={}, protocol=False, subscript=None):
    own = [*abstract, *(key for key, value in body.items() if callable(value))]
    for method, outcome in abstract.items():
        body[method] = abstractmethod(outcome if callable(outcome) and not isinstance(outcome, type) else _giving(outcome))
        body[method].__name__, body[method].__qualname__ = method, f'{name}.{method}'
    body['__module__'] = 'collections.abc'
    body.setdefault('__slots__', ())
    if protocol:
        body['__subclasshook__'] = classmethod(_offers_all)
    if subscript and sys.version_info >= (3, 9):
        body['__class_getitem__'] = classmethod(subscript)
    made = ABCMeta(name, bases, body)
    if protocol:
        _methods[made] = [*own, *chain.from_iterable(_methods[base] for base in bases)]
    return made


def _single(name, method, outcome, **more):
    return _interface(name, (), {}, {method: outcome}, protocol=True, **more)


def _call_arguments(cls, args):
    if not isinstance(args, tuple) or len(args) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    taken, given = args
    if isinstance(taken, (list, tuple)):
        taken = tuple(taken)
    elif taken is Ellipsis or type(taken).__name__ in ('ParamSpec', '_ConcatenateGenericAlias'):
        taken = (taken,)
    else:
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {taken}')
    return _subscript(cls, (*taken, given))


def _throw(self, typ, val=None, tb=None):
    error = typ if val is None else val
    if tb is not None:
        error = (error() if isinstance(error, type) else error).with_traceback(tb)
    raise error


def _closing(kind):
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError(kind + ' ignored GeneratorExit')

    return close


Hashable = _single('Hashable', '__hash__', 0)
Sized = _single('Sized', '__len__', 0)
Container = _single('Container', '__contains__', False, subscript=_subscript)
Iterable = _single('Iterable', '__iter__', iter(()), subscript=_subscript)
Callable = _single('Callable', '__call__', False, subscript=_call_arguments)
Awaitable = _single('Awaitable', '__await__', iter(()), subscript=_subscript)
AsyncIterable = _single('AsyncIterable', '__aiter__', NotImplementedError, subscript=_subscript)
if sys.version_info >= (3, 12):
    __all__.append('Buffer')
    Buffer = _single('Buffer', '__buffer__', NotImplementedError)

Reversible = _interface('Reversible', (Iterable,), {}, {'__reversed__': iter(())}, protocol=True)
Collection = _interface('Collection', (Sized, Iterable, Container), {}, protocol=True)
Coroutine = _interface('Coroutine', (Awaitable,), {'close': _closing('coroutine')}, {'send': StopIteration, 'throw': _throw}, protocol=True)


class Iterator(Iterable, metaclass=_interface, abstract={'__next__': StopIteration}, protocol=True):
    def __iter__(self):
        return self


for _type in (type(iter(_one)) for _one in (b'', bytearray(), {}.keys(), {}.values(), {}.items(), [], range(0), range(1 << 1000), set(), '', (), zip())):
    Iterator.register(_type)
Iterator.register(type(reversed([])))
del _type


class Generator(Iterator, metaclass=_interface, abstract={'send': StopIteration, 'throw': _throw}, protocol=True):
    def __next__(self):
        return self.send(None)

    close = _closing('generator')


Generator.register(type(_ for _ in ()))


class AsyncIterator(AsyncIterable, metaclass=_interface, abstract={'__anext__': StopAsyncIteration}, protocol=True):
    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator, metaclass=_interface, abstract={'asend': StopAsyncIteration, 'athrow': _throw}, protocol=True):
    def __anext__(self):
        return self.asend(None)

    def aclose(self):
        return self.athrow(GeneratorExit)


def _same(one, other):
    return one is other or one == other


# For those whose last item goes by a method that raises where there is none.
def _emptied_by(name, end):
    def clear(self):
        take = getattr(self, name)
        while True:
            try:
                take()
            except end:
                return

    return clear


`
