/** `inspect`: parameters, signatures, and arguments bound to them. */
export const PARAMETERS = `

class _ParameterKind(enum.IntEnum):
    def __str__(self):
        return self.name

    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    @property
    def description(self):
        return {0: 'positional-only', 1: 'positional or keyword', 2: 'variadic positional', 3: 'keyword-only', 4: 'variadic keyword'}[self.value]


class _empty:
    pass


def formatannotation(annotation, base_module=None):
    home = getattr(annotation, '__module__', None)
    if home == 'typing':
        return repr(annotation).replace('typing.', '')
    # To 3.10 these say that they are types.
    if sys.version_info >= (3, 9) and isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if not isinstance(annotation, type):
        return repr(annotation)
    name = annotation.__qualname__
    return name if home in ('builtins', base_module) else f'{home}.{name}'


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
        self._signature, self.arguments = signature, arguments

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
        # Of the arguments by place the first that is missing is told with its kind.
        by_place = True
        for name, param in self._parameters.items():
            if not args and (param.kind in (2, 4) or name in kwargs or param.default is not _empty):
                by_place = False
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
                which = ' keyword-only' if param.kind == 3 and by_place and sys.version_info >= (3, 12) else ''
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


`
