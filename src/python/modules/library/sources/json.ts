/** `json`: encoder and decoder in Python. */
export const SOURCE = String.raw`from _json import encode_basestring, encode_basestring_ascii

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']
_INFINITY = float('inf')


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


JSONDecodeError.__module__ = 'json.decoder'


def _float_text(value, allow_nan):
    if value != value:
        text = 'NaN'
    elif value == _INFINITY:
        text = 'Infinity'
    elif value == -_INFINITY:
        text = '-Infinity'
    else:
        return float.__repr__(value)
    if not allow_nan:
        raise ValueError('Out of range float values are not JSON compliant' + (': ' + repr(value) if _NAMES_VALUE else ''))
    return text


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        out = []
        self._write(o, out.append, 0, {} if self.check_circular else None)
        return ''.join(out)

    def iterencode(self, o, _one_shot=False):
        out = []
        self._write(o, out.append, 0, {} if self.check_circular else None)
        return iter(out)

    def _atom(self, o):
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return _float_text(o, self.allow_nan)
        return None

    def _write(self, o, write, level, markers):
        text = self._atom(o)
        if text is not None:
            write(text)
            return
        if markers is not None:
            if id(o) in markers:
                raise ValueError('Circular reference detected')
            markers[id(o)] = o
        if isinstance(o, (list, tuple)):
            self._write_items(o, write, level, markers)
        elif isinstance(o, dict):
            self._write_pairs(o, write, level, markers)
        else:
            self._write(self.default(o), write, level, markers)
        if markers is not None:
            del markers[id(o)]

    def _breaks(self, level):
        if self.indent is None:
            return '', self.item_separator, ''
        unit = self.indent if isinstance(self.indent, str) else ' ' * self.indent
        return '\n' + unit * (level + 1), self.item_separator + '\n' + unit * (level + 1), '\n' + unit * level

    def _write_items(self, items, write, level, markers):
        if not items:
            write('[]')
            return
        start, between, end = self._breaks(level)
        write('[' + start)
        first = True
        for item in items:
            if not first:
                write(between)
            first = False
            self._write(item, write, level + 1, markers)
        write(end + ']')

    def _write_pairs(self, pairs, write, level, markers):
        if not pairs:
            write('{}')
            return
        start, between, end = self._breaks(level)
        write('{')
        first = True
        for key, value in sorted(pairs.items()) if self.sort_keys else pairs.items():
            if not isinstance(key, str):
                text = self._atom(key)
                if text is None:
                    if self.skipkeys:
                        continue
                    raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
                key = text
            write(start if first else between)
            first = False
            write(encode_basestring_ascii(key) if self.ensure_ascii else encode_basestring(key))
            write(self.key_separator)
            self._write(value, write, level + 1, markers)
        write(end + '}')


JSONEncoder.__module__ = 'json.encoder'


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_WHITE = ' \t\n\r'


def _skip(s, at):
    while at < len(s) and s[at] in _WHITE:
        at += 1
    return at


def _unicode_escape(s, pos):
    digits = s[pos:pos + 4]
    if len(digits) == 4 and all(c in '0123456789abcdefABCDEF' for c in digits):
        return int(digits, 16)
    raise JSONDecodeError('Invalid \\uXXXX escape', s, pos - 1 if _OLD_ESCAPE else pos)


_OLD_ESCAPE = False


def _string(s, at, strict):
    begin = at - 1
    out = []
    while True:
        start = at
        while at < len(s) and s[at] != '"' and s[at] != '\\' and s[at] >= ' ':
            at += 1
        if at > start:
            out.append(s[start:at])
        if at >= len(s):
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        c = s[at]
        if c == '"':
            return ''.join(out), at + 1
        if c != '\\':
            if strict:
                raise JSONDecodeError('Invalid control character at', s, at)
            out.append(c)
            at += 1
            continue
        at += 1
        if at >= len(s):
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        esc = s[at]
        if esc != 'u':
            if esc not in _ESCAPES:
                raise JSONDecodeError('Invalid \\escape', s, at - 1)
            out.append(_ESCAPES[esc])
            at += 1
            continue
        code = _unicode_escape(s, at + 1)
        at += 5
        if 0xd800 <= code <= 0xdbff and s[at:at + 2] == '\\u':
            low = _unicode_escape(s, at + 2)
            if 0xdc00 <= low <= 0xdfff:
                code = 0x10000 + (((code - 0xd800) << 10) | (low - 0xdc00))
                at += 6
        out.append(chr(code))


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or {'-Infinity': -_INFINITY, 'Infinity': _INFINITY, 'NaN': float('nan')}.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx, {})
        except StopIteration as err:
            raise JSONDecodeError('Expecting value', s, err.value) from None

    def _value(self, s, at, memo):
        if at >= len(s):
            raise StopIteration(at)
        c = s[at]
        if c == '"':
            return _string(s, at + 1, self.strict)
        if c == '{':
            return self._object(s, at + 1, memo)
        if c == '[':
            return self._array(s, at + 1, memo)
        for text, value in (('null', None), ('true', True), ('false', False)):
            if c == text[0] and s.startswith(text, at):
                return value, at + len(text)
        if c == '-' or '0' <= c <= '9':
            number = self._number(s, at)
            if number is not None:
                return number
        for text in ('NaN', 'Infinity', '-Infinity'):
            if s.startswith(text, at):
                return self.parse_constant(text), at + len(text)
        raise StopIteration(at)

    def _number(self, s, at):
        end = at + 1 if s[at] == '-' else at
        if end >= len(s) or not '0' <= s[end] <= '9':
            return None
        if s[end] == '0':
            end += 1
        else:
            while end < len(s) and '0' <= s[end] <= '9':
                end += 1
        whole = end
        if end + 1 < len(s) and s[end] == '.' and '0' <= s[end + 1] <= '9':
            end += 1
            while end < len(s) and '0' <= s[end] <= '9':
                end += 1
        if end < len(s) and s[end] in 'eE':
            exponent = end + 1
            if exponent < len(s) and s[exponent] in '+-':
                exponent += 1
            if exponent < len(s) and '0' <= s[exponent] <= '9':
                while exponent < len(s) and '0' <= s[exponent] <= '9':
                    exponent += 1
                end = exponent
        text = s[at:end]
        return (self.parse_int(text) if end == whole else self.parse_float(text)), end

    def _object(self, s, at, memo):
        pairs = []
        at = _skip(s, at)
        if s[at:at + 1] != '}':
            while True:
                if s[at:at + 1] != '"':
                    raise JSONDecodeError('Expecting property name enclosed in double quotes', s, at)
                key, at = _string(s, at + 1, self.strict)
                key = memo.setdefault(key, key)
                at = _skip(s, at)
                if s[at:at + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, at)
                value, at = self._value(s, _skip(s, at + 1), memo)
                pairs.append((key, value))
                at = _skip(s, at)
                if s[at:at + 1] == '}':
                    break
                if s[at:at + 1] != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, at)
                comma = at
                at = _skip(s, at + 1)
                if _TRAILING and s[at:at + 1] == '}':
                    raise JSONDecodeError('Illegal trailing comma before end of object', s, comma)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), at + 1
        made = dict(pairs)
        return (made if self.object_hook is None else self.object_hook(made)), at + 1

    def _array(self, s, at, memo):
        values = []
        at = _skip(s, at)
        if s[at:at + 1] == ']':
            return values, at + 1
        while True:
            value, at = self._value(s, at, memo)
            values.append(value)
            at = _skip(s, at)
            if s[at:at + 1] == ']':
                return values, at + 1
            if s[at:at + 1] != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = _skip(s, at + 1)
            if _TRAILING and s[at:at + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)


JSONDecoder.__module__ = 'json.decoder'


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8', 'surrogatepass')
    else:
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)


import sys as _sys
_TRAILING = _sys.version_info >= (3, 13)
_NAMES_VALUE = _sys.version_info >= (3, 12)
`
