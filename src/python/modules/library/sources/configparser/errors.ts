/** Part of `configparser`. */
export const ERRORS = String.raw`import re
import sys
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping

__all__ = ['NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError', 'InterpolationMissingOptionError',
           'InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy',
           'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH']
DEFAULTSECT, MAX_INTERPOLATION_DEPTH = 'DEFAULT', 10
_UNSET = object()
_V = sys.version_info[:2]


class Error(Exception):
    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, f'No section: {section!r}')
        self.section, self.args = section, (section,)


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, f'No option {option!r} in section: {section!r}')
        self.option, self.section, self.args = option, section, (option, section)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = f'Section {section!r} already exists' if source is None else f"While reading from {source!r}{'' if lineno is None else f' [line {lineno:2d}]'}: section {section!r} already exists"
        Error.__init__(self, text)
        self.section, self.source, self.lineno, self.args = section, source, lineno, (section, source, lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        what = f'ption {option!r} in section {section!r} already exists'
        Error.__init__(self, 'O' + what if source is None else f"While reading from {source!r}{'' if lineno is None else f' [line {lineno:2d}]'}: o{what}")
        self.section, self.option, self.source, self.lineno, self.args = section, option, source, lineno, (section, option, source, lineno)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section, self.args = option, section, (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section, f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {reference!r} which is not a valid '
                                                           f'option name. Raw value: {rawval!r}')
        self.reference, self.args = reference, (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section, f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation key which cannot be '
                                                           f'substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
        self.args = option, section, rawval


class ParsingError(Error):
    def __init__(self, source=None, *args):
        Error.__init__(self, f'Source contains parsing errors: {source!r}')
        self.source, self.errors, self.args = source, [], (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\n\t[line {lineno:2d}]: {line}'


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}')
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = re.sub(r'%\([^)]+\)s', '', value.replace('%%', ''))
        if '%' in rest:
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {value.find("%")}')
        return value

    def _filled(self, parser, option, rest, section, names, depth):
        whole, parts = rest, []
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, parser.get(section, option, raw=True, fallback=rest))
        while rest:
            at = rest.find('%')
            if at < 0:
                parts.append(rest)
                break
            parts.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == '%':
                parts.append('%')
                rest = rest[2:]
            elif rest[1:2] == '(':
                found = re.match(r'%\(([^)]+)\)s', rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f'bad interpolation variable reference {rest!r}')
                name = parser.optionxform(found.group(1))
                rest = rest[found.end():]
                try:
                    value = names[name]
                except KeyError:
                    raise InterpolationMissingOptionError(option, section, whole, name) from None
                parts.append(self._filled(parser, option, value, section, names, depth + 1) if '%' in value else value)
            else:
                raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {rest!r}")
        return ''.join(parts)


class ExtendedInterpolation(Interpolation):
    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, option, value, section, defaults, 1)

    def _filled(self, parser, option, text, section, names, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, text)

        def one(found):
            if found[0] == '$$':
                return '$'
            path = found[1].split(':')
            try:
                if len(path) == 1:
                    name = parser.optionxform(path[0])
                    value, inside, known = names[name], section, names
                else:
                    name = parser.optionxform(path[1])
                    value, inside, known = parser.get(path[0], name, raw=True), path[0], dict(parser.items(path[0], raw=True))
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, text, ':'.join(path)) from None
            return self._filled(parser, name, value, inside, known, depth + 1) if '$' in value else value
        return re.sub(r'\$\$|\$\{([^}]+)\}', one, text)


`
