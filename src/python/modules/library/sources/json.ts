/** `json`: one writer, one reader. */
export const SOURCE = String.raw`import sys as _sys
from _json import encode_basestring as _quote, encode_basestring_ascii as _quote_ascii, parse as _parse

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
        if isinstance(o, str):
            return _quote_ascii(o) if self.ensure_ascii else _quote(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        if _one_shot and (self.indent is None or _V >= (3, 13)):
            pieces = []
            _Writer(self, pieces.append).write(o)
            return pieces
        markers = {} if self.check_circular else None
        quote = _quote_ascii if self.ensure_ascii else _quote

        def floatstr(o, allow_nan=self.allow_nan, _repr=float.__repr__, _inf=_ODD['Infinity'], _neginf=_ODD['-Infinity']):
            if o == o and o != _inf and o != _neginf:
                return _repr(o)
            if not allow_nan:
                raise ValueError('Out of range float values are not JSON compliant' + (f': {o!r}' if _V >= (3, 12) else ''))
            return 'NaN' if o != o else 'Infinity' if o == _inf else '-Infinity'

        indent = self.indent if self.indent is None or isinstance(self.indent, str) else ' ' * self.indent
        write = _make_iterencode(markers, self.default, quote, indent, floatstr, self.key_separator, self.item_separator, self.sort_keys, self.skipkeys, _one_shot)
        return write(o, 0)


# Three generators that refer to one another, and to what they are given: what one call makes is a cycle, as in CPython.
def _make_iterencode(markers, _default, _encoder, _indent, _floatstr, _key_separator, _item_separator, _sort_keys, _skipkeys, _one_shot,
                     ValueError=ValueError, dict=dict, float=float, id=id, int=int, isinstance=isinstance, list=list, str=str, tuple=tuple, _intstr=int.__repr__):
    def _iterencode_list(lst, level):
        if not lst:
            yield '[]'
            return
        if markers is not None:
            mark = id(lst)
            if mark in markers:
                raise ValueError('Circular reference detected')
            markers[mark] = lst
        lead, between, after = '[', _item_separator, ''
        if _indent is not None:
            level += 1
            margin = '\n' + _indent * level
            lead, between, after = '[' + margin, _item_separator + margin, '\n' + _indent * (level - 1)
        for value in lst:
            text = (_encoder(value) if isinstance(value, str) else 'null' if value is None else 'true' if value is True else 'false' if value is False else
                    _intstr(value) if isinstance(value, int) else _floatstr(value) if isinstance(value, float) else None)
            if text is not None:
                yield lead + text
            else:
                yield lead
                yield from (_iterencode_list if isinstance(value, (list, tuple)) else _iterencode_dict if isinstance(value, dict) else _iterencode)(value, level)
            lead = between
        if after:
            yield after
        yield ']'
        if markers is not None:
            del markers[mark]

    def _iterencode_dict(dct, level):
        if not dct:
            yield '{}'
            return
        if markers is not None:
            mark = id(dct)
            if mark in markers:
                raise ValueError('Circular reference detected')
            markers[mark] = dct
        yield '{'
        between, after, margin = _item_separator, '', ''
        if _indent is not None:
            level += 1
            margin = '\n' + _indent * level
            between, after = _item_separator + margin, '\n' + _indent * (level - 1)
        first = True
        for key, value in sorted(dct.items()) if _sort_keys else dct.items():
            if not isinstance(key, str):
                if isinstance(key, float):
                    key = _floatstr(key)
                elif key is True or key is False or key is None:
                    key = 'null' if key is None else 'true' if key else 'false'
                elif isinstance(key, int):
                    key = _intstr(key)
                elif _skipkeys:
                    continue
                else:
                    raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
            if not first:
                yield between
            elif margin:
                yield margin
            first = False
            yield _encoder(key)
            yield _key_separator
            text = (_encoder(value) if isinstance(value, str) else 'null' if value is None else 'true' if value is True else 'false' if value is False else
                    _intstr(value) if isinstance(value, int) else _floatstr(value) if isinstance(value, float) else None)
            if text is not None:
                yield text
            else:
                yield from (_iterencode_list if isinstance(value, (list, tuple)) else _iterencode_dict if isinstance(value, dict) else _iterencode)(value, level)
        if after and not first or after and _V < (3, 13):
            yield after
        yield '}'
        if markers is not None:
            del markers[mark]

    def _iterencode(o, level):
        text = (_encoder(o) if isinstance(o, str) else 'null' if o is None else 'true' if o is True else 'false' if o is False else
                _intstr(o) if isinstance(o, int) else _floatstr(o) if isinstance(o, float) else None)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from _iterencode_list(o, level)
        elif isinstance(o, dict):
            yield from _iterencode_dict(o, level)
        else:
            if markers is not None:
                mark = id(o)
                if mark in markers:
                    raise ValueError('Circular reference detected')
                markers[mark] = o
            yield from _iterencode(_default(o), level)
            if markers is not None:
                del markers[mark]
    return _iterencode


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
        self._plain = not (object_hook or object_pairs_hook or parse_float or parse_int or parse_constant)

    def decode(self, s):
        if self._plain and isinstance(s, str):
            found = _parse(s, self.strict)
            if len(found) == 3:
                raise JSONDecodeError(found[0], s, found[1])
            return found[0]
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


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    kw.update(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan)
    kw.update(indent=indent, separators=separators, default=default, sort_keys=sort_keys)
    for chunk in (cls or JSONEncoder)(**kw).iterencode(obj):
        fp.write(chunk)


_default_decoder, _default_encoder = JSONDecoder(), JSONEncoder()


def loads(s, *, cls=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8-sig', 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    if cls is None and all(value is None for value in kw.values()):
        return _default_decoder.decode(s)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)


for _part, _names in (('decoder', ('JSONDecoder', 'JSONDecodeError')), ('encoder', ('JSONEncoder',)), ('scanner', ())):
    globals()[_part] = _sys.modules['json.' + _part] = type(_sys)('json.' + _part)
    vars(globals()[_part]).update((_name, globals()[_name]) for _name in _names)
`
