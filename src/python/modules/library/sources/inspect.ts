import { PARAMETERS } from './inspect/parameters'
import { SIGNATURE } from './inspect/signature'

/** `inspect`: predicates, signatures, and what needs no source. */
export const SOURCE = `${String.raw`import _traceback
import enum
import functools
import sys
import types
from collections import OrderedDict, namedtuple

_FLAGS = {'VARARGS': 4, 'VARKEYWORDS': 8, 'GENERATOR': 32, 'COROUTINE': 128, 'ITERABLE_COROUTINE': 256, 'ASYNC_GENERATOR': 512}
_KINDS = {'module': types.ModuleType, 'class': type, 'method': types.MethodType, 'function': types.FunctionType, 'generator': types.GeneratorType, 'frame': types.FrameType,
          'traceback': types.TracebackType, 'code': types.CodeType, 'builtin': types.BuiltinFunctionType}
globals().update(('CO_' + name, flag) for name, flag in _FLAGS.items())


def _named(name, test):
    test.__name__ = test.__qualname__ = name
    return test


def _of_kind(kind):
    return lambda object: isinstance(object, kind)


for _name, _kind in _KINDS.items():
    globals()['is' + _name] = _named('is' + _name, _of_kind(_kind))


def _written_with(flag):
    def test(obj):
        function = getattr(obj, '__func__', obj)
        return isfunction(function) and function.__code__.co_flags & flag != 0
    return test


isgeneratorfunction = _named('isgeneratorfunction', _written_with(CO_GENERATOR))
iscoroutinefunction = _named('iscoroutinefunction', _written_with(CO_COROUTINE))
isasyncgenfunction = _named('isasyncgenfunction', _written_with(CO_ASYNC_GENERATOR))


def iscoroutine(object):
    return hasattr(object, 'cr_frame')


def isasyncgen(object):
    return hasattr(object, 'ag_frame')


def isawaitable(object):
    return hasattr(type(object), '__await__')


def _hooks(object):
    """Which methods of a descriptor an object has; functions, methods and classes do not count."""
    if isinstance(object, (type, types.MethodType, types.FunctionType)):
        return set()
    return {hook for hook in ('__get__', '__set__', '__delete__') if hasattr(type(object), hook)}


def ismethoddescriptor(object):
    found = _hooks(object)
    return '__get__' in found and '__set__' not in found and (sys.version_info < (3, 13) or '__delete__' not in found)


def isdatadescriptor(object):
    return not _hooks(object) <= {'__get__'}


def isroutine(object):
    return isinstance(object, (types.BuiltinFunctionType, types.FunctionType, types.MethodType)) or ismethoddescriptor(object)


def isabstract(object):
    return isinstance(object, type) and len(getattr(object, '__abstractmethods__', ())) > 0


def getmembers(object, predicate=None):
    members = {name: getattr(object, name) for name in dir(object) if hasattr(object, name)}
    return [(name, members[name]) for name in sorted(members) if predicate is None or predicate(members[name])]


def getmro(cls):
    return cls.__mro__


def getmodule(object):
    return object if ismodule(object) else sys.modules.get(getattr(object, '__module__', None))


def getdoc(object):
    if not isinstance(getattr(object, '__doc__', None), str):
        return None
    return cleandoc(object.__doc__)


def cleandoc(doc):
    first, *rest = doc.expandtabs().split('\n')
    indents = [len(line) - len(line.lstrip()) for line in rest if line.strip()]
    lines = [first.lstrip()] + [line[min(indents, default=0):] for line in rest]
    return '\n'.join(lines).strip('\n')


def unwrap(func, *, stop=lambda f: False):
    seen = {}
    while hasattr(func, '__wrapped__') and not (stop and stop(func)):
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {next(iter(seen.values()))!r}')
        seen[id(func)] = func
        func = func.__wrapped__
    return func


def currentframe():
    return sys._getframe(1)


Traceback = namedtuple('Traceback', 'filename lineno function code_context index')
FrameInfo = namedtuple('FrameInfo', 'frame filename lineno function code_context index')


def getframeinfo(frame, context=1):
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    frame = frame.tb_frame if istraceback(frame) else frame
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    text = _traceback.source_line(frame.f_code.co_filename, line) if context > 0 else None
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, None if text is None else [text], None if text is None else 0)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def getattr_static(obj, attr, *default):
    places = [vars(base) for base in type(obj).__mro__]
    if isinstance(obj, type):
        places = [vars(base) for base in obj.__mro__] + places
    else:
        places.insert(0, getattr(obj, '__dict__', {}))
    for place in places:
        if attr in place:
            return place[attr]
    if default:
        return default[0]
    raise AttributeError(attr)


def _states(prefix):
    """The four states of what can be suspended, and the function that tells which one it is in."""
    letters = {'GEN': 'gi', 'CORO': 'cr'}[prefix]
    created, running, suspended, closed = states = [f'{prefix}_{state}' for state in ('CREATED', 'RUNNING', 'SUSPENDED', 'CLOSED')]
    globals().update(zip(states, states))

    def state(it):
        frame = getattr(it, letters + '_frame')
        if getattr(it, letters + '_running'):
            return running
        return closed if frame is None else suspended if getattr(it, letters + '_suspended') else created
    return state


getgeneratorstate = _named('getgeneratorstate', _states('GEN'))
getcoroutinestate = _named('getcoroutinestate', _states('CORO'))


def getgeneratorlocals(generator):
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getclosurevars(func):
    raise NotImplementedError('inspect.getclosurevars is not supported')


def getfile(object):
    if isinstance(object, type) or ismodule(object):
        module = object if ismodule(object) else sys.modules.get(object.__module__)
        if getattr(module, '__file__', None):
            return module.__file__
        raise TypeError(f'{object!r} is a built-in {"class" if isinstance(object, type) else "module"}')
    object = getattr(object, '__func__', object)
    for name in ('__code__', 'gi_code', 'tb_frame', 'f_code'):
        object = getattr(object, name, object)
    if iscode(object):
        return object.co_filename
    raise TypeError(f'module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}')
`}${PARAMETERS}${SIGNATURE}`
