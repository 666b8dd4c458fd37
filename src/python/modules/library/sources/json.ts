/** `json`: one writer, one reader. */
export const SOURCE = String.raw`import sys as _sys
from _json import encode_basestring as _quote, encode_basestring_ascii as _quote_ascii

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
_V = _sys.version_info[:2]
_WORDS = {'null': None, 'true': True, 'false': False}
_ODD = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}
_ESCAPED = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t'))
_DIGITS = frozenset('0123456789')
_HEX = frozenset('0123456789abcdefABCDEF')


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        before = doc[:pos].split('\n')
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno, self.colno = len(before), len(before[-1]) + 1
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


class JSONEncoder:
    item_separator, key_separator = ', ', ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

    def encode(self, o):
        return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        pieces = []
        _Writer(self, pieces.append).write(o)
        return iter(pieces)


class _Writer:
    def __init__(self, encoder, put):
        self.encoder, self.put = encoder, put
        self.quote = _quote_ascii if encoder.ensure_ascii else _quote
        self.step = ' ' * encoder.indent if isinstance(encoder.indent, int) else encoder.indent
        self.margin = '\n'
        self.open = set()

    def scalar(self, o):
        """The text of what is no container, or None."""
        for word, value in _WORDS.items():
            if o is value:
                return word
        if isinstance(o, str):
            return self.quote(o)
        if isinstance(o, int):
            return int.__repr__(o)
        return self.number(o) if isinstance(o, float) else None

    def number(self, o):
        text = float.__repr__(o)
        if text[-1] not in 'nf':
            return text
        if not self.encoder.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant' + (f': {o!r}' if _V >= (3, 12) else ''))
        return {'nan': 'NaN', 'inf': 'Infinity', '-inf': '-Infinity'}[text]

    def write(self, o):
        text = self.scalar(o)
        if text is not None:
            self.put(text)
            return
        if self.encoder.check_circular:
            if id(o) in self.open:
                raise ValueError('Circular reference detected')
            self.open.add(id(o))
        if isinstance(o, dict):
            self.block('{}', self.pairs(o))
        elif isinstance(o, (list, tuple)):
            self.block('[]', ((None, item) for item in o))
        else:
            self.write(self.encoder.default(o))
        self.open.discard(id(o))

    def pairs(self, o):
        for key, value in sorted(o.items()) if self.encoder.sort_keys else o.items():
            text = key if isinstance(key, str) else self.scalar(key)
            if text is not None:
                yield text, value
            elif not self.encoder.skipkeys:
                raise TypeError(f'keys must be str, int, float, bool or None, not {type(key).__name__}')

    def block(self, brackets, entries):
        outside = self.margin
        if self.step is not None:
            self.margin += self.step
        inside = '' if self.step is None else self.margin
        lead = brackets[0] + inside
        for key, value in entries:
            self.put(lead)
            if key is not None:
                self.put(self.quote(key) + self.encoder.key_separator)
            self.write(value)
            lead = self.encoder.item_separator + inside
        self.margin = outside
        empty = lead == brackets[0] + inside
        self.put(brackets if empty else (outside if self.step is not None else '') + brackets[1])


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or _ODD.get

    def decode(self, s):
        reader = _Reader(self, s, 0)
        reader.blank()
        value = reader.value()
        if reader.blank():
            reader.fail('Extra data')
        return value

    def raw_decode(self, s, idx=0):
        reader = _Reader(self, s, idx)
        return reader.value(), reader.at


class _Reader:
    """A text and a place in it, which every method moves on."""

    def __init__(self, decoder, text, at):
        self.decoder, self.text, self.at = decoder, text, at
        self.keys = {}

    def fail(self, problem, at=None):
        raise JSONDecodeError(problem, self.text, self.at if at is None else at)

    def blank(self):
        """Passes white space; returns the character after it."""
        while self.text[self.at:self.at + 1] in (' ', '\t', '\n', '\r'):
            self.at += 1
        return self.text[self.at:self.at + 1]

    def passed(self, kinds):
        start = self.at
        while self.text[self.at:self.at + 1] in kinds:
            self.at += 1
        return self.at - start

    def value(self):
        first = self.text[self.at:self.at + 1]
        if first == '"':
            return self.string()
        if first == '[':
            return list(self.entries(']', 'array', self.value))
        if first == '{':
            return self.table()
        for words in (_WORDS, _ODD):
            for word in words:
                if self.text.startswith(word, self.at):
                    self.at += len(word)
                    return words[word] if words is _WORDS else self.decoder.parse_constant(word)
        return self.number()

    def number(self):
        start = self.at
        self.at += self.text.startswith('-', start)
        if self.text.startswith('0', self.at):
            self.at += 1
        elif not self.passed(_DIGITS):
            self.fail('Expecting value', start)
        make = self.decoder.parse_int
        for signs, more in (('.', ''), ('eE', '+-')):
            back = self.at
            if self.text[back:back + 1] in tuple(signs):
                self.at += 1
                self.at += self.text[self.at:self.at + 1] in tuple(more)
                if self.passed(_DIGITS):
                    make = self.decoder.parse_float
                else:
                    self.at = back
        return make(self.text[start:self.at])

    def entries(self, close, kind, entry):
        self.at += 1
        more = self.blank() != close
        while more:
            yield entry()
            mark = self.blank()
            if mark not in (close, ','):
                self.fail("Expecting ',' delimiter")
            more = mark == ','
            if more:
                comma = self.at
                self.at += 1
                if self.blank() == close and _V >= (3, 13):
                    self.fail(f'Illegal trailing comma before end of {kind}', comma)
        self.at += 1

    def pair(self):
        if self.text[self.at:self.at + 1] != '"':
            self.fail('Expecting property name enclosed in double quotes')
        key = self.string()
        if self.blank() != ':':
            self.fail("Expecting ':' delimiter")
        self.at += 1
        self.blank()
        return self.keys.setdefault(key, key), self.value()

    def table(self):
        pairs = list(self.entries('}', 'object', self.pair))
        decoder = self.decoder
        if decoder.object_pairs_hook:
            return decoder.object_pairs_hook(pairs)
        return decoder.object_hook(dict(pairs)) if decoder.object_hook else dict(pairs)

    def string(self):
        start = self.at
        pieces = []
        self.at += 1
        while True:
            run = self.at
            char = self.text[run:run + 1]
            while char >= ' ' and char not in '"\\':
                self.at += 1
                char = self.text[self.at:self.at + 1]
            if not char:
                self.fail('Unterminated string starting at', start)
            pieces.append(self.text[run:self.at])
            self.at += 1
            if char == '"':
                return ''.join(pieces)
            if char == '\\':
                char = self.escape(start)
            elif self.decoder.strict:
                self.fail('Invalid control character at', self.at - 1)
            pieces.append(char)

    def escape(self, start):
        letter = self.text[self.at:self.at + 1]
        if not letter:
            self.fail('Unterminated string starting at', start)
        if letter == 'u':
            return chr(self.unit())
        if letter not in _ESCAPED:
            self.fail('Invalid \\escape', self.at - 1)
        self.at += 1
        return _ESCAPED[letter]

    def unit(self):
        """uXXXX, and the second half of a pair if it follows."""
        digits = self.text[self.at + 1:self.at + 5]
        if len(digits) < 4 or not _HEX.issuperset(digits):
            self.fail('Invalid \\uXXXX escape')
        self.at += 5
        code = int(digits, 16)
        if code >> 10 == 0b110110 and self.text.startswith('\\u', self.at):
            back = self.at
            self.at += 1
            low = self.unit()
            if low >> 10 == 0b110111:
                return 0x10000 + (code - 0xd800 << 10) + low - 0xdc00
            self.at = back
        return code


for _kind, _module in ((JSONDecodeError, 'decoder'), (JSONDecoder, 'decoder'), (JSONEncoder, 'encoder')):
    _kind.__module__ = 'json.' + _module


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    kw.update(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan)
    kw.update(indent=indent, separators=separators, default=default, sort_keys=sort_keys)
    return (cls or JSONEncoder)(**kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


def loads(s, *, cls=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8-sig', 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
`
