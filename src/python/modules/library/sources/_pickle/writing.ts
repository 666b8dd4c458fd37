/** Part of `_pickle`. */
export const WRITING = String.raw`import sys
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
    names = path.split('.')
    for name in names:
        if '<locals>' in names:
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

`
