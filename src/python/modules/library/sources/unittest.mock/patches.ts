/** Part of `unittest.mock`. */
export const PATCHES = `_GIVEN = 'getter', 'attribute', 'new', 'spec', 'create', 'spec_set', 'autospec', 'new_callable', 'kwargs'


class _patch:
    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set = getter, attribute, new, spec, create, spec_set
        self.autospec, self.new_callable, self.kwargs, self.attribute_name, self.additional_patchers = autospec, new_callable, kwargs, None, []

    def copy(self):
        twin = _patch(*[vars(self)[name] for name in _GIVEN])
        twin.attribute_name, twin.additional_patchers = self.attribute_name, [each.copy() for each in self.additional_patchers]
        return twin

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        def entered(stack, args, keywords):
            extra = []
            for each in patched.patchings:
                made = stack.enter_context(each)
                if each.attribute_name is not None:
                    keywords.update(made)
                elif each.new is DEFAULT:
                    extra.append(made)
            return args + tuple(extra), keywords
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **keywords):
                with contextlib.ExitStack() as stack:
                    args, keywords = entered(stack, args, keywords)
                    return await func(*args, **keywords)
        else:
            @functools.wraps(func)
            def patched(*args, **keywords):
                with contextlib.ExitStack() as stack:
                    args, keywords = entered(stack, args, keywords)
                    return func(*args, **keywords)
        patched.patchings = [self]
        return patched

    def __enter__(self):
        self.target = target = self.getter()
        name, new = self.attribute, self.new
        local = name in getattr(target, '__dict__', ())
        original = target.__dict__[name] if local else getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create:
            import builtins
            if hasattr(builtins, name) and isinstance(target, type(sys)):
                self.create = True
            else:
                raise AttributeError(f'{target} does not have the attribute {name!r}')
        self.original, self.local = original, local
        if new is DEFAULT and not self.autospec:
            kwargs = dict(self.kwargs)
            if self.spec is not None:
                kwargs['spec'] = original if self.spec is True else self.spec
            if self.spec_set is not None:
                kwargs['spec_set'] = original if self.spec_set is True else self.spec_set
            kind = self.new_callable or (AsyncMock if inspect.iscoroutinefunction(original) else MagicMock)
            if self.new_callable is None or isinstance(kind, type) and issubclass(kind, _Base):
                kwargs.setdefault('name', name)
            new = kind(**kwargs)
        elif self.autospec:
            new = create_autospec(original if self.autospec is True else self.autospec, _name=name, **self.kwargs)
        self.made = new
        setattr(target, name, new)
        if self.attribute_name is not None:
            found = {self.attribute: new} if self.new is DEFAULT else {}
            self._inner = [each.__enter__() for each in self.additional_patchers]
            for each in self._inner:
                found.update(each)
            return found
        return new

    def __exit__(self, *info):
        for each in reversed(self.additional_patchers):
            each.__exit__(*info)
        if self.local and self.original is not DEFAULT:
            setattr(self.target, self.attribute, self.original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)):
                setattr(self.target, self.attribute, self.original)

    def start(self):
        found = self.__enter__()
        _active.append(self)
        return found

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


_active = []


def _importer(path):
    first, *rest = path.split('.')
    found = __import__(first)
    for name in rest:
        first += '.' + name
        try:
            found = getattr(found, name)
        except AttributeError:
            __import__(first)
            found = getattr(found, name)
    return found


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    try:
        path, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _patch(lambda: _importer(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    if isinstance(target, str):
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _importer(target)) if isinstance(target, str) else (lambda: target)
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = [_patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()]
    for each in patchers:
        each.attribute_name = each.attribute
    first = patchers[0]
    first.additional_patchers = patchers[1:]
    return first


class _patch_dict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear, self._original = in_dict, {**dict(values), **kwargs}, clear, None

    def __call__(self, function):
        if isinstance(function, type):
            for name in dir(function):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(function, name)):
                    setattr(function, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(function, name)))
            return function

        @functools.wraps(function)
        def inner(*args, **kwargs):
            with self:
                return function(*args, **kwargs)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _importer(self.in_dict)
        self._original = self.in_dict.copy()
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *args):
        self.in_dict.clear()
        self.in_dict.update(self._original)
        return False

    def start(self):
        found = self.__enter__()
        _active.append(self)
        return found

    def stop(self):
        if self in _active:
            _active.remove(self)
            self.__exit__()


def _stopall():
    for each in reversed(_active[:]):
        each.stop()


patch.object, patch.dict, patch.multiple, patch.stopall, patch.TEST_PREFIX = _patch_object, _patch_dict, _patch_multiple, _stopall, 'test'
`
