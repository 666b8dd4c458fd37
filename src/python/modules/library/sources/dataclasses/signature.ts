/** What the text of a signature is made of, in the method that makes it in each version. */
const TEXT = `            shown = []
            separated = False
            for parameter in self.parameters.values():
                text = str(parameter)
                if parameter.kind == 3 and not separated:
                    shown.append('*')
                    separated = True
                shown.append(text)
            text = '({})'.format(', '.join(shown))
            if self.return_annotation is not _EMPTY:
                result = _format_annotation(self.return_annotation)
                text += ' -> {}'.format(result)
            return text
`

/**
 * `dataclasses`: the text of a class's signature, which is its docstring where it has none. CPython asks `inspect.signature`; the steps are the ones that it
 * takes for a class with an `__init__`: each function that is called first has a frame that stays with it to 3.10, and what is there at one time is counted.
 */
export const SIGNATURE = `
_EMPTY = type('_empty', (), {})
_NOT_OF_USERS = (type(type.__call__), type(all.__call__), type(int.from_bytes), types.BuiltinFunctionType)


class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4


# By value, so that what looks members up has been called.
_BY_PLACE, _BY_NAME = _ParameterKind(1), _ParameterKind(3)


class _Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    def __init__(self, name, kind, *, default=_EMPTY, annotation=_EMPTY):
        self._kind = _ParameterKind(kind)
        self._default = default
        self._annotation = annotation
        self._name = name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def name(self):
        return self._name

    def __str__(self):
        self.kind
        shown = self._name
        if self._annotation is not _EMPTY:
            shown = '{}: {}'.format(shown, _format_annotation(self._annotation))
        if self._default is not _EMPTY:
            shown = '{} = {}'.format(shown, repr(self._default))
        return shown


class _Signature:
    __slots__ = ('_return_annotation', '_parameters')

    def __init__(self, parameters=None, *, return_annotation=_EMPTY, validate=True):
        if validate:
            found = _OrderedDict()
            for parameter in parameters:
                parameter.kind
                name = parameter.name
                parameter.default
                found[name] = parameter
        else:
            found = _OrderedDict((parameter.name, parameter) for parameter in parameters)
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, unwrapped=True, outer=None, inner=None, evaluated=False):
        return _signature_from_callable(obj, kind=cls, unwrapped=unwrapped, outer=outer, inner=inner, evaluated=evaluated)

    @property
    def return_annotation(self):
        return self._return_annotation

    @property
    def parameters(self):
        return self._parameters

    def replace(self, *, return_annotation=_EMPTY, parameters=_EMPTY):
        given = self.parameters.values() if parameters is _EMPTY else parameters
        result = self._return_annotation if return_annotation is _EMPTY else return_annotation
        return type(self)(given, return_annotation=result)

    if _V < (3, 13):
        def __str__(self):
${TEXT}    else:
        def __str__(self):
            return self.format()

        def format(self, *, max_width=None):
${TEXT}

def _format_annotation(annotation, here=None):
    if getattr(annotation, '__module__', None) == 'typing':
        shown = repr(annotation)
        if _V < (3, 10):
            return shown.replace('typing.', '')

        def short(match):
            text = match.group()
            return text[len('typing.'):] if text.startswith('typing.') else text
        return re.sub(r'[\\w\\.]+', short, shown)
    if (_V >= (3, 9) and isinstance(annotation, types.GenericAlias)) or not isinstance(annotation, type):
        return repr(annotation)
    module, name = annotation.__module__, annotation.__qualname__
    return name if module in ('builtins', here) else f'{module}.{name}'


if _V >= (3, 13):
    def _unwrap(one, *, stop=None):
        known = {id(one): one}
        sys.getrecursionlimit()
        while hasattr(one, '__wrapped__') and not isinstance(one, type) and (stop is None or not stop(one)):
            one = one.__wrapped__
        return one
else:
    def _unwrap(one, *, stop=None):
        if stop is not None:
            def wraps(this):
                return hasattr(this, '__wrapped__') and not stop(this)
        else:
            def wraps(this):
                return hasattr(this, '__wrapped__')
        first = one
        known = {id(first): first}
        sys.getrecursionlimit()
        while wraps(one):
            one = one.__wrapped__
        return one


def _is_class(one):
    return isinstance(one, type)


def _is_function(one):
    return isinstance(one, types.FunctionType)


def _is_builtin(one):
    return isinstance(one, types.BuiltinFunctionType)


def _is_method_descriptor(one):
    return not _is_class(one)


def _is_functionlike(one):
    return callable(one) and not _is_class(one)


def _signature_is_builtin(one):
    return _is_builtin(one) or _is_method_descriptor(one) or isinstance(one, _NOT_OF_USERS) or one in (type, object)


# From 3.13 on a class is looked through without asking its metaclass; what is known of a metaclass stays, by weak references.
if _V >= (3, 13):
    @functools.lru_cache()
    def _own_namespace(*order):
        return _EMPTY

    def _namespace_of(kind):
        return _own_namespace(*[_ref(one) for one in kind.__mro__])

    def _lying_in(cls, name):
        for one in cls.__mro__:
            if _namespace_of(type(one)) is _EMPTY and name in one.__dict__:
                return one.__dict__[name]


def _user_defined(cls, name):
    if _V >= (3, 13) and name != '__new__':
        method = _lying_in(cls, name)
        return None if isinstance(method, _NOT_OF_USERS) else method
    try:
        method = getattr(cls, name)
    except AttributeError:
        return None
    if not isinstance(method, _NOT_OF_USERS):
        return method


def _annotations_of(obj, *, outer=None, inner=None, evaluated=False):
    found = getattr(obj, '__annotations__', None)
    space = getattr(obj, '__globals__', None)
    return dict(found) if found else {}


def _signature_from_function(kind, func, bound=True, outer=None, inner=None, evaluated=False):
    _is_function(func)
    code = func.__code__
    count = code.co_argcount
    names = code.co_varnames
    by_place = names[:count]
    by_name = names[count:count + code.co_kwonlyargcount]
    if _V < (3, 10):
        annotations = func.__annotations__
    else:
        annotations = _annotations_of(func, outer=outer, inner=inner, evaluated=evaluated)
    defaults = func.__defaults__
    of_names = func.__kwdefaults__
    optional = len(defaults) if defaults else 0
    parameters = []
    required = count - optional
    for name in by_place[:required]:
        annotation = annotations.get(name, _EMPTY)
        parameters.append(_Parameter(name, annotation=annotation, kind=_BY_PLACE))
    for at, name in enumerate(by_place[required:]):
        annotation = annotations.get(name, _EMPTY)
        parameters.append(_Parameter(name, annotation=annotation, kind=_BY_PLACE, default=defaults[at]))
    for name in by_name:
        default = _EMPTY
        if of_names is not None:
            default = of_names.get(name, _EMPTY)
        annotation = annotations.get(name, _EMPTY)
        parameters.append(_Parameter(name, annotation=annotation, kind=_BY_NAME, default=default))
    return kind(parameters, return_annotation=annotations.get('return', _EMPTY), validate=False)


def _signature_bound_method(signature):
    parameters = tuple(signature.parameters.values())
    if not parameters or parameters[0].kind in (3, 4):
        raise ValueError('invalid method signature')
    parameters[0].kind
    parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _signature_from_callable(obj, *, kind, bound=True, unwrapped=True, outer=None, inner=None, evaluated=False):
    if _V < (3, 10):
        signature_of = None
    else:
        signature_of = functools.partial(_signature_from_callable, kind=kind, bound=bound, unwrapped=unwrapped, outer=outer, inner=inner, evaluated=evaluated)
    if isinstance(obj, types.MethodType):
        signature = signature_of(obj.__func__)
        return _signature_bound_method(signature)
    if unwrapped:
        obj = _unwrap(obj, stop=(lambda one: hasattr(one, '__signature__')))
    try:
        obj.__signature__
    except AttributeError:
        pass
    try:
        obj._partialmethod
    except AttributeError:
        pass
    if _is_function(obj) or _is_functionlike(obj):
        return _signature_from_function(kind, obj, bound=bound, outer=outer, inner=inner, evaluated=evaluated)
    if _signature_is_builtin(obj):
        return None
    _user_defined(type(obj), '__call__')
    _user_defined(obj, '__new__')
    init = _user_defined(obj, '__init__')
    signature = None
    if _V >= (3, 13):
        # It is taken as it lies in the class, and bound to that.
        init = types.MethodType(init, obj)
        for base in obj.__mro__:
            if init is not None and '__init__' in base.__dict__:
                return signature_of(init)
    if _V < (3, 11):
        signature = _signature_from_callable(init, kind=kind) if signature_of is None else signature_of(init)
    else:
        for base in obj.__mro__:
            if init is not None and '__init__' in base.__dict__:
                signature = signature_of(init)
                break
    if bound:
        return _signature_bound_method(signature)
    return signature


def _signature(obj, *, unwrapped=True, outer=None, inner=None, evaluated=False):
    return _Signature.from_callable(obj, unwrapped=unwrapped, outer=outer, inner=inner, evaluated=evaluated)

`
