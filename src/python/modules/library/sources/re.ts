/** `re`: patterns are run by the host's own regular expressions (`_sre`); what they are asked, and what comes of it, is here. */
export const SOURCE = String.raw`import sys
from _sre import describe as _describe, find as _find, findall as _findall, split as _split, subn as _subn
from enum import IntFlag as _IntFlag

__all__ = '''match fullmatch search sub subn split findall finditer compile purge escape error Pattern Match A I L M S X U ASCII IGNORECASE LOCALE MULTILINE DOTALL VERBOSE
UNICODE NOFLAG RegexFlag'''.split()


class RegexFlag(_IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64

    def __repr__(self):
        names = [f're.{name}' for name in ('ASCII', 'IGNORECASE', 'LOCALE', 'UNICODE', 'MULTILINE', 'DOTALL', 'VERBOSE') if self.value & getattr(RegexFlag, name).value]
        return '|'.join(names) or ('re.NOFLAG' if sys.version_info >= (3, 11) else '')

    __str__ = object.__str__


globals().update(RegexFlag.__members__)


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos, self.lineno, self.colno = msg, pattern, pos, None, None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg += f' (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


if sys.version_info >= (3, 13):
    error.__name__ = error.__qualname__ = 'PatternError'
    PatternError = error


def _text(string):
    return string if isinstance(string, str) else bytes(string).decode('latin-1')


class Match:
    __slots__ = ('re', 'string', 'pos', 'endpos', '_spans')

    def __init__(self, pattern, string, pos, endpos, spans):
        self.re, self.string, self.pos, self.endpos, self._spans = pattern, string, pos, endpos, spans

    def _number(self, group):
        number = self.re.groupindex.get(group) if isinstance(group, str) else group if isinstance(group, int) else None
        if number is None or not 0 <= number < len(self._spans):
            raise IndexError('no such group')
        return number

    def _get(self, number, default=None):
        start, end = self._spans[number]
        return default if start < 0 else self.string[start:end]

    def group(self, *groups):
        found = tuple([self._get(self._number(group)) for group in groups or (0,)])
        return found if len(found) > 1 else found[0]

    def __getitem__(self, group):
        return self._get(self._number(group))

    def groups(self, default=None):
        return tuple([self._get(number, default) for number in range(1, len(self._spans))])

    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re.groupindex.items()}

    def span(self, group=0):
        return self._spans[self._number(group)]

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    @property
    def regs(self):
        return self._spans

    @property
    def lastindex(self):
        matched = [number for number in self.re._closing if self._spans[number][0] >= 0]
        return matched[-1] if matched else None

    @property
    def lastgroup(self):
        last = self.lastindex
        return next((name for name, number in self.re.groupindex.items() if number == last), None)

    def expand(self, template):
        return _filled(_parts(self.re, template), self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f'<re.Match object; span={self.span()}, match={repr(self.group())[:50]}>'


class Pattern:
    __slots__ = ('pattern', 'flags', 'groups', 'groupindex', '_closing', '_host', '__weakref__')

    def __init__(self, pattern, flags):
        self.pattern, text = pattern, _text(pattern)
        if flags & 4 and isinstance(pattern, str):
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & 32 and isinstance(pattern, bytes):
            raise ValueError('cannot use UNICODE flag with a bytes pattern')
        if flags & 256 and flags & 36:
            raise ValueError(f"ASCII and {'LOCALE' if flags & 4 else 'UNICODE'} flags are incompatible")
        self._host = text, flags if isinstance(pattern, str) else flags | 256
        found = _describe(*self._host)
        if len(found) == 2:
            raise error(found[0], pattern if found[1] is not None else None, found[1])
        self.groups, names, self._closing, flags = found
        self.groupindex = dict(names)
        self._host = text, flags
        self.flags = flags | 32 if isinstance(pattern, str) and not flags & 256 else flags & ~256 if isinstance(pattern, bytes) else flags

    def _check(self, string):
        if isinstance(string, str) is not isinstance(self.pattern, str):
            if isinstance(self.pattern, str):
                if not isinstance(string, (bytes, bytearray, memoryview)):
                    raise TypeError(f"expected string or bytes-like object{f', got {type(string).__name__!r}' if sys.version_info >= (3, 11) else ''}")
                raise TypeError('cannot use a string pattern on a bytes-like object')
            raise TypeError('cannot use a bytes pattern on a string-like object')

    # Its text up to the end, and where it begins.
    def _within(self, string, pos, endpos):
        self._check(string)
        text, length = _text(string), len(string)
        return text if endpos >= length else text[:max(0, endpos)], max(0, min(pos, length))

    def _run(self, mode, string, pos, endpos, begun=None):
        text, pos = self._within(string, pos, endpos)
        if pos > len(text):
            return None
        spans = _find(*self._host, mode, text, pos)
        return spans and Match(self, string, pos if begun is None else begun, len(text), spans)

    def match(self, string, pos=0, endpos=sys.maxsize):
        return self._run('match', string, pos, endpos)

    def fullmatch(self, string, pos=0, endpos=sys.maxsize):
        return self._run('fullmatch', string, pos, endpos)

    def search(self, string, pos=0, endpos=sys.maxsize):
        return self._run('search', string, pos, endpos)

    # After an empty match the next one is not empty at the same place.
    def finditer(self, string, pos=0, endpos=sys.maxsize):
        text, pos = self._within(string, pos, endpos)
        begun, mode = pos, 'search'
        while pos <= len(text):
            spans = _find(*self._host, mode, text, pos)
            if spans is None:
                return
            yield Match(self, string, begun, len(text), spans)
            (start, pos), mode = spans[0], 'search'
            if pos == start:
                mode = 'advance'

    def findall(self, string, pos=0, endpos=sys.maxsize):
        text, pos = self._within(string, pos, endpos)
        return _findall(*self._host, string, text, pos)

    def subn(self, repl, string, count=0):
        self._check(string)
        fill = repl
        if not callable(repl):
            template = parts, kind = _parts(self, repl)
            if issubclass(kind, str) is isinstance(string, str):
                return _subn(*self._host, string, _text(string), parts, count)
            fill = lambda found: _filled(template, found)
        made, at, times = [], 0, 0
        for found in self.finditer(string) if count >= 0 else ():
            if at < found.start():
                made.append(string[at:found.start()])
            made.append(fill(found))
            at, times = found.end(), times + 1
            if times == count:
                break
        if at < len(string):
            made.append(string[at:])
        return string[:0].join(made), times

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def split(self, string, maxsplit=0):
        self._check(string)
        return _split(*self._host, string, _text(string), maxsplit)

    def scanner(self, string, pos=0, endpos=sys.maxsize):
        from _scanner import Scan
        return Scan(self, string, pos, endpos)

    if sys.version_info >= (3, 9):
        __class_getitem__ = classmethod(type(list[int]))

    def __eq__(self, other):
        return isinstance(other, Pattern) and (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        flags = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
        text = repr(self.pattern)[:200]
        return f're.compile({text}, {RegexFlag(flags)!r})' if flags else f're.compile({text})'


# What a match is replaced by: texts, and numbers of groups.
def _parts(pattern, template):
    if not isinstance(template, (str, bytes, bytearray, memoryview)):
        raise TypeError(f'decoding to str: need a bytes-like object, {type(template).__name__} found')
    parts, text, at = [], _text(template), 0
    literal = ''
    while at < len(text):
        if text[at] != '\\' or at + 1 == len(text):
            literal, at = literal + text[at], at + 1
            continue
        unit, group = text[at + 1], None
        if unit == 'g':
            end = text.find('>', at)
            if text[at + 2:at + 3] != '<' or end < 0:
                raise error('missing <' if text[at + 2:at + 3] != '<' else 'missing >, unterminated name', template, at + 2 if text[at + 2:at + 3] != '<' else at + 3)
            name = text[at + 3:end]
            if name.isdigit():
                group = int(name)
            elif name in pattern.groupindex:
                group = pattern.groupindex[name]
            else:
                raise IndexError(f'unknown group name {name!r}')
            at = end + 1
        elif unit.isdigit() and unit != '0':
            length = 2 if text[at + 2:at + 3].isdigit() else 1
            group, at = int(text[at + 1:at + 1 + length]), at + 1 + length
        elif unit in 'ntrfva0\\':
            literal += {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '0': '\0'}.get(unit, '\\')
            at += 2
        elif unit.isalpha() and unit.isascii():
            raise error(f'bad escape \\{unit}', template, at)
        else:
            literal, at = literal + text[at:at + 2], at + 2
        if group is not None:
            if group > pattern.groups:
                raise error(f'invalid group reference {group}', template, at - len(str(group)) - (unit == 'g'))
            parts += literal, group
            literal = ''
    return [*parts, literal], type(template)


def _filled(template, found):
    parts, kind = template
    made = [part if isinstance(part, str) else _text(found._get(part, '')) for part in parts]
    text = ''.join(made)
    return text if kind is str else text.encode('latin-1')


def __getattr__(name):
    if name != 'Scanner':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    import _scanner
    globals()[name] = _scanner.Scanner
    return _scanner.Scanner


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    if isinstance(flags, str):
        flags & RegexFlag.IGNORECASE
    key = type(pattern), pattern, int(flags)
    known = _cache.get(key)
    if known is None:
        if len(_cache) >= 512:
            del _cache[next(iter(_cache))]
        known = _cache[key] = Pattern(pattern, int(flags))
    return known


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


_SPECIAL = {ord(unit): '\\' + unit for unit in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return bytes(pattern).decode('latin-1').translate(_SPECIAL).encode('latin-1')


def purge():
    _cache.clear()


# A lexicon of patterns with what is done with the text of each.
class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = compile('|'.join([f'(?P<_{number}>)(?:{phrase})' for number, (phrase, action) in enumerate(lexicon)]), flags)

    def scan(self, string):
        made, at = [], 0
        while True:
            found = self.scanner.match(string, at)
            if found is None or found.end() == at:
                return made, string[at:]
            at = found.end()
            action = self.lexicon[next(number for number in range(len(self.lexicon)) if found.group(f'_{number}') is not None)][1]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                made.append(action)
`
