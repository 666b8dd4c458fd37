/** `io`: streams in memory. */
export const SOURCE = String.raw`import sys

__all__ = ['StringIO', 'BytesIO', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IOBase', 'TextIOBase', 'TextIOWrapper']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file' + ('.' if isinstance(self, BytesIO) else ''))

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class _Memory:
    def __init__(self, initial):
        self._text = initial
        self._at = 0

    def getvalue(self):
        self._check()
        return self._text

    def tell(self):
        self._check()
        return self._at

    def seek(self, pos, whence=0):
        self._check()
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}' if isinstance(self, StringIO) else f'negative seek value {pos}')
        self._at = max(0, pos + (self._at if whence == 1 else len(self._text) if whence == 2 else 0))
        return self._at

    def read(self, size=-1):
        self._check()
        end = len(self._text) if size is None or size < 0 else self._at + size
        found = self._text[self._at:end]
        self._at += len(found)
        return found

    def _line(self, newline, size):
        self._check()
        found = self._text.find(newline, self._at)
        end = len(self._text) if found < 0 else found + 1
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        line = self._text[self._at:end]
        self._at += len(line)
        return line

    def _put(self, text, filler):
        if self._at > len(self._text):
            self._text += filler * (self._at - len(self._text))
        if self._at == len(self._text):
            self._text += text
        else:
            self._text = self._text[:self._at] + text + self._text[self._at + len(text):]
        self._at += len(text)
        return len(text)

    def truncate(self, size=None):
        self._check()
        self._text = self._text[:self._at if size is None else size]
        return len(self._text) if size is None else size


class StringIO(_Memory, TextIOBase):
    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        super().__init__(initial_value or '')

    def write(self, s):
        self._check()
        if isinstance(s, str):
            return self._put(s, '\0')
        raise TypeError(f"string argument expected, got '{type(s).__name__}'")

    def readline(self, size=-1):
        return self._line('\n', size)


class BytesIO(_Memory, BufferedIOBase):
    def __init__(self, initial_bytes=b''):
        super().__init__(bytes(initial_bytes))

    def write(self, b):
        self._check()
        if isinstance(b, str):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        return self._put(bytes(b), b'\0')

    def readline(self, size=-1):
        return self._line(b'\n', size)

    def getbuffer(self):
        # The bytes that it was made of are no longer shared.
        self._text = bytes(bytearray(self._text))
        return memoryview(self._text)


TextIOWrapper = type(sys.stdout)
for _cls in (StringIO, BytesIO, _Memory):
    _cls.__module__ = '_io'
del _cls, sys
`
