/** What all streams have in common. */
export const BASE = String.raw`import sys
import _files
from _weakref import ref as _ref

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192 if sys.version_info < (3, 14) else 131072
BlockingIOError = BlockingIOError


# It is there from the interpreter's start.
UnsupportedOperation, = (cls for cls in OSError.__subclasses__() if cls.__name__ == 'UnsupportedOperation')
_V = sys.version_info[:2]


def _own_size(size):
    # Instances of Python's classes lie behind a header that those of CPython's C types have not.
    return size - 16 if _V >= (3, 11) else size


class _IOBase:
    __slots__ = ('_shut', '__dict__', '__weakref__')

    def __new__(cls, *args, **options):
        self = object.__new__(cls)
        self._shut = False
        return self

    def __init__(self, *args, **options):
        pass

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __del__(self):
        try:
            if not self.closed:
                self.close()
        except Exception:
            pass

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def _checkReadable(self):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.')

    def _checkWritable(self):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.')

    def _checkSeekable(self):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')

    @property
    def closed(self):
        return self._shut

    def close(self):
        if not self._shut:
            try:
                self.flush()
            finally:
                self._shut = True

    def flush(self):
        self._checkClosed()

    def readable(self):
        return False

    writable = seekable = readable

    def isatty(self):
        self._checkClosed()
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def seek(self, offset, whence=0):
        raise UnsupportedOperation('seek')

    def truncate(self, size=None):
        raise UnsupportedOperation('truncate')

    def tell(self):
        return self.seek(0, 1)

    def readline(self, size=-1):
        line = b''
        while size is None or size < 0 or len(line) < size:
            got = self.read(1)
            if not got:
                break
            line += got
            if got == b'\n':
                break
        return line

    def readlines(self, hint=-1):
        if hint is None or hint <= 0:
            lines = []
            lines.extend(self)
            return lines
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size >= hint:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


class _RawIOBase(_IOBase):
    __slots__ = ()

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        return None if count is None else bytes(room[:count])

    def readall(self):
        parts = []
        while True:
            part = self.read(DEFAULT_BUFFER_SIZE)
            if not part:
                return b''.join(parts)
            parts.append(part)

    def readinto(self, b):
        raise UnsupportedOperation('readinto')

    def write(self, b):
        raise UnsupportedOperation('write')


class _BufferedIOBase(_IOBase):
    __slots__ = ()

    def read(self, size=-1):
        raise UnsupportedOperation('read')

    def read1(self, size=-1):
        raise UnsupportedOperation('read1')

    def write(self, b):
        raise UnsupportedOperation('write')

    def detach(self):
        raise UnsupportedOperation('detach')

    def readinto(self, buffer):
        got = self.read(len(memoryview(buffer).cast('B')))
        memoryview(buffer).cast('B')[:len(got)] = got
        return len(got)

    def readinto1(self, buffer):
        got = self.read1(len(memoryview(buffer).cast('B')))
        memoryview(buffer).cast('B')[:len(got)] = got
        return len(got)


class _TextIOBase(_IOBase):
    __slots__ = ()
    encoding = errors = newlines = None

    def read(self, size=-1):
        raise UnsupportedOperation('read')

    def readline(self, size=-1):
        raise UnsupportedOperation('readline')

    def write(self, s):
        raise UnsupportedOperation('write')

    def detach(self):
        raise UnsupportedOperation('detach')


# Which kinds of line ends a text has: their bits say which.
_NEWLINES = (None, '\n', '\r', ('\r', '\n'), '\r\n', ('\n', '\r\n'), ('\r', '\r\n'), ('\r', '\n', '\r\n'))


def _ends_seen(text):
    pairs = text.count('\r\n')
    return (text.count('\n') > pairs) | (text.count('\r') > pairs) << 1 | (pairs > 0) << 2


class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors='strict'):
        self._decoder, self._translate, self._seen, self._carried = decoder, translate, 0, False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._carried and (text or final):
            text, self._carried = '\r' + text, False
        if text.endswith('\r') and not final:
            text, self._carried = text[:-1], True
        self._seen |= _ends_seen(text)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self._translate else text

    def reset(self):
        self._seen, self._carried = 0, False

    @property
    def newlines(self):
        return _NEWLINES[self._seen]
`
