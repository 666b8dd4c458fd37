/** `_pickle`: objects as bytes, protocols 0 to 5, and back. */
export const SOURCE = String.raw`import sys
from copyreg import dispatch_table, _extension_registry, _inverted_registry, _extension_cache
from functools import partial
from struct import pack, unpack

_V = sys.version_info[:2]
_FRAME_TARGET, _FRAME_MIN, _BATCH = 65536, 4, 1000
_OLD_MODULES = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue', 'socketserver': 'SocketServer', 'configparser': 'ConfigParser', 'reprlib': 'repr',
                'tkinter': 'Tkinter', '_functools': 'functools', '_pickle': 'cPickle', 'itertools': 'itertools'}
_OLD_NAMES = {('builtins', 'range'): ('__builtin__', 'xrange'), ('functools', 'reduce'): ('__builtin__', 'reduce'), ('builtins', 'chr'): ('__builtin__', 'unichr'),
              ('builtins', 'str'): ('__builtin__', 'unicode'), ('builtins', 'int'): ('__builtin__', 'long'), ('itertools', 'zip_longest'): ('itertools', 'izip_longest'),
              ('collections', 'UserDict'): ('UserDict', 'IterableUserDict'), ('collections', 'UserList'): ('UserList', 'UserList'), ('collections', 'UserString'): ('UserString', 'UserString'),
              ('builtins', 'zip'): ('itertools', 'izip'), ('builtins', 'map'): ('itertools', 'imap'), ('builtins', 'filter'): ('itertools', 'ifilter')}
for _name in ('BlockingIOError ConnectionError BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError '
              'IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError').split():
    _OLD_NAMES['builtins', _name] = 'exceptions', 'OSError'
for _name in ('ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning '
              'GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError '
              'PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError '
              'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError').split():
    _OLD_NAMES['builtins', _name] = 'exceptions', _name
_NEW_MODULES = {old: new for new, old in _OLD_MODULES.items() if new[0] != '_'}
_NEW_MODULES.update({'exceptions': 'builtins', 'UserDict': 'collections', 'UserList': 'collections', 'UserString': 'collections'})
_NEW_NAMES = {old: new for new, old in _OLD_NAMES.items() if old[1] != 'OSError'}
_NEW_NAMES['exceptions', 'OSError'] = 'builtins', 'OSError'
_NEW_NAMES['__builtin__', 'unicode'] = 'builtins', 'str'


class PickleError(Exception):
    __module__ = 'pickle' if _V < (3, 99) else '_pickle'


class PicklingError(PickleError):
    __module__ = '_pickle'


class UnpicklingError(PickleError):
    __module__ = '_pickle'


class _Stop(Exception):
    pass


class PickleBuffer:
    def __init__(self, buffer):
        self._view = memoryview(buffer)

    def raw(self):
        return self._view.cast('B')

    def release(self):
        self._view.release()


def _attribute_of(module, path, obj=None):
    found, parent = module, None
    for name in path.split('.'):
        if name == '<locals>':
            raise AttributeError(f"Can't get local attribute {path!r} on {module!r}" if obj is None else f"Can't {'get' if _V >= (3, 13) else 'pickle'} local object {path!r}")
        parent, found = found, getattr(found, name)
    return found, parent


def _module_of(obj, name):
    module = getattr(obj, '__module__', None)
    if module is not None:
        return module
    for module_name, module in list(sys.modules.items()):
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _attribute_of(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


def _long_bytes(value):
    if value == 0:
        return b''
    size = (value.bit_length() >> 3) + 1
    data = value.to_bytes(size, 'little', signed=True)
    if value < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = _default if protocol is None else protocol
        if protocol < 0:
            protocol = 5
        elif protocol > 5:
            raise ValueError('pickle protocol must be <= 5')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        self._file_write = getattr(file, 'write', None)
        if self._file_write is None:
            raise TypeError("file must have a 'write' attribute")
        self._start(protocol, fix_imports, buffer_callback)

    def _start(self, protocol, fix_imports, buffer_callback):
        self.proto, self.bin, self.fast = protocol, protocol > 0, 0
        self._fix, self._buffers = fix_imports and protocol < 3, buffer_callback
        self._memo, self._out, self._frame, self._framing = {}, [], None, False

    def clear_memo(self):
        self._memo.clear()

    @property
    def memo(self):
        return self._memo

    # ── what is written, in frames ──

    def _put(self, data):
        if not self._framing:
            self._out.append(data)
            return
        if self._frame is None:
            self._frame, self._length = [], 0
        self._frame.append(data)
        self._length += len(data)

    def _commit(self):
        if self._frame is not None:
            if self._length >= _FRAME_MIN:
                self._out.append(b'\x95' + pack('<Q', self._length))
            self._out.extend(self._frame)
            self._frame = None

    def _put_bytes(self, header, data):
        if len(data) < _FRAME_TARGET:
            self._put(header)
            self._put(data)
            return
        framing = self._framing
        self._commit()
        self._framing = False
        self._put(header)
        self._put(data)
        self._framing = framing

    def dump(self, obj):
        if not hasattr(self, '_out'):
            raise PicklingError(f'Pickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._file_write(self._dumped(obj))

    def _dumped(self, obj):
        self._out = []
        if self.proto >= 2:
            self._put(bytes((0x80, self.proto)))
        self._framing = self.proto >= 4
        try:
            self._save(obj)
            self._put(b'.')
            self._commit()
        finally:
            self._framing, self._frame = False, None
        out, self._out = b''.join(self._out), []
        return out

    def _memoize(self, obj):
        if self.fast:
            return
        at = len(self._memo)
        self._memo[id(obj)] = at, obj
        self._put(b'\x94' if self.proto >= 4 else b'p%d\n' % at if not self.bin else b'q' + bytes((at,)) if at < 256 else b'r' + pack('<I', at))

    def _get(self, at):
        self._put(b'g%d\n' % at if not self.bin else b'h' + bytes((at,)) if at < 256 else b'j' + pack('<I', at))

    # ── objects ──

    def persistent_id(self, obj):
        return None

    def _save(self, obj, by_id=True):
        if by_id and type(self).persistent_id is not _no_id or 'persistent_id' in self.__dict__:
            if by_id:
                pid = self.persistent_id(obj)
                if pid is not None:
                    if self.bin:
                        self._save(pid, False)
                        self._put(b'Q')
                    else:
                        try:
                            self._put(b'P' + str(pid).encode('ascii') + b'\n')
                        except UnicodeEncodeError:
                            raise PicklingError('persistent IDs in protocol 0 must be ASCII strings')
                    self._boundary()
                    return
        kind = type(obj)
        if obj is None:
            self._put(b'N')
        elif obj is True or obj is False:
            self._put((b'\x88' if obj else b'\x89') if self.proto >= 2 else b'I01\n' if obj else b'I00\n')
        elif kind is int:
            self._save_int(obj)
        elif kind is float:
            self._put(b'G' + pack('>d', obj) if self.bin else b'F' + repr(obj).encode() + b'\n')
        else:
            known = self._memo.get(id(obj))
            if known is not None:
                self._get(known[0])
            else:
                method = _BY_TYPE.get(kind)
                if method is not None:
                    method(self, obj)
                else:
                    self._save_other(obj, kind)
        self._boundary()

    def _boundary(self):
        if self._frame is not None and self._length >= _FRAME_TARGET:
            self._commit()

    def _save_int(self, obj):
        if self.bin and 0 <= obj <= 0xffff:
            self._put(b'K' + bytes((obj,)) if obj <= 0xff else b'M' + pack('<H', obj))
        elif -0x80000000 <= obj <= 0x7fffffff:
            self._put(b'J' + pack('<i', obj) if self.bin else b'I%d\n' % obj)
        elif self.proto >= 2:
            data = _long_bytes(obj)
            self._put((b'\x8a' + bytes((len(data),)) if len(data) < 256 else b'\x8b' + pack('<i', len(data))) + data)
        else:
            self._put(b'L%dL\n' % obj)

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self._save_reduce(bytes, (), obj=obj)
            else:
                import _codecs
                self._save_reduce(_codecs.encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            return
        size = len(obj)
        self._put_bytes(b'C' + bytes((size,)) if size <= 0xff else b'B' + pack('<I', size), obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            self._save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self._put_bytes(b'\x96' + pack('<Q', len(obj)), bytes(obj))
        self._memoize(obj)

    def _save_str(self, obj):
        if not self.bin:
            text = obj.replace('\\', '\\u005c').replace('\0', '\\u0000').replace('\n', '\\u000a').replace('\r', '\\u000d').replace('\x1a', '\\u001a')
            self._put(b'V' + text.encode('raw-unicode-escape') + b'\n')
        else:
            data = obj.encode('utf-8', 'surrogatepass')
            size = len(data)
            self._put_bytes(b'\x8c' + bytes((size,)) if size <= 0xff and self.proto >= 4 else b'X' + pack('<I', size), data)
        self._memoize(obj)

    def _save_tuple(self, obj):
        size = len(obj)
        if size == 0:
            self._put(b')' if self.bin else b'(t')
            return
        if size <= 3 and self.proto >= 2:
            for item in obj:
                self._save(item)
            if id(obj) in self._memo:
                self._put(b'0' * size)
                self._get(self._memo[id(obj)][0])
            else:
                self._put((b'\x85', b'\x86', b'\x87')[size - 1])
                self._memoize(obj)
            return
        self._put(b'(')
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:
            self._put(b'1' if self.bin else b'0' * (size + 1))
            self._get(self._memo[id(obj)][0])
            return
        self._put(b't')
        self._memoize(obj)

    def _save_list(self, obj):
        self._put(b']' if self.bin else b'(l')
        self._memoize(obj)
        if not obj:
            return
        if not self.bin:
            self._appends(iter(obj))
        elif len(obj) == 1:
            self._save(obj[0])
            self._put(b'a')
        else:
            at = 0
            while at < len(obj):
                self._put(b'(')
                for item in obj[at:at + _BATCH]:
                    self._save(item)
                self._put(b'e')
                at += _BATCH

    def _appends(self, items):
        if not self.bin:
            for item in items:
                self._save(item)
                self._put(b'a')
            return
        self._batches(items, lambda item: self._save(item), b'a', b'e')

    def _setitems(self, pairs):
        def save(pair):
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise TypeError('dict items iterator must return 2-tuples')
            self._save(pair[0])
            self._save(pair[1])
        if not self.bin:
            for pair in pairs:
                save(pair)
                self._put(b's')
            return
        self._batches(pairs, save, b's', b'u')

    def _batches(self, items, save, one, many):
        absent = object()
        while True:
            first = next(items, absent)
            if first is absent:
                return
            second = next(items, absent)
            if second is absent:
                save(first)
                self._put(one)
                return
            self._put(b'(')
            save(first)
            count = 1
            while second is not absent:
                save(second)
                count += 1
                if count == _BATCH:
                    break
                second = next(items, absent)
            self._put(many)
            if count != _BATCH:
                return

    def _save_dict(self, obj):
        self._put(b'}' if self.bin else b'(d')
        self._memoize(obj)
        if not obj:
            return
        if not self.bin:
            self._setitems(iter(obj.items()))
            return
        pairs = list(obj.items())
        if len(pairs) == 1:
            self._save(pairs[0][0])
            self._save(pairs[0][1])
            self._put(b's')
            return
        for at in range(0, len(pairs), _BATCH):
            self._put(b'(')
            for key, value in pairs[at:at + _BATCH]:
                self._save(key)
                self._save(value)
            self._put(b'u')

    def _save_set(self, obj):
        if self.proto < 4:
            self._save_reduce(set, (list(obj),), obj=obj)
            return
        self._put(b'\x8f')
        self._memoize(obj)
        items = list(obj)
        for at in range(0, len(items), _BATCH):
            self._put(b'(')
            for item in items[at:at + _BATCH]:
                self._save(item)
            self._put(b'\x90')

    def _save_frozenset(self, obj):
        if self.proto < 4:
            self._save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self._put(b'(')
        for item in obj:
            self._save(item)
        if id(obj) in self._memo:
            self._put(b'1')
            self._get(self._memo[id(obj)][0])
            return
        self._put(b'\x91')
        self._memoize(obj)

    def _save_singleton(self, obj):
        self._save_global(obj, 'Ellipsis' if obj is Ellipsis else 'NotImplemented')

    def _save_type(self, obj):
        for single in (None, NotImplemented, Ellipsis):
            if obj is type(single):
                return self._save_reduce(type, (single,), obj=obj)
        self._save_global(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError('PickleBuffer can only pickled with protocol >= 5')
        raw = obj.raw()
        if self._buffers is not None and not self._buffers(obj):
            self._put(b'\x97')
            if raw.readonly:
                self._put(b'\x98')
        elif raw.readonly:
            self._save_bytes(raw.tobytes())
        else:
            self._save_bytearray(bytearray(raw))

    def _save_global(self, obj, name=None):
        given = name
        if name is None:
            name = getattr(obj, '__qualname__', None)
            if name is None:
                name = obj.__name__
        module_name = _module_of(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, ValueError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            found, parent = _attribute_of(module, name, obj)
        except AttributeError:
            if '<locals>' in name.split('.'):
                raise
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code:
                self._put(b'\x82' + bytes((code,)) if code <= 0xff else b'\x83' + pack('<H', code) if code <= 0xffff else b'\x84' + pack('<i', code))
                return
        last = name.rpartition('.')[2]
        if parent is module:
            name = last
        if self.proto >= 4:
            self._save(module_name)
            self._save(name)
            self._put(b'\x93')
        elif parent is not module:
            self._save_reduce(getattr, (parent, last), obj=obj)
            return
        else:
            if self._fix:
                module_name, name = _OLD_NAMES.get((module_name, name), (_OLD_MODULES.get(module_name, module_name), name))
            try:
                self._put(b'c' + module_name.encode('utf-8' if self.proto >= 3 else 'ascii') + b'\n' + name.encode('utf-8' if self.proto >= 3 else 'ascii') + b'\n')
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self.proto}") from None
        self._memoize(obj)

    def _save_other(self, obj, kind):
        override = getattr(self, 'reducer_override', None)
        value = NotImplemented
        if override is not None:
            value = override(obj)
        if value is NotImplemented:
            if issubclass(kind, type):
                return self._save_type(obj) if kind is type or True else None
            if kind is _function:
                return self._save_global(obj)
            reduce = getattr(self, 'dispatch_table', dispatch_table).get(kind)
            if reduce is not None:
                value = reduce(obj)
            else:
                reduce = getattr(obj, '__reduce_ex__', None)
                if reduce is not None:
                    value = reduce(self.proto)
                else:
                    reduce = getattr(obj, '__reduce__', None)
                    if reduce is None:
                        raise PicklingError(f"can't pickle {kind.__name__!r} object: {obj!r}")
                    value = reduce()
        if isinstance(value, str):
            return self._save_global(obj, value)
        if not isinstance(value, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(value) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        self._save_reduce(*value, obj=obj)

    def _save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        if not callable(func):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        name = getattr(func, '__name__', '')
        if self.proto >= 2 and name == '__newobj_ex__':
            cls, new_args, keywords = args
            if self.proto >= 4:
                self._save(cls)
                self._save(new_args)
                self._save(keywords)
                self._put(b'\x92')
            else:
                self._save(partial(cls.__new__, cls, *new_args, **keywords))
                self._save(())
                self._put(b'R')
        elif self.proto >= 2 and name == '__newobj__':
            cls = args[0]
            if not hasattr(cls, '__new__'):
                raise PicklingError('args[0] from __newobj__ args has no __new__')
            if obj is not None and cls is not obj.__class__:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            self._save(cls)
            self._save(args[1:])
            self._put(b'\x81')
        else:
            self._save(func)
            self._save(args)
            self._put(b'R')
        if obj is not None:
            if id(obj) in self._memo:
                self._put(b'0')
                self._get(self._memo[id(obj)][0])
            else:
                self._memoize(obj)
        if listitems is not None:
            self._appends(listitems)
        if dictitems is not None:
            self._setitems(dictitems)
        if state is not None:
            if state_setter is None:
                self._save(state)
                self._put(b'b')
            else:
                self._save(state_setter)
                self._save(obj)
                self._save(state)
                self._put(b'\x86R0')


_no_id, _function = Pickler.persistent_id, type(lambda: 0)
_BY_TYPE = {bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, str: Pickler._save_str, tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict,
            set: Pickler._save_set, frozenset: Pickler._save_frozenset, type(Ellipsis): Pickler._save_singleton, type(NotImplemented): Pickler._save_singleton,
            PickleBuffer: Pickler._save_buffer}


class _Source:
    def __init__(self, data):
        self._data, self._at = bytes(data), 0

    def read(self, size):
        found = self._data[self._at:self._at + size]
        self._at += len(found)
        return found

    def readline(self):
        end = self._data.find(b'\n', self._at) + 1 or len(self._data)
        found, self._at = self._data[self._at:end], end
        return found


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not (hasattr(file, 'read') and hasattr(file, 'readline')):
            raise TypeError("file must have 'read', 'readinto' and 'readline' attributes")
        self._start(file, fix_imports, encoding, errors, buffers)

    def _start(self, file, fix_imports, encoding, errors, buffers):
        self._file, self._fix, self._encoding, self._errors = file, fix_imports, encoding, errors
        self._buffers = None if buffers is None else iter(buffers)
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was specified.' if _V < (3, 13) else
                              'A load persistent id instruction was encountered, but no persistent_load function was specified.')

    def find_class(self, module, name):
        if self._proto < 3 and self._fix:
            if (module, name) in _NEW_NAMES:
                module, name = _NEW_NAMES[module, name]
            elif module in _NEW_MODULES:
                module = _NEW_MODULES[module]
        __import__(module)
        if self._proto >= 4:
            found = sys.modules[module]
            for part in name.split('.'):
                if part == '<locals>':
                    raise AttributeError(f"Can't get local attribute {name!r} on {sys.modules[module]!r}")
                try:
                    found = getattr(found, part)
                except AttributeError:
                    raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
            return found
        try:
            return getattr(sys.modules[module], name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def _read(self, size):
        data = self._file.read(size)
        if len(data) < size:
            if not data and size == 1:
                raise EOFError('Ran out of input')
            raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b'\n'):
            raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def load(self):
        if not hasattr(self, '_file'):
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
        self._stack, self._marks, self._proto = [], [], 0
        load = _LOADS.get
        try:
            while True:
                key = self._read(1)
                function = load(key[0])
                if function is None:
                    code = key[0]
                    shown = f"'{chr(code)}'" if 32 <= code < 127 and code not in (39, 92) else f"'\\x{code:02x}'" if code != 39 else '"\'"'
                    raise UnpicklingError(f'invalid load key, {shown}.')
                function(self)
        except _Stop:
            value = self._stack.pop()
            del self._stack, self._marks
            return value
        except IndexError as error:
            if error.args and error.args[0].startswith('pop from empty'):
                raise UnpicklingError('unpickling stack underflow') from None
            raise

    def _marked(self):
        if not self._marks:
            raise UnpicklingError('could not find MARK')
        items, self._stack = self._stack, self._marks.pop()
        return items

    def _top(self):
        if not self._stack:
            raise UnpicklingError('unexpected MARK found' if self._marks else 'unpickling stack underflow')
        return self._stack[-1]

    def _persistent(self, pid):
        self._stack.append(self.persistent_load(pid))

    def _instance(self, cls, args):
        self._stack.append(cls(*args) if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__') else cls())

    def _get(self, at):
        try:
            self._stack.append(self.memo[at])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {at}') from None

    def _build(self):
        state = self._stack.pop()
        target = self._top()
        setter = getattr(target, '__setstate__', None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            names = target.__dict__
            intern = sys.intern
            for key, value in state.items():
                names[intern(key) if type(key) is str else key] = value
        if slots:
            for key, value in slots.items():
                setattr(target, key, value)

    def _appends(self, items):
        target = self._top()
        if type(target) is list:
            target.extend(items)
        elif hasattr(target, 'extend'):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitems(self, items):
        target = self._top()
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _extension(self, code):
        if code in _extension_cache:
            self._stack.append(_extension_cache[code])
            return
        key = _inverted_registry.get(code)
        if key is None:
            raise ValueError(f'unregistered extension code {code}')
        found = _extension_cache[code] = self.find_class(*key)
        self._stack.append(found)


def _push(make):
    def load(self):
        self._stack.append(make(self))
    return load


def _text_number(line):
    return False if line == b'00' else True if line == b'01' else int(line)


def _long_text(line):
    return int(line[:-1] if line.endswith(b'L') else line)


def _quoted(self):
    line = self._line().strip()
    if len(line) < 2 or line[:1] not in (b'"', b"'") or line[:1] != line[-1:]:
        raise UnpicklingError('the STRING opcode argument must be quoted')
    import codecs
    return _decoded(self, codecs.escape_decode(line[1:-1])[0])


def _decoded(self, data):
    return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)


def _sized(format, size):
    return lambda self: self._read(unpack(format, self._read(size))[0])


def _stop(self):
    raise _Stop


def _protocol(self):
    self._proto = self._read(1)[0]
    if self._proto > 5:
        raise ValueError(f'unsupported pickle protocol: {self._proto}')


def _mark(self):
    self._marks.append(self._stack)
    self._stack = []


def _pop(self):
    if self._stack:
        self._stack.pop()
    else:
        self._marked()


def _collect(make):
    def load(self):
        items = self._marked()
        self._stack.append(make(items))
    return load


def _small_tuple(size):
    def load(self):
        items = self._stack[-size:]
        if len(items) < size:
            raise UnpicklingError('unpickling stack underflow')
        self._stack[-size:] = [tuple(items)]
    return load


def _put_in(at):
    def load(self):
        self.memo[at(self)] = self._top()
    return load


def _reduce(self):
    args = self._stack.pop()
    self._stack[-1] = self._stack[-1](*args)


def _newobj(self):
    args = self._stack.pop()
    cls = self._stack[-1]
    if not isinstance(cls, type):
        raise UnpicklingError(f"NEWOBJ class argument must be a type, not {type(cls).__name__}")
    self._stack[-1] = cls.__new__(cls, *args)


def _newobj_ex(self):
    keywords = self._stack.pop()
    args = self._stack.pop()
    self._stack[-1] = self._stack[-1].__new__(self._stack[-1], *args, **keywords)


def _append(self):
    value = self._stack.pop()
    self._top().append(value)


def _setitem(self):
    value = self._stack.pop()
    key = self._stack.pop()
    self._top()[key] = value


def _additems(self):
    items = self._marked()
    target = self._top()
    if isinstance(target, set):
        target.update(items)
    else:
        for item in items:
            target.add(item)


def _dict_of(items):
    return {items[at]: items[at + 1] for at in range(0, len(items), 2)}


def _stack_global(self):
    name = self._stack.pop()
    module = self._stack.pop()
    if type(name) is not str or type(module) is not str:
        raise UnpicklingError('STACK_GLOBAL requires str')
    self._stack.append(self.find_class(module, name))


def _next_buffer(self):
    if self._buffers is None:
        raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
    try:
        self._stack.append(next(self._buffers))
    except StopIteration:
        raise UnpicklingError('not enough out-of-band buffers') from None


def _readonly_buffer(self):
    self._stack[-1] = memoryview(self._stack[-1]).toreadonly()


def _skip(self):
    self._read(8)


def _inst(self):
    module, name = self._line().decode('ascii'), self._line().decode('ascii')
    cls = self.find_class(module, name)
    self._instance(cls, self._marked())


def _obj(self):
    cls, *args = self._marked()
    self._instance(cls, args)


def _global(self):
    module, name = self._line().decode(), self._line().decode()
    self._stack.append(self.find_class(module, name))


_LOADS = {ord(key): function for key, function in {
    '(': _mark, '.': _stop, '0': _pop, '1': lambda self: self._marked(), '2': lambda self: self._stack.append(self._top()), 'N': _push(lambda self: None),
    'I': _push(lambda self: _text_number(self._line())), 'L': _push(lambda self: _long_text(self._line())), 'F': _push(lambda self: float(self._line())),
    'K': _push(lambda self: self._read(1)[0]), 'M': _push(lambda self: unpack('<H', self._read(2))[0]), 'J': _push(lambda self: unpack('<i', self._read(4))[0]),
    'G': _push(lambda self: unpack('>d', self._read(8))[0]), 'V': _push(lambda self: self._line().decode('raw-unicode-escape')), 'S': _push(_quoted),
    'T': _push(lambda self: _decoded(self, self._read(unpack('<i', self._read(4))[0]))), 'U': _push(lambda self: _decoded(self, self._read(self._read(1)[0]))),
    'X': _push(lambda self: _sized('<I', 4)(self).decode('utf-8', 'surrogatepass')), '\x8c': _push(lambda self: _sized('<B', 1)(self).decode('utf-8', 'surrogatepass')),
    '\x8d': _push(lambda self: _sized('<Q', 8)(self).decode('utf-8', 'surrogatepass')), 'B': _push(_sized('<I', 4)), 'C': _push(_sized('<B', 1)), '\x8e': _push(_sized('<Q', 8)),
    '\x96': _push(lambda self: bytearray(_sized('<Q', 8)(self))), '\x97': _next_buffer, '\x98': _readonly_buffer,
    '\x8a': _push(lambda self: int.from_bytes(_sized('<B', 1)(self), 'little', signed=True)), '\x8b': _push(lambda self: int.from_bytes(_sized('<i', 4)(self), 'little', signed=True)),
    '\x88': _push(lambda self: True), '\x89': _push(lambda self: False), ')': _push(lambda self: ()), ']': _push(lambda self: []), '}': _push(lambda self: {}), '\x8f': _push(lambda self: set()),
    't': _collect(tuple), 'l': _collect(list), 'd': _collect(_dict_of), '\x91': _collect(frozenset), '\x85': _small_tuple(1), '\x86': _small_tuple(2), '\x87': _small_tuple(3),
    'a': _append, 'e': lambda self: self._appends(self._marked()), 's': _setitem, 'u': lambda self: self._setitems(self._marked()), '\x90': _additems,
    'p': _put_in(lambda self: int(self._line())), 'q': _put_in(lambda self: self._read(1)[0]), 'r': _put_in(lambda self: unpack('<I', self._read(4))[0]), '\x94': _put_in(lambda self: len(self.memo)),
    'g': lambda self: self._get(int(self._line())), 'h': lambda self: self._get(self._read(1)[0]), 'j': lambda self: self._get(unpack('<I', self._read(4))[0]),
    'c': _global, '\x93': _stack_global, 'R': _reduce, '\x81': _newobj, '\x92': _newobj_ex, 'b': lambda self: self._build(), 'i': _inst, 'o': _obj,
    'P': lambda self: self._persistent(self._line().decode('ascii')), 'Q': lambda self: self._persistent(self._stack.pop()), '\x80': _protocol, '\x95': _skip,
    '\x82': lambda self: self._extension(self._read(1)[0]), '\x83': lambda self: self._extension(unpack('<H', self._read(2))[0]),
    '\x84': lambda self: self._extension(unpack('<i', self._read(4))[0])}.items()}
_default = 4 if _V < (3, 14) else 5


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    pickler = object.__new__(Pickler)
    protocol = _default if protocol is None else protocol
    if protocol > 5:
        raise ValueError('pickle protocol must be <= 5')
    if buffer_callback is not None and 0 <= protocol < 5:
        raise ValueError('buffer_callback needs protocol >= 5')
    pickler._start(5 if protocol < 0 else protocol, fix_imports, buffer_callback)
    return pickler._dumped(obj)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    memoryview(data)
    unpickler = object.__new__(Unpickler)
    unpickler._start(_Source(data), fix_imports, encoding, errors, buffers)
    return unpickler.load()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()
`
