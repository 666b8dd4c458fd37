/** Text over a stream of bytes, and `open`. */
export const TEXT = String.raw`

class TextIOWrapper(_TextIOBase):
    __slots__ = ('buffer', '_encoding', '_errors', '_newline', '_line_buffering', '_through', '_ahead', '_behind', '_held', '_seen', '_raw_ahead', '_marked', '_telling')

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'TextIOWrapper() argument 4 must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}' if _V < (3, 8) else f'illegal newline value: {newline}')
        if encoding is None or encoding == 'locale' and _V >= (3, 10):
            encoding = 'UTF-8'
        if not isinstance(encoding, str):
            raise TypeError('TextIOWrapper() argument ' + ("'encoding'" if _V >= (3, 10) else '2') + f' must be str or None, not {type(encoding).__name__}')
        ''.encode(encoding)
        self._shut, self.buffer, self._encoding, self._errors, self._newline = False, buffer, encoding, errors or 'strict', newline
        self._line_buffering, self._through = line_buffering, write_through
        self._ahead, self._raw_ahead, self._behind, self._held, self._seen, self._marked, self._telling = '', b'', None, 0, 0, False, True
        if buffer is not None and buffer.seekable() and buffer.writable():
            self._marked = buffer.tell() != 0

    def __repr__(self):
        name = getattr(self.buffer, 'name', None)
        mode = self.__dict__.get('mode')
        shown = '' if name is None else f' name={name!r}'
        return f"<_io.TextIOWrapper{shown}{'' if mode is None else ' mode=' + repr(mode)} encoding={self._encoding!r}>"

    def _checkClosed(self, msg='I/O operation on closed file.'):
        if self.buffer is None:
            raise ValueError('underlying buffer has been detached')
        if self.buffer.closed:
            raise ValueError(msg)

    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._through)
    newlines = property(lambda self: _NEWLINES[self._seen])

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer is not None and self.buffer.closed

    def close(self):
        if self.buffer is not None and not self.buffer.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def detach(self):
        if self.buffer is None:
            raise ValueError('underlying buffer has been detached')
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def fileno(self):
        self._checkClosed()
        return self.buffer.fileno()

    def isatty(self):
        self._checkClosed()
        return self.buffer.isatty()

    def readable(self):
        self._checkClosed()
        return self.buffer.readable()

    def writable(self):
        self._checkClosed()
        return self.buffer.writable()

    def seekable(self):
        self._checkClosed()
        return self.buffer.seekable()

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self._encoding, self._errors = encoding, errors or 'strict'
        elif errors is not None:
            self._errors = errors
        if newline is not Ellipsis:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._through = write_through

    def flush(self):
        self._checkClosed()
        self._let_go()
        self.buffer.flush()

    def _let_go(self):
        if self._behind:
            data, self._held = b''.join(self._behind), 0
            self._behind = None
            self.buffer.write(data)

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        self._checkClosed()
        if not self.buffer.writable():
            raise UnsupportedOperation('not writable')
        text = s
        if self._newline is not None and self._newline not in ('', '\n'):
            text = text.replace('\n', self._newline)
        data = text.encode(self._encoding, self._errors)
        if self._marked and self._encoding.lower().replace('_', '-') in ('utf-16', 'utf-32', 'utf-8-sig'):
            data = data[{'utf-16': 2, 'utf-32': 4}.get(self._encoding.lower(), 3):]
        self._marked = True
        if self._ahead or self._raw_ahead:
            self.seek(self.tell())
        if self._behind is None:
            self._behind = []
        self._behind.append(data)
        self._held += len(data)
        if self._through or self._held > 8192:
            self._let_go()
        if self._line_buffering and ('\n' in text or '\r' in text):
            self.flush()
        return len(s)

    def _more(self):
        # Some more text of what the buffer has.
        if not self.buffer.readable():
            raise UnsupportedOperation('not readable')
        self._let_go()
        got = self.buffer.read1(8192) if hasattr(self.buffer, 'read1') else self.buffer.read(8192)
        if not isinstance(got, (bytes, bytearray)):
            raise TypeError(f'underlying read1() should have returned a bytes-like object, not {type(got).__name__!r}')
        self._raw_ahead += got
        return self._decoded(not got) or bool(got)

    def _decoded(self, final):
        raw, keep = self._raw_ahead, 0
        if not raw:
            return False
        if not final:
            # The end may be in the middle of a character, or of a line's end.
            lowered = self._encoding.lower().replace('_', '-')
            if lowered in ('utf-8', 'utf8', 'utf-8-sig'):
                while keep < min(3, len(raw)) and raw[-1 - keep] & 0xc0 == 0x80:
                    keep += 1
                keep = keep + 1 if keep < len(raw) and raw[-1 - keep] >= (0xc0, 0xe0, 0xf0, 0xff)[keep] else 0
            elif lowered.startswith('utf-16') or lowered.startswith('utf-32'):
                keep = len(raw) % (2 if '16' in lowered else 4)
            if keep == 0 and raw.endswith(b'\r'):
                keep = 1
        now, self._raw_ahead = raw[:len(raw) - keep], raw[len(raw) - keep:]
        text = now.decode(self._encoding, self._errors)
        if self._newline in (None, ''):
            self._seen |= _ends_seen(text)
            if self._newline is None and '\r' in text:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
        self._ahead += text
        return bool(text)

    def read(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        if size < 0:
            if not self.buffer.readable():
                raise UnsupportedOperation('not readable')
            self._let_go()
            self._raw_ahead += self.buffer.read()
            self._decoded(True)
            found, self._ahead = self._ahead, ''
            return found
        while len(self._ahead) < size and self._more():
            pass
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def readline(self, size=-1):
        self._checkClosed()
        size = _size_argument(size)
        start = 0
        while True:
            end = self._line_end(start)
            if end or 0 <= size <= len(self._ahead):
                break
            start = max(len(self._ahead) - 1, 0)
            if not self._more():
                end = self._line_end(start)
                break
        end = end or len(self._ahead)
        if size >= 0:
            end = min(end, size)
        line, self._ahead = self._ahead[:end], self._ahead[end:]
        return line

    def _line_end(self, start):
        ahead = self._ahead
        if self._newline != '':
            mark = self._newline or '\n'
            at = ahead.find(mark, start)
            return at + len(mark) if at >= 0 else 0
        ends = [at for mark in '\r\n' for at in [ahead.find(mark, start)] if at >= 0]
        if not ends:
            return 0
        first = min(ends)
        return first + 2 if ahead[first:first + 2] == '\r\n' else first + 1

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def tell(self):
        self._checkClosed()
        if not self.buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self.flush()
        at = self.buffer.tell() - len(self._raw_ahead)
        if not self._ahead:
            return at
        text = self._ahead
        if self._newline is None and self._seen & 4:
            # Line ends were made shorter: look which bytes the text was made of.
            return at - len(text.replace('\n', '\r\n').encode(self._encoding, self._errors))
        return at - len(text.encode(self._encoding if self._encoding.lower() not in ('utf-16', 'utf-32') else self._encoding + '-le', self._errors))

    def seek(self, cookie, whence=0):
        self._checkClosed()
        if not self.buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie, whence = self.tell(), 0
        if whence == 2 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence not in (0, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        self._ahead, self._raw_ahead, self._telling = '', b'', True
        at = self.buffer.seek(cookie, whence)
        self._marked = at != 0
        return at

    def truncate(self, pos=None):
        self.flush()
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def __getstate__(self):
        raise TypeError(f"cannot pickle '_io.{type(self).__name__}' object" if _V < (3, 12) else f"cannot pickle {type(self).__name__!r} instances")

    def __sizeof__(self):
        return _own_size(192 if _V < (3, 12) else 200)


def text_encoding(encoding, stacklevel=2):
    return 'locale' if encoding is None else encoding


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, (str, bytes, int)):
        if not hasattr(type(file), '__fspath__'):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
        file = __import__('os').fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    kinds = set(mode)
    if kinds - set('axrwb+tU' if _V < (3, 11) else 'axrwb+t') or len(mode) > len(kinds):
        raise ValueError(f'invalid mode: {mode!r}')
    binary = 'b' in kinds
    if binary and 't' in kinds:
        raise ValueError("can't have text and binary mode at once")
    kind = [letter for letter in 'xrwa' if letter in kinds]
    if len(kind) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode' if kind else 'Must have exactly one of create/read/write/append mode and at most one plus')
    if binary:
        for value, name in ((encoding, 'encoding'), (errors, 'errors'), (newline, 'newline')):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {'an' if name[0] == 'e' else 'a'} {name} argument")
    raw = FileIO(file, kind[0] + ('+' if '+' in kinds else ''), closefd, opener)
    made = raw
    try:
        if buffering == 0:
            if not binary:
                raise ValueError("can't have unbuffered text I/O")
            return raw
        room = buffering if buffering > 1 else DEFAULT_BUFFER_SIZE
        made = (BufferedRandom if '+' in kinds else BufferedReader if kind[0] == 'r' else BufferedWriter)(raw, room)
        if binary:
            return made
        made = TextIOWrapper(made, encoding, errors, newline, buffering == 1)
        made.mode = mode
        return made
    except BaseException:
        made.close()
        raise


# The bytes below sys.stdin, sys.stdout and sys.stderr.
def _below(stream):
    raw = FileIO(stream.fileno(), 'rb' if stream.fileno() == 0 else 'wb', closefd=False)
    raw.name = stream.name
    return _Through(raw) if stream.fileno() else BufferedReader(raw)


class _Through(BufferedWriter):
    __slots__ = ()

    def write(self, b):
        count = BufferedWriter.write(self, b)
        self.flush()
        return count


_Through.__name__ = _Through.__qualname__ = 'BufferedWriter'


def open_code(path):
    return open(path, 'rb')


for _cls in (_IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase, IncrementalNewlineDecoder, StringIO, BytesIO, FileIO, BufferedReader, BufferedWriter, BufferedRandom,
             BufferedRWPair, TextIOWrapper, _Through):
    _cls.__module__ = '_io'
open.__module__ = '_io' if _V >= (3, 10) else 'io'


class IOBase(_IOBase, metaclass=__import__('abc').ABCMeta):
    __slots__ = ()


class RawIOBase(_RawIOBase, IOBase):
    __slots__ = ()


class BufferedIOBase(_BufferedIOBase, IOBase):
    __slots__ = ()


class TextIOBase(_TextIOBase, IOBase):
    __slots__ = ()


RawIOBase.register(FileIO)
for _cls in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_cls)
for _cls in (StringIO, TextIOWrapper, type(sys.stdout)):
    TextIOBase.register(_cls)
del _cls
`
