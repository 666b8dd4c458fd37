/** Part of `unittest.mock`. */
export const MOCKS = String.raw`import asyncio
import contextlib
import functools
import inspect
import pprint
import sys

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']
FILTER_DIR = True
_V = sys.version_info[:2]
_ACTUAL = '  Actual' if _V >= (3, 11) else 'Actual'


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT, _missing = sentinel.DEFAULT, sentinel.MISSING


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

    __hash__ = None


ANY = _ANY()


class InvalidSpecError(Exception):
    pass


def _shown(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f"{name}({', '.join(parts)})"


class _Call(tuple):
    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                args, kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            only, = value
            if isinstance(only, str):
                name = only
            elif isinstance(only, tuple):
                args = only
            else:
                kwargs = only
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def _parts(self):
        return tuple(self) if len(self) == 3 else ('', *self)

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) > 3:
            return False
        name, args, kwargs = self._parts()
        if not isinstance(other, _Call):
            other = _Call(other)
        other_name, other_args, other_kwargs = other._parts()
        if name and other_name and name != other_name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__
    __hash__ = tuple.__hash__

    def __call__(self, *args, **kwargs):
        name, parent = ('', None) if self._mock_name is None else (self._mock_name, self)
        return _Call((name, args, kwargs), name=name + '()', parent=parent)

    def __getattr__(self, attr):
        if attr.startswith('__'):
            raise AttributeError(attr)
        return _Call(name=attr if self._mock_name is None else f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    @property
    def args(self):
        return self._parts()[1]

    @property
    def kwargs(self):
        return self._parts()[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return name if name.startswith('call') else f'call.{name}'
        name, args, kwargs = self._parts()
        return _shown('call' if not name else f'call.{name}' if not name.startswith('()') else f'call{name}', args, kwargs)


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[at:at + len(value)] == value for at in range(len(self) - len(value) + 1))

    def __repr__(self):
        return pprint.pformat(list(self))


_OWN = {'return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls', 'await_count', 'await_args', 'await_args_list'}
_COUNTED = 'assert assret asert aseert assrt'.split()


class _Base:
    def __new__(cls, *args, **kwargs):
        made = type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, unsafe=False, parent=None, **kwargs):
        own = self.__dict__
        spec = spec_set if spec_set is not None else spec
        own.update(_mock_children={}, _mock_name=name, _mock_parent=parent, _mock_new_name='', _mock_wraps=wraps, _mock_sealed=False, _mock_unsafe=unsafe, _mock_set=spec_set is not None,
                   _mock_return=return_value, _mock_effect=None, called=False, call_count=0, call_args=None, call_args_list=_CallList(), mock_calls=_CallList(), method_calls=_CallList(),
                   _mock_methods=None, _spec_class=None, _spec_signature=None)
        if spec is not None:
            own['_mock_methods'] = spec if isinstance(spec, list) else dir(spec)
            if not isinstance(spec, list):
                own['_spec_class'] = spec if isinstance(spec, type) else type(spec)
        self.side_effect = side_effect
        self.configure_mock(**kwargs)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @property
    def return_value(self):
        if self._mock_return is DEFAULT:
            made = self._get_child_mock(parent=self)
            made.__dict__['_mock_new_name'] = '()'
            self.__dict__['_mock_return'] = made
        return self._mock_return

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return'] = value

    @property
    def side_effect(self):
        return self._mock_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not isinstance(value, BaseException):
            value = iter(value)
        self.__dict__['_mock_effect'] = value

    def _get_child_mock(self, **kwargs):
        for base in type(self).__mro__[1:]:
            if base in (Mock, MagicMock, AsyncMock, NonCallableMock, NonCallableMagicMock) or base.__module__ != __name__:
                kind = {NonCallableMock: Mock, NonCallableMagicMock: MagicMock}.get(base, base)
                return kind(**kwargs)

    def configure_mock(self, **kwargs):
        for path in sorted(kwargs, key=lambda path: path.count('.')):
            *outer, name = path.split('.')
            setattr(functools.reduce(getattr, outer, self), name, kwargs[path])

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_children') or name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if not self._mock_unsafe and (name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) and (not self._mock_methods or name not in self._mock_methods)):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute." if _V >= (3, 10) else f'{name!r} is not a valid assertion')
        child = self._mock_children.get(name)
        if child is _missing:
            raise AttributeError(name)
        if child is None:
            if self._mock_sealed:
                raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps)
            child.__dict__['_mock_new_name'] = name
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in ('return_value', 'side_effect'):
            object.__setattr__(self, name, value)
            return
        if self._mock_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError(f'Mock object has no attribute {name!r}')
        if name.startswith('__') and name.endswith('__') and name != '__class__':
            made = value if isinstance(value, _Base) else (lambda mock, *args, **kwargs: value(mock, *args, **kwargs))
            setattr(type(self), name, made)
            self._mock_children[name] = value
            return
        if isinstance(value, _Base) and value._mock_parent is None and value._mock_name is None and value is not self:
            value.__dict__.update(_mock_parent=self, _mock_new_name=name, _mock_name=name)
            self._mock_children[name] = value
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif self._mock_children.get(name) is _missing:
            raise AttributeError(name)
        self._mock_children[name] = _missing

    def __dir__(self):
        return sorted({*(self._mock_methods or ()), *_OWN, *self._mock_children, *(name for name in self.__dict__ if not name.startswith('_'))})

    def attach_mock(self, mock, attribute):
        mock.__dict__.update(_mock_parent=None, _mock_name=None, _mock_new_name='')
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        self.__dict__.update(called=False, call_args=None, call_count=0, call_args_list=_CallList(), mock_calls=_CallList(), method_calls=_CallList())
        if return_value:
            self.__dict__['_mock_return'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_effect'] = None
        for child in list(self._mock_children.values()):
            if isinstance(child, _Base):
                child.reset_mock(return_value=return_value, side_effect=side_effect)
        if isinstance(self._mock_return, _Base) and self._mock_return is not self:
            self._mock_return.reset_mock()

    def _extract_mock_name(self):
        names, mock = [], self
        while mock is not None:
            if mock._mock_new_name or mock._mock_parent is None and mock._mock_name:
                names.append(mock._mock_new_name or mock._mock_name)
            root, mock = mock, mock._mock_parent
        if root._mock_name is None or root._mock_new_name == '()':
            names.append('mock')
        text = ''
        for name in reversed(names):
            text += name if not text or name.startswith('()') else '.' + name
        return text

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name == 'mock' else f' name={name!r}'
        spec = '' if self._spec_class is None else f' spec={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def _note(self, args, kwargs):
        own = self.__dict__
        own['called'] = True
        own['call_count'] += 1
        made = _Call((args, kwargs), two=True)
        own['call_args'] = made
        own['call_args_list'].append(made)
        own['mock_calls'].append(_Call(('', args, kwargs)))
        name, mock, method = self._mock_new_name, self, self._mock_name is not None
        full = name
        parent = self._mock_parent
        is_method = name != '()'
        while parent is not None:
            if is_method and full and '()' not in full:
                parent.__dict__['method_calls'].append(_Call((full, args, kwargs)))
            parent.__dict__['mock_calls'].append(_Call((full, args, kwargs)))
            above = parent._mock_new_name
            if parent._mock_parent is not None and above:
                full = f"{above}{'' if full.startswith('()') else '.'}{full}"
            parent = parent._mock_parent

    def _done(self, args, kwargs):
        effect = self._mock_effect
        if effect is not None:
            if isinstance(effect, BaseException) or isinstance(effect, type) and issubclass(effect, BaseException):
                raise effect
            if not callable(effect):
                value = next(effect)
                if isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException):
                    raise value
                return self.return_value if value is DEFAULT else value
            value = effect(*args, **kwargs)
            if value is not DEFAULT:
                return value
        if self._mock_return is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    # ── what was called? ──

    def _called_name(self):
        return self._mock_name or 'mock'

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(f"Expected '{self._called_name()}' to not have been called. Called {self.call_count} times.{self._calls_repr()}")

    def _calls_repr(self, prefix='Calls'):
        return f'\n{prefix}: {_safe(self.mock_calls)}.' if self.mock_calls else ''

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._called_name()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._called_name()}' to have been called once. Called {self.call_count} times.{self._calls_repr()}")

    def assert_called_with(self, *args, **kwargs):
        shown = _shown(self._called_name(), args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n{_ACTUAL}: not called.")
        if self.call_args != (args, kwargs):
            actual = _shown(self._called_name(), *self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {shown}\n{_ACTUAL}: {actual}")

    def assert_called_once_with(self, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"Expected '{self._called_name()}' to be called once. Called {self.call_count} times.{self._calls_repr()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, *args, **kwargs):
        if (args, kwargs) not in [tuple(each) for each in self.call_args_list]:
            raise AssertionError(f'{_shown(self._called_name(), args, kwargs)} call not found')

    def assert_has_calls(self, calls, any_order=False):
        wanted = [each if isinstance(each, _Call) else _Call(each) for each in calls]
        if not any_order:
            if wanted not in self.mock_calls:
                raise AssertionError(f"Calls not found.\nExpected: {_safe(_CallList(wanted))}{self._calls_repr(_ACTUAL)}")
            return
        rest, lost = list(self.mock_calls), []
        for each in wanted:
            try:
                rest.remove(each)
            except ValueError:
                lost.append(each)
        if lost:
            raise AssertionError(f'{self._called_name()} does not contain all of {tuple(lost)!r} in its call list, found {list(self.mock_calls)!r} instead')


def _safe(calls):
    return pprint.pformat(list(calls))


`
