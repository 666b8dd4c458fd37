/** Streams of bytes over open files, and what they are buffered by. */
export const FILES = String.raw`

_MESSAGES = {1: 'Operation not permitted', 2: 'No such file or directory', 9: 'Bad file descriptor', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory',
             21: 'Is a directory', 22: 'Invalid argument', 29: 'Illegal seek', 39: 'Directory not empty'}


def _failed(code, *paths):
    raise OSError(-code, _MESSAGES.get(-code, f'Unknown error {-code}'), *paths)


class FileIO(_RawIOBase):
    __slots__ = ('_fd', '_mode', '_owns')

    def __init__(self, file, mode='r', closefd=True, opener=None):
        self._shut, self._fd, self._owns = False, -1, closefd
        if isinstance(file, float):
            raise TypeError('integer argument expected, got float' if _V < (3, 10) else "'float' object cannot be interpreted as an integer")
        kinds = [letter for letter in mode if letter in 'rwax']
        if len(kinds) != 1 or mode.count('+') > 1:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        kind, plus = kinds[0], '+' in mode
        flags = 2 if plus else 0 if kind == 'r' else 1
        flags |= {'r': 0, 'w': 0o1100, 'a': 0o2100, 'x': 0o300}[kind]
        self._mode = {'r': 'rb', 'w': 'wb', 'a': 'ab', 'x': 'xb'}[kind] + ('+' if plus else '')
        if kind == 'w' and plus:
            self._mode = 'rb+'
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            self._fd = int(file)
            if self._fd > 2:
                found = _files.fstat(self._fd)
                if type(found) is int:
                    self._fd = -1
                    self._shut = True
                    _failed(found)
        else:
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            path = file if isinstance(file, (str, bytes)) else __import__('os').fspath(file)
            if ('\0' if isinstance(path, str) else b'\0') in path:
                raise ValueError('embedded null byte' if _V < (3, 13) or isinstance(path, bytes) else 'embedded null character')
            if opener is not None:
                self._fd = opener(file, flags | 0o2000000)
                if not isinstance(self._fd, int):
                    raise TypeError('expected integer from opener')
                if self._fd < 0:
                    raise ValueError(f'opener returned {self._fd}')
            else:
                self._fd = _files.open(path, flags, 0o666)
                if self._fd < 0:
                    self._shut, code = True, self._fd
                    _failed(code, file)
            if _files.fstat(self._fd)[0] & 0o170000 == 0o040000:
                _files.close(self._fd)
                self._shut = True
                _failed(-21, file)
        self.name = file
        if kind == 'a' and self._fd > 2:
            _files.seek(self._fd, 0, 2)

    def __repr__(self):
        if self._shut:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self._owns}>'

    @property
    def mode(self):
        return self._mode

    @property
    def closefd(self):
        return self._owns

    def _checkClosed(self, msg=None):
        if self._shut:
            raise ValueError('I/O operation on closed file')

    def close(self):
        if not self._shut:
            self._shut = True
            if self._owns and self._fd > 2:
                _files.close(self._fd)

    def fileno(self):
        self._checkClosed()
        return self._fd

    def readable(self):
        self._checkClosed()
        return self._mode[0] == 'r' or '+' in self._mode

    def writable(self):
        self._checkClosed()
        return self._mode[0] != 'r' or '+' in self._mode

    def seekable(self):
        self._checkClosed()
        return self._fd > 2

    def read(self, size=-1):
        self._checkClosed()
        if not self.readable():
            raise UnsupportedOperation('File not open for reading')
        got = _files.read(self._fd, -1 if size is None else size)
        return got if type(got) is bytes else _failed(got)

    def readall(self):
        return self.read(-1)

    def readinto(self, b):
        view = memoryview(b).cast('B')
        got = self.read(len(view))
        view[:len(got)] = got
        return len(got)

    def write(self, b):
        self._checkClosed()
        if not self.writable():
            raise UnsupportedOperation('File not open for writing')
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        count = _files.write(self._fd, b)
        return count if count >= 0 else _failed(count)

    def seek(self, pos, whence=0):
        self._checkClosed()
        at = _files.seek(self._fd, pos, whence)
        return at if at >= 0 else _failed(at)

    def truncate(self, size=None):
        self._checkClosed()
        if not self.writable():
            raise UnsupportedOperation('File not open for writing')
        size = self.tell() if size is None else size
        code = _files.truncate(self._fd, size)
        return size if code == 0 else _failed(code)

    def isatty(self):
        self._checkClosed()
        return False

    def __getstate__(self):
        raise TypeError(f"cannot pickle '_io.{type(self).__name__}' object")

    def __sizeof__(self):
        return _own_size(48)


class _Buffered(_BufferedIOBase):
    __slots__ = ('raw', '_room', '_ahead', '_behind', '_held')
    _kind = ''

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._shut, self.raw, self._room, self._ahead, self._behind, self._held = False, raw, buffer_size, b'', None, 0
        if 'r' in self._kind and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if 'w' in self._kind and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')

    def __repr__(self):
        name = getattr(self.raw, 'name', None)
        return f'<_io.{type(self).__name__}>' if name is None else f'<_io.{type(self).__name__} name={name!r}>'

    def _checkClosed(self, msg='I/O operation on closed file.'):
        if self.raw is None:
            raise ValueError('raw stream has been detached')
        if self.closed:
            raise ValueError(msg)

    @property
    def closed(self):
        return self.raw is not None and self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def close(self):
        if self.raw is not None and not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def detach(self):
        if self.raw is None:
            raise ValueError('raw stream has been detached')
        self.flush()
        raw, self.raw = self.raw, None
        return raw

    def fileno(self):
        self._checkClosed()
        return self.raw.fileno()

    def isatty(self):
        self._checkClosed()
        return self.raw.isatty()

    def readable(self):
        self._checkClosed()
        return 'r' in self._kind and self.raw.readable()

    def writable(self):
        self._checkClosed()
        return 'w' in self._kind and self.raw.writable()

    def seekable(self):
        self._checkClosed()
        return self.raw.seekable()

    def flush(self):
        self._checkClosed('flush of closed file')
        if self._behind:
            data, self._held = b''.join(self._behind), 0
            self._behind = None
            while data:
                data = data[self.raw.write(data):]

    def _rewind(self):
        # What was read ahead of the program is given back.
        if self._ahead:
            self.raw.seek(-len(self._ahead), 1)
            self._ahead = b''

    def tell(self):
        self._checkClosed()
        return self.raw.tell() - len(self._ahead) + self._held

    def seek(self, target, whence=0):
        self._checkClosed('seek of closed file')
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self.flush()
        self._rewind()
        return self.raw.seek(target, whence)

    def truncate(self, pos=None):
        self._checkClosed('truncate of closed file')
        if 'w' not in self._kind:
            raise UnsupportedOperation('truncate')
        self.flush()
        self._rewind()
        return self.raw.truncate(self.raw.tell() if pos is None else pos)

    def _fill(self):
        self.flush()
        got = self.raw.read(self._room)
        if got:
            self._ahead += got
        return got

    def read(self, size=-1):
        self._checkClosed('read of closed file')
        size = _size_argument(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        if 'r' not in self._kind:
            raise UnsupportedOperation('read')
        if size == -1:
            self.flush()
            found, self._ahead = self._ahead, b''
            rest = self.raw.readall() if hasattr(self.raw, 'readall') else self.raw.read()
            return found + (rest or b'')
        while len(self._ahead) < size and self._fill():
            pass
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def read1(self, size=-1):
        self._checkClosed('read of closed file')
        if not self._ahead and size != 0:
            self._fill()
        if size < 0:
            size = len(self._ahead)
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def peek(self, size=0):
        self._checkClosed('peek of closed file')
        if not self._ahead:
            self._fill()
        return self._ahead

    def readline(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        if 'r' not in self._kind:
            raise UnsupportedOperation('not readable')
        while True:
            end = self._ahead.find(b'\n') + 1
            if end or 0 <= size <= len(self._ahead) or not self._fill():
                break
        end = end or len(self._ahead)
        if size >= 0:
            end = min(end, size)
        line, self._ahead = self._ahead[:end], self._ahead[end:]
        return line

    def write(self, b):
        self._checkClosed('write to closed file')
        if 'w' not in self._kind:
            raise UnsupportedOperation('write')
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(b)
        self._rewind()
        if self._held + len(data) > self._room:
            self.flush()
        if self._behind is None:
            self._behind = []
        self._behind.append(data)
        self._held += len(data)
        if self._held > self._room:
            self.flush()
        return len(data)

    def __getstate__(self):
        raise TypeError(f"cannot pickle '_io.{type(self).__name__}' object")

    def __sizeof__(self):
        return _own_size(152 + min(self._room, 4096))


class BufferedReader(_Buffered):
    __slots__ = ()
    _kind = 'r'


class BufferedWriter(_Buffered):
    __slots__ = ()
    _kind = 'w'


class BufferedRandom(_Buffered):
    __slots__ = ()
    _kind = 'rw'


class BufferedRWPair(_BufferedIOBase):
    __slots__ = ('reader', 'writer')

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self._shut = False
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=-1):
        return self.reader.readline(size)

    def write(self, b):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    def close(self):
        self.writer.close()
        self.reader.close()

    def readable(self):
        return True

    writable = readable

    @property
    def closed(self):
        return self.writer.closed
`
