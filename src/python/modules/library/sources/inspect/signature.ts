/** `inspect`: signatures of functions, methods, classes and partials, and arguments bound to them. */
export const SIGNATURE = `

class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return {0: 'positional-only', 1: 'positional or keyword', 2: 'variadic positional', 3: 'keyword-only', 4: 'variadic keyword'}[self.value]


class _empty:
    pass


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if sys.version_info >= (3, 9) and isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self._kind = kind = _ParameterKind(kind)
        if default is not _empty and kind in (2, 4):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._default, self._annotation = name, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def replace(self, **changes):
        given = {'name': self._name, 'kind': self._kind, 'default': self._default, 'annotation': self._annotation, **changes}
        return type(self)(given.pop('name'), given.pop('kind'), **given)

    def __str__(self):
        text = {2: '*', 4: '**'}.get(self._kind, '') + self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation)
        if self._default is not _empty:
            text += ('=' if self._annotation is _empty else ' = ') + repr(self._default)
        return text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented


class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    signature = property(lambda self: self._signature)

    def _taken(self):
        """What goes by place, and what by name: by name goes all that follows a parameter without an argument."""
        args, kwargs, by_name = [], {}, False
        for name, param in self._signature.parameters.items():
            by_name = by_name or param.kind in (3, 4) or name not in self.arguments
            if name not in self.arguments:
                by_name = by_name and param.kind != 2
            elif param.kind == 4:
                kwargs.update(self.arguments[name])
            elif param.kind == 2:
                args += self.arguments[name]
            elif by_name:
                kwargs[name] = self.arguments[name]
            else:
                args.append(self.arguments[name])
        return tuple(args), kwargs

    args = property(lambda self: self._taken()[0])
    kwargs = property(lambda self: self._taken()[1])

    def apply_defaults(self):
        filled = _Arguments()
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif param.default is not _empty:
                filled[name] = param.default
            elif param.kind in (2, 4):
                filled[name] = () if param.kind == 2 else {}
        self.arguments = filled

    def __eq__(self, other):
        return (self._signature, self.arguments) == (other._signature, other.arguments) if isinstance(other, BoundArguments) else NotImplemented

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])})>"


class Signature:
    __slots__ = ('_parameters', '_return_annotation')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self._return_annotation = return_annotation
        found, kind, defaults = OrderedDict(), -1, False
        for param in parameters or ():
            if param.kind < kind:
                raise ValueError(f'wrong parameter order: {_ParameterKind(kind).description} parameter before {param.kind.description} parameter')
            kind = param.kind
            if kind < 2 and defaults and param.default is _empty:
                raise ValueError('non-default argument follows default argument')
            defaults = defaults or param.default is not _empty
            if param.name in found:
                raise ValueError(f'duplicate parameter name: {param.name!r}')
            found[param.name] = param
        self._parameters = types.MappingProxyType(found)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, **options):
        return _signature_of(obj, follow_wrapped)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=None, return_annotation=sys):
        if parameters is None:
            parameters = self._parameters.values()
        return type(self)(parameters, return_annotation=self._return_annotation if return_annotation is sys else return_annotation)

    def bind(self, /, *args, **kwargs):
        return self._bind(list(args), kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(list(args), kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments, rest = _Arguments(), None
        for name, param in self._parameters.items():
            if param.kind == 2:
                if args:
                    arguments[name], args = tuple(args), []
            elif param.kind == 4:
                rest = name
            elif args and param.kind != 3:
                if name in kwargs and param.kind != 0:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args.pop(0)
            elif name in kwargs and param.kind != 0:
                arguments[name] = kwargs.pop(name)
            elif param.default is _empty and not partial:
                which = ' keyword-only' if param.kind == 3 and sys.version_info >= (3, 12) else ''
                raise TypeError(f'missing a required{which} argument: {name!r}')
        if args:
            raise TypeError('too many positional arguments')
        if kwargs and rest is None:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        if kwargs:
            arguments[rest] = kwargs
        return BoundArguments(self, arguments)

    def _key(self):
        params = self._parameters.values()
        return [param for param in params if param.kind != 3], {param.name: param for param in params if param.kind == 3}, self._return_annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __str__(self):
        shown, kind, star = [], 1, False
        for param in self._parameters.values():
            if kind == 0 and param.kind != 0:
                shown.append('/')
            kind, star = param.kind, star or param.kind == 2
            if kind == 3 and not star:
                shown.append('*')
                star = True
            shown.append(str(param))
        if kind == 0:
            shown.append('/')
        text = f"({', '.join(shown)})"
        return text if self._return_annotation is _empty else f'{text} -> {formatannotation(self._return_annotation)}'

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'


_Arguments = dict if sys.version_info >= (3, 9) else OrderedDict


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
        raise ValueError(f'no signature found for builtin {obj!r}')
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


def _of_class(cls):
    for owner, name in ((type(cls), '__call__'), (cls, '__new__'), (cls, '__init__')):
        method = _own(owner, name)
        if method is not None:
            return _without_first(_signature_of(method))
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
    notes = {param.name: param.annotation for param in sig.parameters.values() if param.annotation is not _empty}
    if sig.return_annotation is not _empty:
        notes['return'] = sig.return_annotation
    return FullArgSpec([param.name for param in plain], kinds[2][0].name if kinds[2] else None, kinds[4][0].name if kinds[4] else None,
                       tuple([param.default for param in plain if param.default is not _empty]) or None, [param.name for param in kinds[3]],
                       {param.name: param.default for param in kinds[3] if param.default is not _empty} or None, notes)


def getcallargs(func, /, *positional, **named):
    bound = _signature_of(func.__func__ if isinstance(func, types.MethodType) else func).bind(*((func.__self__,) if isinstance(func, types.MethodType) else ()), *positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
`
