/** `re`: patterns and matches are of `_sre`, which runs them by the host's own regular expressions; caches and templates are here. */
export const SOURCE = String.raw`import sys
import _sre
from enum import IntFlag as _IntFlag
from functools import lru_cache as _lru_cache

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


Pattern, Match = _sre.Pattern, _sre.Match


def _build(pattern, flags):
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    if isinstance(flags, str):
        flags & RegexFlag.IGNORECASE
    istext = isinstance(pattern, str)
    if flags & 4 and istext:
        raise ValueError('cannot use LOCALE flag with a str pattern')
    if flags & 32 and not istext:
        raise ValueError('cannot use UNICODE flag with a bytes pattern')
    if flags & 256 and flags & 36:
        raise ValueError(f"ASCII and {'LOCALE' if flags & 4 else 'UNICODE'} flags are incompatible")
    found = _sre.describe(pattern, flags) if istext else _sre.describe(pattern.decode('latin-1'), flags | 256)
    if len(found) == 2:
        raise error(found[0], pattern if found[1] is not None else None, found[1])
    groupindex, groups, flags = found
    names = [None] * (groups + 1)
    for name, number in groupindex.items():
        names[number] = name
    shown = (flags if flags & 256 else flags | 32) if istext else flags & ~256
    return _sre.compile(pattern, flags, shown, groupindex, tuple(names))


# Of a template's escape that names a group: the group, and where it ends.
def _named(pattern, template, text, at):
    if text[at + 2:at + 3] != '<':
        raise error('missing <', template, at + 2)
    end, start = text.find('>', at + 3), at + 3
    if end < 0 and start < len(text):
        raise error('missing >, unterminated name', template, start)
    if end == start or end < 0:
        raise error('missing group name', template, start)
    name = text[start:end]
    if name.isidentifier():
        if name not in pattern.groupindex:
            raise IndexError(f'unknown group name {name!r}')
        return pattern.groupindex[name], end + 1
    try:
        group = int(name)
        if group < 0 or sys.version_info >= (3, 12) and not (name.isdecimal() and name.isascii()):
            raise ValueError
    except ValueError:
        raise error(f'bad character in group name {name!r}', template, start) from None
    return group, end + 1


_ESCAPES = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}


# What a match is replaced by: texts and numbers of groups in turn.
def _parts(pattern, template):
    text = template if isinstance(template, str) else str(template, 'latin-1')
    parts, literal, at = [], [], 0
    while at < len(text):
        begun = text.find('\\', at)
        if begun < 0:
            begun = len(text)
        if begun > at:
            literal.append(text[at:begun])
            at = begun
            continue
        unit, group, start = text[at + 1:at + 2], None, at + 1
        if not unit:
            raise error('bad escape (end of pattern)', template, at)
        if unit == 'g':
            group, at = _named(pattern, template, text, at)
            start += 2
        elif unit in '0123456789':
            end = at + 2
            while end < at + 4 and text[end:end + 1] and text[end] in ('01234567' if unit == '0' or end == at + 3 else '0123456789'):
                end += 1
            octal = unit == '0' or end == at + 4 and unit in '01234567' and text[at + 2] in '01234567'
            if octal and unit != '0' and int(text[start:end], 8) > 0o377:
                raise error(f'octal escape value {text[at:end]} outside of range 0-0o377', template, at)
            if octal:
                literal.append(chr(int(text[start:end], 8) & 0xff))
            else:
                end = min(end, at + 3)
                group = int(text[start:end])
            at = end
        elif unit in _ESCAPES:
            literal.append(_ESCAPES[unit])
            at += 2
        elif unit.isalpha() and unit.isascii():
            raise error(f'bad escape \\{unit}', template, at)
        else:
            literal.append('\\' + unit)
            at += 2
        if group is not None:
            if group > pattern.groups:
                raise error(f'invalid group reference {group}', template, start)
            parts.append(''.join(literal))
            parts.append(group)
            literal.clear()
    parts.append(''.join(literal))
    return parts if isinstance(template, str) else [part if isinstance(part, int) else part.encode('latin-1') for part in parts]


if sys.version_info >= (3, 12):
    @_lru_cache(512)
    def _compile_template(pattern, repl):
        return _sre.template(pattern, _parts(pattern, repl))

    _of_templates = _compile_template
else:
    # The places of groups among the texts, and these.
    def _template(repl, pattern):
        groups, literals = [], []
        for part in _parts(pattern, repl):
            if isinstance(part, int):
                groups.append((len(literals), part))
                literals.append(None)
            elif part:
                literals.append(part)
        return groups, literals

    @_lru_cache(512)
    def _compile_repl(repl, pattern):
        return _template(repl, pattern)

    _of_templates = _compile_repl

    def _fill(parts, match):
        places, texts = parts
        nothing = match.string[:0]
        filled = [*texts]
        for at, number in places:
            filled[at] = match[number] or nothing
        return nothing.join(filled)

    def _expand(pattern, match, template):
        return _fill(_template(template, pattern), match)

    # A text without groups is put in as it is; else each match fills the parts.
    def _subx(pattern, template):
        parts = _compile_repl(template, pattern)
        groups, literals = parts
        if groups or len(literals) != 1:
            return lambda match, parts=parts: _fill(parts, match)
        return literals[0]


_cache = {}

if sys.version_info >= (3, 12):
    # Those that were asked for last, and, fewer, those that came last.
    _cache2 = {}

    def _compile(pattern, flags):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        try:
            return _cache2[type(pattern), pattern, flags]
        except KeyError:
            pass
        key = type(pattern), pattern, flags
        made = _cache.pop(key, None)
        if made is None:
            if isinstance(pattern, Pattern):
                if flags:
                    raise ValueError('cannot process flags argument with a compiled pattern')
                return pattern
            made = _build(pattern, flags)
            if len(_cache) >= 512:
                del _cache[next(iter(_cache))]
        _cache[key] = made
        if len(_cache2) >= 256:
            del _cache2[next(iter(_cache2))]
        _cache2[key] = made
        return made
else:
    def _compile(pattern, flags):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        try:
            return _cache[type(pattern), pattern, flags]
        except KeyError:
            pass
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError('cannot process flags argument with a compiled pattern')
            return pattern
        made = _build(pattern, flags)
        if len(_cache) >= 512:
            del _cache[next(iter(_cache))]
        _cache[type(pattern), pattern, flags] = made
        return made


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


if sys.version_info >= (3, 13):
    class _ZeroSentinel(int):
        pass

    _zero_sentinel = _ZeroSentinel()

    # What was given by position and is to be given by name: the count, and the flags.
    def _by_position(fn, most, name, args, count, flags):
        if count is not _zero_sentinel:
            raise TypeError(f"{fn}() got multiple values for argument '{name}'")
        count, *args = args
        if args:
            if flags is not _zero_sentinel:
                raise TypeError(f"{fn}() got multiple values for argument 'flags'")
            flags, *args = args
            if args:
                raise TypeError(f'{fn}() takes from {most - 2} to {most} positional arguments but {most + len(args)} were given')
        import warnings
        warnings.warn(f'{name!r} is passed as positional argument', DeprecationWarning, stacklevel=3)
        return count, flags

    def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            count, flags = _by_position('sub', 5, 'count', args, count, flags)
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            count, flags = _by_position('subn', 5, 'count', args, count, flags)
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
        if args:
            maxsplit, flags = _by_position('split', 4, 'maxsplit', args, maxsplit, flags)
        return _compile(pattern, flags).split(string, maxsplit)
    sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
    split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'
else:
    def sub(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, maxsplit=0, flags=0):
        return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


_SPECIAL = {ord(unit): '\\' + unit for unit in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return bytes(pattern).decode('latin-1').translate(_SPECIAL).encode('latin-1')


def purge():
    _cache.clear()
    if sys.version_info >= (3, 12):
        _cache2.clear()
    _of_templates.cache_clear()


import copyreg


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle, _compile)


# A lexicon of patterns with what is done with the text of each.
class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions, number = {}, 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += compile(phrase, flags).groups + 1
        self.scanner = compile('|'.join(['(%s)' % phrase for phrase, _ in lexicon]), flags)

    def scan(self, string):
        made, at, step = [], 0, self.scanner.scanner(string).match
        for found in iter(step, None):
            end = found.end()
            if end == at:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                made.append(action)
            at = end
        return made, string[at:]
`
