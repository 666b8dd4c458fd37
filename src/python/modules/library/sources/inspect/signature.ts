/** `inspect`: the signature of a function, method, class or partial. */
export const SIGNATURE = `_Arguments = dict if sys.version_info >= (3, 9) else OrderedDict


def signature(obj, *, follow_wrapped=True, **options):
    return _signature_of(obj, follow_wrapped)


def _signature_of(obj, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        return _without_first(_signature_of(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__'))
        if isinstance(obj, types.MethodType):
            return _signature_of(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None and not isinstance(obj, type):
        return given
    if isinstance(obj, types.FunctionType):
        return _of_function(obj)
    if isinstance(obj, functools.partial):
        return _of_partial(_signature_of(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj)
    if isinstance(obj, types.BuiltinFunctionType):
        text = _BUILTINS.get(obj.__name__) if obj.__module__ == 'builtins' and isinstance(obj.__self__, types.ModuleType) else None
        if text is None:
            broken = obj.__name__ in _BROKEN and obj.__module__ == 'builtins'
            raise ValueError(f'{obj!r} builtin has invalid signature' if broken else f'no signature found for builtin {obj!r}')
        return _of_function(eval(f'lambda {text}: 0'))
    call = _own(type(obj), '__call__')
    if call is None:
        raise ValueError(f'callable {obj!r} is not supported by signature')
    return _without_first(_signature_of(call))


def _own(cls, name):
    """The method of that name, where program code has written it."""
    for base in cls.__mro__:
        if name in vars(base):
            found = vars(base)[name]
            found = found.__func__ if isinstance(found, (staticmethod, classmethod)) else found
            return found if isinstance(found, types.FunctionType) or hasattr(found, '__wrapped__') else None
    return None


# What functions of builtins say of themselves.
_BUILTINS = {
    'abs': 'x, /', 'all': 'iterable, /', 'any': 'iterable, /', 'ascii': 'obj, /', 'bin': 'number, /', 'callable': 'obj, /', 'chr': 'i, /', 'delattr': 'obj, name, /', 'divmod': 'x, y, /',
    'compile': 'source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1', 'format': "value, format_spec='', /", 'globals': '', 'hasattr': 'obj, name, /',
    'hash': 'obj, /', 'hex': 'number, /', 'id': 'obj, /', 'isinstance': 'obj, class_or_tuple, /', 'issubclass': 'cls, class_or_tuple, /', 'len': 'obj, /', 'locals': '', 'oct': 'number, /',
    'open': "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None", 'ord': 'c, /', 'pow': 'base, exp, mod=None', 'repr': 'obj, /',
    'round': 'number, ndigits=None', 'setattr': 'obj, name, value, /', 'sorted': 'iterable, /, *, key=None, reverse=False', 'sum': 'iterable, /, start=0',
    'input': "prompt='', /" if sys.version_info >= (3, 10) else 'prompt=None, /', 'eval': 'source, globals=None, locals=None, /', 'exec': 'source, globals=None, locals=None, /',
}
if sys.version_info >= (3, 10):
    _BUILTINS['aiter'] = 'async_iterable, /'
if sys.version_info >= (3, 11):
    _BUILTINS['__import__'] = 'name, globals=None, locals=None, fromlist=(), level=0'
    _BUILTINS['exec'] += ', *, closure=None'
    _BUILTINS['print'] = "*args, sep=' ', end='\\\\n', file=None, flush=False"
if sys.version_info >= (3, 13):
    _BUILTINS.update(breakpoint='*args, **kws', eval='source, /, globals=None, locals=None', exec='source, /, globals=None, locals=None, *, closure=None')
_BROKEN = ('anext',) if sys.version_info[:2] != (3, 12) else ('anext', 'dir', 'getattr', 'iter', 'next', 'vars')


def _of_class(cls):
    for owner, name in ((type(cls), '__call__'), (cls, '__new__'), (cls, '__init__')):
        method = _own(owner, name)
        if method is not None:
            return _without_first(_signature_of(method))
    if cls is type:
        raise ValueError(f'no signature found for builtin {cls!r}')
    for base in cls.__mro__[:-1]:
        if base.__module__ == 'builtins':
            raise ValueError(f'no signature found for builtin type {cls!r}')
    return Signature()


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (3, 4):
        raise ValueError('invalid method signature')
    return sig if params[0].kind == 2 else sig.replace(parameters=params[1:])


def _of_function(func):
    code, notes = func.__code__, func.__annotations__
    names, count = code.co_varnames, code.co_argcount
    defaults = dict(zip(names[count - len(func.__defaults__ or ()):count], func.__defaults__ or ()))
    defaults.update(func.__kwdefaults__ or {})
    last = count + code.co_kwonlyargcount
    plan = [(name, 0 if at < code.co_posonlyargcount else 1) for at, name in enumerate(names[:count])]
    if code.co_flags & CO_VARARGS:
        plan.append((names[last], 2))
    plan += [(name, 3) for name in names[count:last]]
    if code.co_flags & CO_VARKEYWORDS:
        plan.append((names[last + (code.co_flags & CO_VARARGS != 0)], 4))
    params = [Parameter(name, kind, default=defaults.get(name, _empty), annotation=notes.get(name, _empty)) for name, kind in plan]
    return Signature(params, return_annotation=notes.get('return', _empty))


def _of_partial(sig, partial):
    try:
        bound = sig.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    params, by_name = [], False
    for name, param in sig.parameters.items():
        if param.kind < 2 and name in partial.keywords and param.kind != 0:
            by_name = True
            params.append(param.replace(kind=3, default=partial.keywords[name]))
        elif param.kind == 3 and name in partial.keywords:
            params.append(param.replace(default=partial.keywords[name]))
        elif param.kind < 2 and name in bound.arguments:
            continue
        elif by_name and param.kind in (1, 2):
            if param.kind == 1:
                params.append(param.replace(kind=3))
        else:
            params.append(param)
    return sig.replace(parameters=params)


FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    try:
        sig = _signature_of(func, False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    if isinstance(func, types.MethodType):
        sig = _signature_of(func.__func__, False)
    kinds = {kind: [param for param in sig.parameters.values() if param.kind == kind] for kind in range(5)}
    plain = kinds[0] + kinds[1]
    notes = {} if sig.return_annotation is _empty else {'return': sig.return_annotation}
    notes.update({param.name: param.annotation for param in sig.parameters.values() if param.annotation is not _empty})
    return FullArgSpec([param.name for param in plain], kinds[2][0].name if kinds[2] else None, kinds[4][0].name if kinds[4] else None,
                       tuple([param.default for param in plain if param.default is not _empty]) or None, [param.name for param in kinds[3]],
                       {param.name: param.default for param in kinds[3] if param.default is not _empty} or None, notes)


if sys.version_info >= (3, 10):
    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        if not isinstance(obj, (type, types.ModuleType)) and not callable(obj):
            raise TypeError(f'{obj!r} is not a module, class, or callable.')
        found = obj.__dict__.get('__annotations__') if isinstance(obj, type) else getattr(obj, '__annotations__', None)
        if found is None:
            return {}
        if not isinstance(found, dict):
            raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
        if not eval_str:
            return dict(found)
        if globals is None:
            globals = vars(sys.modules.get(obj.__module__, object)) if isinstance(obj, type) else getattr(obj, '__globals__', None) or vars(obj)
        if locals is None:
            locals = dict(vars(obj)) if isinstance(obj, type) else {}
        return {name: eval(note, globals, locals) if isinstance(note, str) else note for name, note in found.items()}


def getcallargs(func, /, *positional, **named):
    bound = _signature_of(func.__func__ if isinstance(func, types.MethodType) else func).bind(*((func.__self__,) if isinstance(func, types.MethodType) else ()), *positional, **named)
    given = set(bound.arguments)
    bound.apply_defaults()
    kinds = {name: parameter.kind for name, parameter in bound.signature.parameters.items()}
    # Positional arguments, then what takes the rest of both sorts, then those given by name, then defaults.
    place = lambda name: 1 if kinds[name] in (2, 4) else 3 if name not in given else 0 if name not in named else 2
    return {name: bound.arguments[name] for name in sorted(bound.arguments, key=place)}
`
