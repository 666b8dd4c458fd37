/** `codecs`: encodings by name, and what goes over streams of them. */
export const SOURCE = String.raw`import _codecs
import io as _io

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\0\0'
BOM_UTF32_BE = b'\0\0\xfe\xff'
encode, decode = _codecs.encode, _codecs.decode
_NAMES = {'utf8': 'utf-8', 'u8': 'utf-8', 'utf_8': 'utf-8', 'latin1': 'iso8859-1', 'latin_1': 'iso8859-1', 'l1': 'iso8859-1', 'iso_8859_1': 'iso8859-1', 'us_ascii': 'ascii', 'utf16': 'utf-16',
          'utf_16': 'utf-16', 'utf32': 'utf-32', 'utf_32': 'utf-32', 'utf_8_sig': 'utf-8-sig', 'rot_13': 'rot13', 'hex_codec': 'hex', 'base64_codec': 'base64', 'windows_1252': 'cp1252'}
_handlers = {}
_searches = []


def _rot13(text):
    return ''.join(chr((ord(c) - first + 13) % 26 + first) if first else c for c in text for first in [65 if 'A' <= c <= 'Z' else 97 if 'a' <= c <= 'z' else 0])


def _by_name(encoding, way):
    name = encoding.lower().replace('-', '_')
    if name in ('rot13', 'rot_13'):
        return lambda obj, errors='strict': _rot13(obj)
    if name in ('hex', 'hex_codec'):
        return (lambda obj, errors='strict': bytes(obj).hex().encode()) if way == 'encode' else (lambda obj, errors='strict': bytes.fromhex(obj if isinstance(obj, str) else bytes(obj).decode()))
    if name in ('base64', 'base64_codec', 'base_64'):
        import base64
        return (lambda obj, errors='strict': base64.encodebytes(obj)) if way == 'encode' else (lambda obj, errors='strict': base64.decodebytes(obj))
    found = _searched(encoding)
    if found is None:
        raise LookupError(f'unknown encoding: {encoding}')
    return lambda obj, errors='strict': found[0 if way == 'encode' else 1](obj, errors)[0]


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None, *, _is_text_encoding=True):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name, self.encode, self.decode, self.streamreader, self.streamwriter = name, encode, decode, streamreader, streamwriter
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        return self

    def __repr__(self):
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__} object for encoding {self.name} at {id(self):#x}>'


class Codec:
    pass


class IncrementalEncoder:
    encoding = 'utf-8'

    def __init__(self, errors='strict'):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self.encoding, self.errors)

    def reset(self):
        pass

    def getstate(self):
        return 0


class IncrementalDecoder:
    encoding = 'utf-8'

    def __init__(self, errors='strict'):
        self.errors, self.buffer = errors, b''

    def decode(self, input, final=False):
        data = self.buffer + bytes(input)
        for keep in range(0 if final else min(3, len(data)) + 1):
            try:
                text = data[:len(data) - keep].decode(self.encoding, self.errors)
            except UnicodeDecodeError as error:
                if error.end < len(data) - keep or error.reason not in ('unexpected end of data', 'truncated data'):
                    raise
                continue
            self.buffer = data[len(data) - keep:]
            return text
        text = data.decode(self.encoding, self.errors)
        self.buffer = b''
        return text

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0


BufferedIncrementalDecoder = IncrementalDecoder


class StreamReaderWriter:
    encoding = 'unknown'

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.__dict__['stream'], name)

    def __iter__(self):
        return iter(self.stream)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.stream.close()


StreamReader = StreamWriter = StreamReaderWriter


def register(search_function):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function):
    if search_function in _searches:
        _searches.remove(search_function)


def _searched(encoding):
    for search in _searches:
        found = search(encoding.lower().replace(' ', '_'))
        if found is not None:
            if not isinstance(found, tuple) or len(found) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            return found
    return None


def lookup(encoding):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    key = encoding.lower().replace('-', '_').replace(' ', '_')
    name = _NAMES.get(key, key.replace('_', '-') if key.startswith('utf') else key)
    if name in ('rot13', 'hex', 'base64'):
        return CodecInfo(_by_name(name, 'encode'), _by_name(name, 'decode'), name=name)
    try:
        ''.encode(encoding)
    except LookupError:
        found = _searched(encoding)
        if found is None:
            raise
        return found
    made = {'encoding': encoding}
    return CodecInfo(lambda text, errors='strict': (text.encode(encoding, errors), len(text)), lambda data, errors='strict': (bytes(data).decode(encoding, errors), len(data)), StreamReader,
                     StreamWriter, type('IncrementalEncoder', (IncrementalEncoder,), made), type('IncrementalDecoder', (IncrementalDecoder,), made), name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


def getreader(encoding):
    return lambda stream, errors='strict': _io.TextIOWrapper(stream, encoding, errors)


def getwriter(encoding):
    return lambda stream, errors='strict': _io.TextIOWrapper(stream, encoding, errors, write_through=True)


def iterencode(iterator, encoding, errors='strict', **kwargs):
    yield from filter(None, map(getincrementalencoder(encoding)(errors).encode, iterator))


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors)
    yield from filter(None, map(decoder.decode, iterator))
    # What was kept back, since more could have come.
    yield from filter(None, [decoder.decode(b'', True)])


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    if encoding is None:
        return _io.open(filename, mode, buffering)
    return StreamReaderWriter(_io.open(filename, mode.replace('b', ''), buffering, encoding, errors, newline=''))


def register_error(name, error_handler):
    if not callable(error_handler):
        raise TypeError('handler must be callable')
    _handlers[name] = error_handler


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return '', exception.end


def replace_errors(exception):
    return ('?' if isinstance(exception, UnicodeEncodeError) else '\ufffd') * (exception.end - exception.start if isinstance(exception, UnicodeEncodeError) else 1), exception.end


def lookup_error(name):
    known = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, **_handlers}
    if name not in known:
        raise LookupError(f"unknown error handler name '{name}'")
    return known[name]


def escape_decode(data, errors='strict'):
    data = data.encode('latin-1') if isinstance(data, str) else bytes(data)
    simple = {ord(key): ord(value) for key, value in zip('abfnrtv\\\'"', '\a\b\f\n\r\t\v\\\'"')}
    out, at = bytearray(), 0
    while at < len(data):
        byte = data[at]
        at += 1
        if byte != 92:
            out.append(byte)
            continue
        if at == len(data):
            raise ValueError('Trailing \\ in string')
        byte = data[at]
        at += 1
        if byte in simple:
            out.append(simple[byte])
        elif byte == 10:
            pass
        elif 48 <= byte < 56:
            end = at
            while end < at + 2 and end < len(data) and 48 <= data[end] < 56:
                end += 1
            out.append(int(data[at - 1:end], 8) & 255)
            at = end
        elif byte == 120:
            out.append(int(data[at:at + 2], 16))
            at += 2
        else:
            out += bytes((92, byte))
    return bytes(out), len(data)


utf_8_encode = lambda text, errors='strict': (text.encode('utf-8', errors), len(text))
utf_8_decode = lambda data, errors='strict', final=False: (bytes(data).decode('utf-8', errors), len(data))
`
