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


_Attribute = None


def classify_class_attrs(cls):
    global _Attribute
    if _Attribute is None:
        from collections import namedtuple
        _Attribute = namedtuple('Attribute', 'name kind defining_class object')
    rows = []
    for name in sorted(dir(cls)):
        owner = next((base for base in cls.__mro__ if name in base.__dict__), None)
        if owner is None:
            continue
        found = owner.__dict__[name]
        kind = 'data'
        if isinstance(found, (staticmethod, types.BuiltinFunctionType)):
            kind = 'static method'
        elif isinstance(found, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(found, property):
            kind = 'property'
        elif isroutine(found):
            kind = 'method'
        rows.append(_Attribute(name, kind, owner, found.__func__ if kind == 'static method' and isinstance(found, staticmethod) else found))
    return rows


def getmembers_static(object, predicate=None):
    members = {name: getattr_static(object, name) for name in dir(object)}
    return [(name, members[name]) for name in sorted(members) if predicate is None or predicate(members[name])]


def getmro(cls):
    return cls.__mro__


def getmodule(object):
    return object if ismodule(object) else sys.modules.get(getattr(object, '__module__', None))


# A method without a text has that of the method that it stands for.
def _inherited(object):
    if isclass(object):
        return next((base.__doc__ for base in object.__mro__[1:] if base.__doc__ is not None and base is not type(object).__mro__[-1]), None)
    owner = object.__self__ if ismethod(object) else None
    if owner is not None and not isclass(owner):
        owner = type(owner)
    name = getattr(object, '__name__', None)
    if isinstance(object, property):
        name = getattr(object.fget, '__name__', None)
        object = object.fget
    if owner is None and isfunction(object):
        owner = sys.modules.get(object.__module__)
        for part in object.__qualname__.split('.')[:-1]:
            owner = getattr(owner, part, None)
    for base in owner.__mro__ if isclass(owner) else ():
        text = getattr(getattr(base, name, None), '__doc__', None)
        if text is not None:
            return text
    return None


def getdoc(object):
    text = getattr(object, '__doc__', None)
    if text is None:
        text = _inherited(object)
    return cleandoc(text) if isinstance(text, str) else None


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


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def trace(context=1):
    raised = sys.exc_info()[1]
    return getinnerframes(raised and raised.__traceback__, context)


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
    letters = {'GEN': 'gi', 'CORO': 'cr', 'AGEN': 'ag'}[prefix]
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


def getcoroutinelocals(coroutine):
    frame = coroutine.cr_frame
    return {} if frame is None else frame.f_locals


if sys.version_info >= (3, 12):
    getasyncgenstate = _named('getasyncgenstate', _states('AGEN'))

    def getasyncgenlocals(agen):
        frame = agen.ag_frame
        return {} if frame is None else frame.f_locals


Arguments = namedtuple('Arguments', 'args varargs varkw')
ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names, plain, named = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    rest = list(names[plain + named:])
    packed = rest.pop(0) if co.co_flags & 4 else None
    return Arguments(list(names[:plain + named]), packed, rest.pop(0) if co.co_flags & 8 else None)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code, space = func.__code__, func.__globals__
    cells = dict(zip(code.co_freevars, func.__closure__ or ()))
    builtins = space.get('__builtins__', sys.modules['builtins'])
    builtins = vars(builtins) if ismodule(builtins) else builtins
    found = {}, {}, set()
    for name in code.co_names:
        if name in space:
            found[0][name] = space[name]
        elif name in builtins:
            found[1][name] = builtins[name]
        elif name not in ('None', 'True', 'False'):
            found[2].add(name)
    return ClosureVars({name: cell.cell_contents for name, cell in cells.items()}, *found)


def getsourcefile(object):
    return getfile(object)


# The place of a definition: its first line, or that of a class of this name.
def findsource(object):
    import linecache
    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        import re
        names = object.__qualname__.rpartition('.')[2]
        starts = [at for at, line in enumerate(lines) if re.match(r'[ \t]*class\s+' + names + r'\b', line)]
        if not starts:
            raise OSError('could not find class definition')
        at = starts[0]
        while at and lines[at - 1].lstrip().startswith('@'):
            at -= 1
        return lines, at
    object = getattr(object, '__func__', object)
    for name in ('__wrapped__', '__code__', 'gi_code', 'tb_frame', 'f_code'):
        object = getattr(object, name, object)
    return lines, object.co_firstlineno - 1


# From the first line to the last of its block, by brackets, quotes and indentation.
def getblock(lines):
    depth, quote, started, one_line, last = 0, None, False, False, 0
    indent = len(lines[0]) - len(lines[0].lstrip())
    body = None
    for at, line in enumerate(lines):
        text = line.strip()
        inside = depth > 0 or quote is not None
        if not inside and (not text or text.startswith('#')):
            continue
        if started and not inside:
            margin = len(line) - len(line.lstrip())
            if margin <= indent and not (body is None and text.startswith(')')):
                break
            body = margin
        i = 0
        while i < len(text):
            if quote is not None:
                if text[i] == '\\':
                    i += 2
                    continue
                if text.startswith(quote, i):
                    i += len(quote)
                    quote = None
                    continue
            elif text[i] == '#':
                break
            elif text[i] in '\'"':
                quote = text[i] * 3 if text.startswith(text[i] * 3, i) else text[i]
                i += len(quote)
                continue
            elif text[i] in '([{':
                depth += 1
            elif text[i] in ')]}':
                depth -= 1
            i += 1
        if quote is not None and len(quote) == 1:
            quote = None
        last = at + 1
        if not started and depth == 0 and quote is None and not text.startswith('@'):
            started = True
            if not text.partition('#')[0].rstrip().endswith(':') or 'lambda' in text and not text.startswith(('def ', 'class ', 'async ')):
                break
    return lines[:last]


def getsourcelines(object):
    object = unwrap(object) if callable(object) and not isclass(object) else object
    lines, at = findsource(object)
    if ismodule(object):
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    lines, _ = getsourcelines(object)
    return ''.join(lines)


def getcomments(object):
    lines, at = findsource(object)
    found = []
    while at > 0 and lines[at - 1].lstrip().startswith('#'):
        at -= 1
        found.insert(0, lines[at].lstrip())
    return ''.join(found) or None


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
