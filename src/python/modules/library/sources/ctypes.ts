/** `ctypes`: numbers of C, and what lies at the address of an object: its reference count. */
export const SOURCE = `import _memory
import struct

__version__ = '1.1.0'


# Eight bytes of the memory of an object: its count, its type, and how many items it has. Where none lives any more there is nothing.
def _word(address):
    count = _memory.refcount_at(address)
    if count is not None:
        return count
    for back in (8, 16):
        if _memory.refcount_at(address - back) is not None:
            found = _memory.object_at(address - back)
            if back == 8:
                return id(type(found))
            if type(found) in (list, tuple, bytes, bytearray, str, dict):
                return len(found)
            raise NotImplementedError('only the reference count, the type and the size can be read here')
    return 0


class _SimpleCData:
    _type_ = 'l'
    _at = None

    def __init__(self, value=None):
        self._value = self._kept(0 if value is None else value)

    def _kept(self, value):
        size = struct.calcsize(self._type_)
        if self._type_ == '?':
            return bool(value)
        if self._type_ in 'fd':
            return struct.unpack(self._type_, struct.pack(self._type_, value))[0]
        if not isinstance(value, int):
            raise TypeError('int expected instead of %s instance' % type(value).__name__)
        return int.from_bytes((value & (1 << 8 * size) - 1).to_bytes(size, 'little'), 'little', signed=self._type_.islower())

    @classmethod
    def from_address(cls, address):
        if not isinstance(address, int):
            raise TypeError('integer expected')
        if cls._type_ not in 'lLqQnNiIhHbBP':
            raise NotImplementedError('only the reference count, the type and the size can be read here')
        made = cls()
        made._at = address
        return made

    @property
    def value(self):
        if self._at is None:
            return self._value
        return self._kept(_word(self._at & ~7) >> 8 * (self._at & 7))

    @value.setter
    def value(self, value):
        if self._at is not None:
            raise NotImplementedError('memory cannot be written to here')
        self._value = self._kept(value)

    def __bool__(self):
        return bool(self.value)

    def __repr__(self):
        return f'{type(self).__name__}({self.value!r})'


def _numbers():
    names = {'c_byte': 'b', 'c_ubyte': 'B', 'c_short': 'h', 'c_ushort': 'H', 'c_int': 'i', 'c_uint': 'I', 'c_long': 'l', 'c_ulong': 'L', 'c_float': 'f', 'c_double': 'd', 'c_bool': '?'}
    made = {name: type(name, (_SimpleCData,), {'_type_': code, '__module__': 'ctypes'}) for name, code in names.items()}
    same = {'c_longlong': 'c_long', 'c_ulonglong': 'c_ulong', 'c_ssize_t': 'c_long', 'c_size_t': 'c_ulong', 'c_int8': 'c_byte', 'c_uint8': 'c_ubyte', 'c_int16': 'c_short',
            'c_uint16': 'c_ushort', 'c_int32': 'c_int', 'c_uint32': 'c_uint', 'c_int64': 'c_long', 'c_uint64': 'c_ulong'}
    return {**made, **{name: made[other] for name, other in same.items()}}


globals().update(_numbers())


class c_void_p(_SimpleCData):
    _type_ = 'P'

    def __init__(self, value=None):
        self._value = None if value is None else self._kept(value)

    def _kept(self, value):
        if value is not None and not isinstance(value, int):
            raise TypeError('cannot be converted to pointer')
        return (value & (1 << 64) - 1 or None) if value is not None else None


class _Field:
    def __init__(self, name, kind, offset):
        self.name, self.kind, self.offset, self.size = name, kind, offset, sizeof(kind)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        if instance._at is None:
            held = instance._held.get(self.name)
            return held.value if isinstance(held, (_SimpleCData, py_object)) else held
        return self.kind.from_address(instance._at + self.offset).value

    def __set__(self, instance, value):
        if instance._at is not None:
            raise NotImplementedError('memory cannot be written to here')
        instance._held[self.name] = value if isinstance(value, Structure) else self.kind(value)

    def __repr__(self):
        return f'<Field type={self.kind.__name__}, ofs={self.offset}, size={self.size}>'


class _StructureType(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if '_fields_' in namespace:
            cls._laid_out(namespace['_fields_'])

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == '_fields_':
            cls._laid_out(value)

    def _laid_out(cls, fields):
        at, widest, base = 0, 1, cls.__mro__[1]
        if '_size' in vars(base):
            at, widest = base._size, base._widest
        for name, kind, *_ in fields:
            align = kind._widest if isinstance(kind, _StructureType) else sizeof(kind)
            at, widest = -(-at // align) * align, max(widest, align)
            type.__setattr__(cls, name, _Field(name, kind, at))
            at += sizeof(kind)
        type.__setattr__(cls, '_size', -(-at // widest) * widest)
        type.__setattr__(cls, '_widest', widest)
        type.__setattr__(cls, '_names', (*getattr(base, '_names', ()), *(name for name, *_ in fields)))


class Structure(metaclass=_StructureType):
    _at, _size, _widest, _names = None, 0, 1, ()

    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls)
        made._held = {}
        return made

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._names):
            raise TypeError('too many initializers')
        given = {**dict(zip(self._names, args)), **kwargs}
        for name in self._names:
            kind = getattr(type(self), name).kind
            setattr(self, name, given.pop(name) if name in given else kind() if issubclass(kind, Structure) else None if kind in (py_object, c_void_p) else 0)
        for name, value in given.items():
            setattr(self, name, value)

    @classmethod
    def from_address(cls, address):
        if not isinstance(address, int):
            raise TypeError('integer expected')
        made = cls.__new__(cls)
        made._at = address
        return made

    @property
    def value(self):
        return self


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
        return cls(_memory.object_at(_word(address)))

    def __repr__(self):
        return f'py_object({self._value!r})' if hasattr(self, '_value') else 'py_object(<NULL>)'


def cast(obj, typ):
    if typ is not py_object or not isinstance(obj, int):
        raise NotImplementedError('only an address can be cast here, to py_object')
    return py_object(_memory.object_at(obj))


def sizeof(obj_or_type):
    if isinstance(obj_or_type, py_object) or obj_or_type is py_object:
        return 8
    if isinstance(obj_or_type, (Structure, _StructureType)):
        return obj_or_type._size
    return struct.calcsize(obj_or_type._type_)


class _PythonAPI:
    def Py_IncRef(self, obj):
        _memory.hold(obj.value if isinstance(obj, py_object) else obj)

    def Py_DecRef(self, obj):
        _memory.drop(obj.value if isinstance(obj, py_object) else obj)


pythonapi = _PythonAPI()
`
