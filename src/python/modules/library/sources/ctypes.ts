/** `ctypes`: numbers of C, and what lies at the address of an object: its reference count. */
export const SOURCE = `import _memory
import struct

__version__ = '1.1.0'


class _SimpleCData:
    _type_ = 'l'
    _at = None

    def __init__(self, value=None):
        self._value = self._kept(0 if value is None else value)

    def _kept(self, value):
        size = struct.calcsize(self._type_)
        if self._type_ in 'fd':
            return struct.unpack(self._type_, struct.pack(self._type_, value))[0]
        if not isinstance(value, int):
            raise TypeError('int expected instead of %s instance' % type(value).__name__)
        return int.from_bytes((value & (1 << 8 * size) - 1).to_bytes(size, 'little'), 'little', signed=self._type_.islower())

    @classmethod
    def from_address(cls, address):
        if not isinstance(address, int):
            raise TypeError('integer expected')
        if cls._type_ not in 'lLqQnNiI':
            raise NotImplementedError('only the reference count at the address of an object can be read here')
        made = cls()
        made._at = address
        return made

    @property
    def value(self):
        if self._at is None:
            return self._value
        count = _memory.refcount_at(self._at)
        return 0 if count is None else self._kept(count)

    @value.setter
    def value(self, value):
        if self._at is not None:
            raise NotImplementedError('memory cannot be written to here')
        self._value = self._kept(value)

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'


def _numbers():
    names = {'c_byte': 'b', 'c_ubyte': 'B', 'c_short': 'h', 'c_ushort': 'H', 'c_int': 'i', 'c_uint': 'I', 'c_long': 'l', 'c_ulong': 'L', 'c_float': 'f', 'c_double': 'd'}
    made = {name: type(name, (_SimpleCData,), {'_type_': code, '__module__': 'ctypes'}) for name, code in names.items()}
    same = {'c_longlong': 'c_long', 'c_ulonglong': 'c_ulong', 'c_ssize_t': 'c_long', 'c_size_t': 'c_ulong', 'c_int8': 'c_byte', 'c_uint8': 'c_ubyte', 'c_int16': 'c_short',
            'c_uint16': 'c_ushort', 'c_int32': 'c_int', 'c_uint32': 'c_uint', 'c_int64': 'c_long', 'c_uint64': 'c_ulong'}
    return {**made, **{name: made[other] for name, other in same.items()}}


globals().update(_numbers())
_None = object()


class py_object:
    def __init__(self, obj=_None):
        if obj is not _None:
            self._value = obj

    @property
    def value(self):
        try:
            return self._value
        except AttributeError:
            raise ValueError('PyObject is NULL') from None

    @classmethod
    def from_address(cls, address):
        raise NotImplementedError('only the reference count at the address of an object can be read here')

    def __repr__(self):
        return f'py_object({self._value!r})' if hasattr(self, '_value') else 'py_object(<NULL>)'


def cast(obj, typ):
    if typ is not py_object or not isinstance(obj, int):
        raise NotImplementedError('only an address can be cast here, to py_object')
    return py_object(_memory.object_at(obj))


def sizeof(obj_or_type):
    if isinstance(obj_or_type, py_object) or obj_or_type is py_object:
        return 8
    return struct.calcsize(obj_or_type._type_)


class _PythonAPI:
    def Py_IncRef(self, obj):
        _memory.hold(obj.value if isinstance(obj, py_object) else obj)

    def Py_DecRef(self, obj):
        _memory.drop(obj.value if isinstance(obj, py_object) else obj)


pythonapi = _PythonAPI()
`
