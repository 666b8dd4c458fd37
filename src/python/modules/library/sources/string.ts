/** `string`. */
export const SOURCE = String.raw`ascii_lowercase = ''.join(map(chr, range(97, 123)))
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = ''.join(map(str, range(10)))
hexdigits = digits + 'abcdefABCDEF'
octdigits = digits[:8]
whitespace = ' \t\n\r\x0b\x0c'
punctuation = ''.join([c for c in map(chr, range(33, 127)) if not c.isalnum()])
printable = digits + ascii_letters + punctuation + whitespace

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']
_FIRST = frozenset(ascii_letters + '_')
_LATER = _FIRST | set(digits)


def capwords(s, sep=None):
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """(plain text, None, 0), (what is written, name, place): the name is the delimiter where that is written twice, and empty where none can be read."""
        plain, *rest = self.template.split(self.delimiter)
        yield plain, None, 0
        place = len(plain)
        while rest:
            piece, size = rest.pop(0), len(self.delimiter)
            if not piece and rest:
                yield self.delimiter * 2, self.delimiter, place
                piece = rest.pop(0)
                size *= 2
                end = 0
            else:
                braced = piece[:1] == '{'
                name = _name_at(piece, braced)
                if braced and piece[1 + len(name):2 + len(name)] != '}':
                    name = ''
                end = len(name) + 2 * braced if name else 0
                yield self.delimiter + piece[:end], name, place
            yield piece[end:], None, 0
            place += size + len(piece)

    def _filled(self, value_of):
        return ''.join([text if name is None else self.delimiter if name == self.delimiter else str(value_of(text, name, place)) for text, name, place in self._parts()])

    def substitute(self, mapping={}, /, **kws):
        def value_of(text, name, place):
            if not name:
                line = self.template.count('\n', 0, place) + 1
                raise ValueError(f'Invalid placeholder in string: line {line}, col {place - self.template.rfind(chr(10), 0, place)}')
            return kws[name] if name in kws else mapping[name]
        return self._filled(value_of)

    def safe_substitute(self, mapping={}, /, **kws):
        def value_of(text, name, place):
            try:
                return kws[name] if name in kws else mapping[name]
            except KeyError:
                return text
        return self._filled(value_of)

    def get_identifiers(self):
        return list(dict.fromkeys(name for _, name, _ in self._parts() if name and name != self.delimiter))

    def is_valid(self):
        return all(name != '' for _, name, _ in self._parts())


def _name_at(text, start):
    end = start
    while text[end:end + 1] in (_LATER if end > start else _FIRST):
        end += 1
    return text[start:end]


def _field_end(text, at):
    """Where the field that opens before this place is closed."""
    depth, start = 1, at
    while depth:
        if at == len(text):
            raise ValueError("Single '{' encountered in format string" if at == start else "expected '}' before end of string")
        depth += (text[at] == '{') - (text[at] == '}')
        at += 1
    return at


class Formatter:
    def get_value(self, key, args, kwargs):
        return (args if isinstance(key, int) else kwargs)[key]

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        makers = {'s': str, 'r': repr, 'a': ascii}
        if conversion is None:
            return value
        if conversion not in makers:
            raise ValueError(f'Unknown conversion specifier {conversion}')
        return makers[conversion](value)

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._format(format_string, args, kwargs, used, iter(range(len(args) + 1)))
        self.check_unused_args(used, args, kwargs)
        return text

    def _format(self, text, args, kwargs, used, numbers):
        out = []
        for plain, name, spec, conversion in self.parse(text):
            out.append(plain)
            if name is not None:
                if not name or name[0] in '.[':
                    name = f'{next(numbers)}{name}'
                value, key = self.get_field(name, args, kwargs)
                used.add(key)
                spec = self._format(spec, args, kwargs, used, numbers)
                out.append(self.format_field(self.convert_field(value, conversion), spec))
        return ''.join(out)

    def parse(self, format_string):
        plain, at = '', 0
        while at < len(format_string):
            char = format_string[at]
            at += 1
            if char in '{}' and format_string.startswith(char, at):
                at += 1
            elif char == '}':
                raise ValueError("Single '}' encountered in format string")
            elif char == '{':
                end = _field_end(format_string, at)
                head, _, spec = format_string[at:end - 1].partition(':')
                name, _, conversion = head.partition('!')
                yield plain, name, spec, conversion or None
                plain, at, char = '', end, ''
            plain += char
        if plain:
            yield plain, None, None, None

    def get_field(self, field_name, args, kwargs):
        first, *steps = field_name.replace(']', '').replace('[', '.[').split('.')
        key = int(first) if first.isdigit() else first
        value = self.get_value(key, args, kwargs)
        for step in steps:
            if step[0] == '[':
                value = value[int(step[1:]) if step[1:].isdigit() else step[1:]]
            else:
                value = getattr(value, step)
        return value, key
`
