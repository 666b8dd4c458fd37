/** Part of `unittest.mock`. */
export const KINDS = String.raw`class NonCallableMock(_Base):
    pass


class Mock(NonCallableMock):
    def __call__(self, *args, **kwargs):
        self._note(args, kwargs)
        return self._done(args, kwargs)


def _magic(name, default):
    def method(self, *args, **kwargs):
        child = self._magic_child(name)
        child._note(args, kwargs)
        return child._done(args, kwargs)
    method.__name__ = name
    return _MagicMethod(name, method)


class _MagicMethod:
    def __init__(self, name, method):
        self.name, self.method = name, method

    def __get__(self, instance, owner=None):
        return self if instance is None else instance._magic_child(self.name)


_DEFAULTS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False,
             '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1, '__aexit__': False}
_MAGIC = [f'__{name}__' for name in ('lt gt le ge int contains len exit complex float bool index getitem setitem delitem enter iter hash str sizeof format fspath add sub mul truediv floordiv mod pow '
                                     'lshift rshift and xor or radd rsub rmul iadd isub imul matmul neg pos abs invert round divmod trunc floor ceil eq ne reversed missing').split()]


class _MagicMixin:
    def _magic_child(self, name):
        known = self._mock_children.get(name)
        if known is not None:
            return known
        child = MagicProxy(parent=self, name=name)
        child.__dict__['_mock_new_name'] = name
        if name == '__iter__':
            child.side_effect = lambda: iter([])
        elif name == '__hash__':
            child.side_effect = lambda: object.__hash__(self)
        elif name in ('__str__', '__repr__'):
            child.side_effect = lambda: object.__str__(self)
        elif name == '__eq__':
            child.side_effect = lambda other: True if self is other else NotImplemented
        elif name == '__ne__':
            child.side_effect = lambda other: False if self is other else NotImplemented
        elif name == '__format__':
            child.side_effect = lambda spec: object.__format__(self, spec)
        elif name == '__fspath__':
            child.side_effect = lambda: f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}"
        elif name in _DEFAULTS:
            child.return_value = _DEFAULTS[name]
        self._mock_children[name] = child
        return child


for _name in _MAGIC:
    setattr(_MagicMixin, _name, _MagicMethod(_name, None))


class MagicProxy(Mock):
    def __repr__(self):
        return _Base.__repr__(self).replace('<MagicProxy', '<MagicMock', 1)

    def _get_child_mock(self, **kwargs):
        return MagicMock(**kwargs)


class MagicMock(_MagicMixin, Mock):
    pass


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    pass


class AsyncMock(_MagicMixin, Mock):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, *args, **kwargs):
        self._note(args, kwargs)
        return self._awaited(args, kwargs)

    async def _awaited(self, args, kwargs):
        value = self._done(args, kwargs)
        if asyncio.iscoroutine(value):
            value = await value
        own = self.__dict__
        own['await_count'] += 1
        own['await_args'] = _Call((args, kwargs), two=True)
        own['await_args_list'].append(own['await_args'])
        return value

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f"Expected {self._called_name()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._called_name()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, *args, **kwargs):
        shown = _shown(self._called_name(), args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {shown}\nNot awaited')
        if self.await_args != (args, kwargs):
            raise AssertionError(f'expected await not found.\nExpected: {shown}\n{_ACTUAL}: {_shown(self._called_name(), *self.await_args)}')

    def assert_awaited_once_with(self, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f"Expected {self._called_name()} to not have been awaited. Awaited {self.await_count} times.")


class PropertyMock(Mock):
    def _get_child_mock(self, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    mock.__dict__['_mock_sealed'] = True
    for child in mock._mock_children.values():
        if isinstance(child, _Base):
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, **kwargs):
    made = MagicMock(spec=spec, name=_name, **kwargs)
    if isinstance(spec, type) and not instance:
        made.return_value = create_autospec(spec, instance=True)
    elif callable(spec) and not isinstance(spec, type) and hasattr(spec, '__code__'):
        signature = inspect.signature(spec)

        @functools.wraps(spec)
        def checked(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return made(*args, **kwargs)
        checked.mock = made
        for name in (*_OWN, 'assert_called_with', 'assert_called_once_with', 'assert_called', 'assert_called_once', 'assert_not_called', 'assert_any_call', 'assert_has_calls', 'reset_mock'):
            if not name.startswith(('await', 'call', 'mock_', 'method_')) or name == 'called':
                setattr(checked, name, getattr(made, name))
        return checked
    return made


def mock_open(mock=None, read_data=''):
    import io
    handle = MagicMock(name='open')
    state = []

    def fresh(*args, **kwargs):
        state[:] = [io.StringIO(read_data) if isinstance(read_data, str) else io.BytesIO(read_data)]
        return DEFAULT
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).side_effect = lambda *args, name=name: getattr(state[0], name)(*args)
    handle.__iter__.side_effect = lambda: iter(state[0])
    mock = MagicMock(name='open') if mock is None else mock
    mock.side_effect, mock.return_value = fresh, handle
    return mock


`
