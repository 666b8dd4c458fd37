/** Streams that lie in memory. */
export const MEMORY = String.raw`

def _size_argument(size):
    if size is None:
        return -1
    if not hasattr(type(size), '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


class StringIO(_TextIOBase):
    __slots__ = ('_text', '_at', '_newline', '_seen', '_parts', '_whole')

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._text, self._at, self._newline, self._seen, self._parts = '', 0, newline, 0, []
        self._shut = False
        # To 3.11: is its text a str still, that was only written on?
        self._whole = _V < (3, 12) and not initial_value
        if initial_value:
            # It has characters of its own, not the str that it began with.
            self._put(initial_value[:1] + initial_value[1:])
            self._at = 0

    def _checkClosed(self, msg=None):
        if self._shut:
            raise ValueError('I/O operation on closed file')

    def _joined(self):
        if self._parts:
            self._text += ''.join(self._parts)
            self._parts.clear()
        return self._text

    def _put(self, text):
        newline = self._newline
        if newline is None or newline == '':
            self._seen |= _ends_seen(text)
            if newline is None:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
        elif newline != '\n':
            text = text.replace('\n', newline)
        if self._at is None:
            self._parts.append(text if _V < (3, 12) else text[:1] + text[1:])
            return
        own = self._joined()
        if self._at > len(own):
            own += '\0' * (self._at - len(own))
        if self._at == len(own):
            # At the end: what comes is kept in pieces until somebody looks.
            self._text = own
            self._parts.append(text if _V < (3, 12) else text[:1] + text[1:])
            self._at = None
        else:
            self._text = own[:self._at] + text + own[self._at + len(text):]
            self._whole = False
            self._at += len(text)

    def _place(self):
        own = self._joined()
        if self._at is None:
            self._at = len(own)
        return own

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._checkClosed()
        if s:
            self._put(s)
        return len(s)

    def getvalue(self):
        self._checkClosed()
        own = self._joined()
        return own if self._whole else own[:1] + own[1:]

    def read(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        own = self._place()
        self._whole = False
        found = own[self._at:] if size < 0 else own[self._at:self._at + size]
        self._at += len(found)
        return found

    def readline(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        own = self._place()
        self._whole = False
        if self._newline == '':
            ends = [at + len(mark) for mark in ('\r\n', '\n', '\r') for at in [own.find(mark, self._at)] if at >= 0]
            if ends:
                first = min(ends)
                ends = [first + (own[first - 1:first + 1] == '\r\n')]
        else:
            mark = self._newline or '\n'
            at = own.find(mark, self._at)
            ends = [at + len(mark)] if at >= 0 else []
        end = ends[0] if ends else len(own)
        if size >= 0:
            end = min(end, self._at + size)
        line = own[self._at:end]
        self._at += len(line)
        return line

    def __next__(self):
        self._checkClosed()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def tell(self):
        self._checkClosed()
        self._place()
        return self._at

    def seek(self, pos, whence=0):
        self._checkClosed()
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        own = self._place()
        self._at = pos if whence == 0 else self._at if whence == 1 else len(own)
        return self._at

    def truncate(self, pos=None):
        self._checkClosed()
        own = self._place()
        size = self._at if pos is None else pos
        if size < 0:
            raise ValueError(f'Negative size value {size}')
        self._text, self._whole = own[:size], False
        return size

    def close(self):
        self._shut = True
        self._text = ''
        self._parts.clear()

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    def flush(self):
        self._checkClosed()

    @property
    def line_buffering(self):
        self._checkClosed()
        return False

    @property
    def newlines(self):
        self._checkClosed()
        return _NEWLINES[self._seen]

    def __getstate__(self):
        place = self.tell()
        return (self.getvalue(), self._newline, place, self.__dict__.copy() or None)

    def __setstate__(self, state):
        text, self._newline, place, names = state
        self._text, self._at, self._parts, self._seen, self._whole = text, place, [], 0, False
        if names:
            self.__dict__.update(names)

    def __reduce_ex__(self, protocol):
        return __import__('copyreg').__newobj__, (type(self),), self.__getstate__()

    def __sizeof__(self):
        return _own_size(120 if _V < (3, 12) else 168)


class BytesIO(_BufferedIOBase):
    __slots__ = ('_bytes', '_at', '_views', '_room', '_value')

    def __init__(self, initial_bytes=b''):
        if isinstance(initial_bytes, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._bytes, self._at, self._views = bytearray() if initial_bytes is None else bytearray(initial_bytes), 0, None
        self._room = None
        # The bytes that it shares with others until it changes them.
        self._value = initial_bytes if type(initial_bytes) is bytes else None
        self._shut = False

    def _checkClosed(self, msg=None):
        if self._shut:
            raise ValueError('I/O operation on closed file.')

    def _resizable(self):
        if self._views is not None and self._views() is not None:
            try:
                self._views().obj
            except ValueError:
                self._views = None
            else:
                raise BufferError('Existing exports of data: object cannot be re-sized')

    def getvalue(self):
        self._checkClosed()
        if self._views is not None:
            return bytes(self._bytes)
        if self._value is None:
            self._value = bytes(self._bytes)
        return self._value

    def getbuffer(self):
        self._checkClosed()
        self._value = None
        view = memoryview(self._bytes)
        self._views = _ref(view)
        return view

    def read(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        if size < 0 and self._at == 0 and self._views is None and len(self._bytes) > 1:
            self._at = len(self._bytes)
            return self.getvalue()
        found = bytes(self._bytes[self._at:] if size < 0 else self._bytes[self._at:self._at + size])
        self._at += len(found)
        return found

    def read1(self, size=-1):
        return self.read(size)

    def readinto(self, buffer):
        self._checkClosed()
        view = memoryview(buffer).cast('B')
        got = self.read(len(view))
        view[:len(got)] = got
        return len(got)

    def readline(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        end = self._bytes.find(b'\n', self._at) + 1 or len(self._bytes)
        if size >= 0:
            end = min(end, self._at + size)
        line = bytes(self._bytes[self._at:end])
        self._at += len(line)
        return line

    def write(self, b):
        self._checkClosed()
        if isinstance(b, str):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        self._resizable()
        data = b if type(b) is bytes else bytes(memoryview(b).cast('B')) if not isinstance(b, (bytes, bytearray)) else bytes(b)
        if not data:
            return 0
        self._value = None
        if self._at > len(self._bytes):
            self._bytes.extend(bytes(self._at - len(self._bytes)))
        self._bytes[self._at:self._at + len(data)] = data
        self._at += len(data)
        self._grown(len(self._bytes))
        return len(data)

    def _grown(self, size):
        # The bytes that CPython's object has room for; it shares those that it was made of until it changes them.
        room = self._room
        if room is None or size > room:
            room = room or 0
            self._room = size + (size >> 3) + (3 if size < 9 else 6) if room and size < room * 1.125 else size + 1

    def tell(self):
        self._checkClosed()
        return self._at

    def seek(self, pos, whence=0):
        self._checkClosed()
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'negative seek value {pos}')
        self._at = max(0, pos + (self._at if whence == 1 else len(self._bytes) if whence == 2 else 0))
        return self._at

    def truncate(self, size=None):
        self._checkClosed()
        self._resizable()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f'negative size value {size}')
        self._value = None
        del self._bytes[size:]
        return size

    def close(self):
        self._resizable()
        self._shut = True

    def readable(self):
        self._checkClosed()
        return True

    writable = seekable = readable

    def __getstate__(self):
        self._checkClosed()
        return (self.getvalue(), self._at, self.__dict__.copy() or None)

    def __setstate__(self, state):
        data, self._at, names = state
        self._bytes, self._views, self._room, self._value = bytearray(data), None, None, data
        if names:
            self.__dict__.update(names)

    def __reduce_ex__(self, protocol):
        return __import__('copyreg').__newobj__, (type(self),), self.__getstate__()

    def __sizeof__(self):
        return _own_size(64 if self._room is None else 64 + 33 + self._room)
`
