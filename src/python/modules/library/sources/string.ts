/** `string`. */
export const SOURCE = String.raw`whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_\x60{|}~""".replace(r'\x60', chr(96))
printable = digits + ascii_letters + punctuation + whitespace

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        text = self.template
        sign = self.delimiter
        at = 0
        while True:
            found = text.find(sign, at)
            if found < 0:
                yield text[at:], None, None, found
                return
            before = text[at:found]
            at = found + len(sign)
            if text.startswith(sign, at):
                at += len(sign)
                yield before, 'escaped', sign, found
                continue
            braced = text.startswith('{', at)
            start = end = at + braced
            while end < len(text) and text[end].isascii() and (text[end] == '_' or text[end].isalpha() or (end > start and text[end].isdigit())):
                end += 1
            if end == start or (braced and not text.startswith('}', end)):
                yield before, 'invalid', sign, found
                continue
            at = end + braced
            yield before, 'named', text[start:end], text[found:at]

    def substitute(self, mapping=None, /, **kws):
        if mapping is None:
            mapping = kws
        elif kws:
            mapping = {**mapping, **kws}
        out = []
        for before, kind, name, shown in self._pieces():
            out.append(before)
            if kind == 'escaped':
                out.append(name)
            elif kind == 'named':
                out.append(str(mapping[name]))
            elif kind == 'invalid':
                lines = self.template[:shown].splitlines(keepends=True)
                column = shown - len(''.join(lines[:-1])) + 1 if lines else 1
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines) or 1, column))
        return ''.join(out)

    def safe_substitute(self, mapping=None, /, **kws):
        if mapping is None:
            mapping = kws
        elif kws:
            mapping = {**mapping, **kws}
        out = []
        for before, kind, name, shown in self._pieces():
            out.append(before)
            if kind == 'escaped' or kind == 'invalid':
                out.append(name)
            elif kind == 'named':
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    out.append(shown)
        return ''.join(out)

    def get_identifiers(self):
        ids = []
        for _, kind, name, _ in self._pieces():
            if kind == 'named' and name not in ids:
                ids.append(name)
        return ids


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass
`
