/** `string`. */
export const SOURCE = String.raw`import sys

ascii_lowercase = ''.join(map(chr, range(97, 123)))
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = ''.join(map(str, range(10)))
hexdigits = digits + 'abcdefABCDEF'
octdigits = digits[:8]
whitespace = ' \t\n\r\x0b\x0c'
punctuation = ''.join([c for c in map(chr, range(33, 127)) if not c.isalnum()])
printable = digits + ascii_letters + punctuation + whitespace

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']
_V = sys.version_info[:2]


def capwords(s, sep=None):
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


import re as _re
from collections import ChainMap as _ChainMap

_nothing = {}


class Template:
    delimiter = '$'
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = cls.__dict__.get('pattern')
        if own is None:
            sign, name = _re.escape(cls.delimiter), cls.idpattern
            own = f'{sign}(?:(?P<escaped>{sign})|(?P<named>{name})|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))'
        cls.pattern = _re.compile(own, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        place = match.start('invalid')
        lines = self.template[:place].splitlines(keepends=True) or ['']
        column = place - sum(map(len, lines[:-1])) if place else 1
        raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {column}')

    def _read(self, match):
        '''The name that a match asks for, or None, and whether it is no placeholder at all.'''
        *names, escaped, invalid = match.group('named', 'braced', 'escaped', 'invalid')
        name = names[0] or names[1]
        if name is escaped is invalid is None:
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return name, invalid is not None

    def _filled(self, values, named, strict):
        '''The text with values in the places of names. What has none stays as it is unless that is an error.'''
        if values is _nothing or named:
            values = named if values is _nothing else _ChainMap(named, values)

        def put(match):
            name, wrong = self._read(match)
            if name is None:
                return self.delimiter if not wrong else self._invalid(match) if strict else match.group()
            if strict:
                return str(values[name])
            try:
                return str(values[name])
            except KeyError:
                return match.group()

        return self.pattern.sub(put, self.template)

    def substitute(self, mapping=_nothing, /, **kws):
        return self._filled(mapping, kws, True)

    def safe_substitute(self, mapping=_nothing, /, **kws):
        return self._filled(mapping, kws, False)

    if _V >= (3, 11):
        def get_identifiers(self):
            asked = [self._read(match)[0] for match in self.pattern.finditer(self.template)]
            return [name for name in dict.fromkeys(asked) if name is not None]

        def is_valid(self):
            return not any(self._read(match)[1] for match in self.pattern.finditer(self.template))


# A class statement asks only those of subclasses.
Template.__init_subclass__()


def _field_end(text, at):
    """Where the name of the field that opens before this place ends, and where it is closed. Between brackets every character is the name's."""
    depth, start, name_end, inside = 1, at, None, False
    while depth:
        if at == len(text):
            raise ValueError("Single '{' encountered in format string" if at == start else "expected '}' before end of string" if name_end is None else "unmatched '{' in format spec")
        char = text[at]
        if name_end is None:
            if inside or char == '[':
                inside = char != ']'
                at += 1
                continue
            if char == '{':
                raise ValueError("unexpected '{' in field name")
            if char in '}:!':
                name_end = at
        depth += (char == '{') - (char == '}')
        at += 1
    return name_end, at


def _numbered(name, counted):
    '''The number of a field and what is counted next, which is False where numbers are given: the two do not go together.'''
    if name and not counted:
        return name, False
    if name or counted is False:
        raise ValueError('cannot switch from manual field specification to automatic field numbering')
    return str(counted), counted + 1


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
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for plain, name, spec, conversion in self.parse(format_string):
            pieces.append(plain)
            if name is None:
                continue
            if name == '' or name.isdigit():
                name, auto_arg_index = _numbered(name, auto_arg_index)
            found, key = self.get_field(name, args, kwargs)
            used_args.add(key)
            found = self.convert_field(found, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            pieces.append(self.format_field(found, spec))
        return ''.join(pieces), auto_arg_index

    def parse(self, format_string):
        plain, at = '', 0
        while at < len(format_string):
            char = format_string[at]
            at += 1
            if char in '{}' and format_string.startswith(char, at):
                yield plain + char, None, None, None
                plain, at, char = '', at + 1, ''
            elif char == '}':
                raise ValueError("Single '}' encountered in format string")
            elif char == '{':
                name_end, end = _field_end(format_string, at)
                conversion, _, spec = format_string[name_end:end - 1].partition(':')
                yield plain, format_string[at:name_end], spec, conversion[1:] or None
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
