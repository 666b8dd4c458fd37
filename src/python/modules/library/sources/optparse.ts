import { HELP } from './optparse/help'
import { PARSER } from './optparse/parser'

/** `optparse`: options, and what they do with what follows them. */
const OPTIONS = `import os
import sys
import textwrap

__all__ = '''Option make_option SUPPRESS_HELP SUPPRESS_USAGE Values OptionContainer OptionGroup OptionParser HelpFormatter IndentedHelpFormatter TitledHelpFormatter OptParseError
OptionError OptionConflictError OptionValueError BadOptionError check_choice'''.split()
NO_DEFAULT = ('NO', 'DEFAULT')
SUPPRESS_HELP, SUPPRESS_USAGE = 'SUPPRESSHELP', 'SUPPRESSUSAGE'


class OptParseError(Exception):
    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    def __init__(self, msg, option):
        self.msg, self.option_id = msg, str(option)

    def __str__(self):
        return f'option {self.option_id}: {self.msg}' if self.option_id else self.msg


class OptionConflictError(OptionError):
    pass


class OptionValueError(OptParseError):
    pass


class BadOptionError(OptParseError):
    def __init__(self, opt_str):
        self.opt_str = opt_str

    def __str__(self):
        return f'no such option: {self.opt_str}'


class AmbiguousOptionError(BadOptionError):
    def __init__(self, opt_str, possibilities):
        BadOptionError.__init__(self, opt_str)
        self.possibilities = possibilities

    def __str__(self):
        return f'ambiguous option: {self.opt_str} ({", ".join(self.possibilities)}?)'


def _int(text):
    start = text[:2].lower()
    if start in ('0x', '0b'):
        return int(text[2:] or '0', 16 if start == '0x' else 2) if start == '0b' else int(text, 16)
    return int(text, 8 if text[:1] == '0' and text != '0' else 10)


_BUILTIN = {'int': (_int, 'integer'), 'long': (_int, 'integer'), 'float': (float, 'floating-point'), 'complex': (complex, 'complex')}


def check_builtin(option, opt, value):
    convert, what = _BUILTIN[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError(f'option {opt}: invalid {what} value: {value!r}')


def check_choice(option, opt, value):
    if value in option.choices:
        return value
    raise OptionValueError(f'option {opt}: invalid choice: {value!r} (choose from {", ".join(map(repr, option.choices))})')


class Option:
    ATTRS = ['action', 'type', 'dest', 'default', 'nargs', 'const', 'choices', 'callback', 'callback_args', 'callback_kwargs', 'help', 'metavar']
    ACTIONS = ('store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count', 'callback', 'help', 'version')
    STORE_ACTIONS = ACTIONS[:7]
    TYPED_ACTIONS = ('store', 'append', 'callback')
    ALWAYS_TYPED_ACTIONS = ('store', 'append')
    CONST_ACTIONS = ('store_const', 'append_const')
    TYPES = ('string', 'int', 'long', 'float', 'complex', 'choice')
    TYPE_CHECKER = {'int': check_builtin, 'long': check_builtin, 'float': check_builtin, 'complex': check_builtin, 'choice': check_choice}
    CHECK_METHODS = None

    def __init__(self, *opts, **attrs):
        self._short_opts, self._long_opts = [], []
        opts = [opt for opt in opts if opt]
        if not opts:
            raise TypeError('at least one option string must be supplied')
        for opt in opts:
            self._take_name(opt)
        for attr in self.ATTRS:
            setattr(self, attr, attrs.pop(attr, NO_DEFAULT if attr == 'default' else None))
        if attrs:
            raise OptionError('invalid keyword arguments: %s' % ', '.join(sorted(attrs)), self)
        self._check()

    def _take_name(self, opt):
        if len(opt) < 2:
            raise OptionError(f'invalid option string {opt!r}: must be at least two characters long', self)
        if len(opt) == 2:
            if opt[0] != '-' or opt[1] == '-':
                raise OptionError(f'invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)', self)
            self._short_opts.append(opt)
        elif opt[:2] != '--' or opt[2] == '-':
            raise OptionError(f'invalid long option string {opt!r}: must start with --, followed by non-dash', self)
        else:
            self._long_opts.append(opt)

    def _check(self):
        if self.action is None:
            self.action = 'store'
        elif self.action not in self.ACTIONS:
            raise OptionError(f'invalid action: {self.action!r}', self)
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = 'choice' if self.choices is not None else 'string'
        else:
            self.type = self.type.__name__ if isinstance(self.type, type) else self.type
            self.type = 'string' if self.type == 'str' else self.type
            if self.type not in self.TYPES:
                raise OptionError(f'invalid option type: {self.type!r}', self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError(f'must not supply a type for action {self.action!r}', self)
        if self.type == 'choice':
            if self.choices is None:
                raise OptionError("must supply a list of choices for type 'choice'", self)
            if not isinstance(self.choices, (tuple, list)):
                raise OptionError(f"choices must be a list of strings ('{str(type(self.choices)).split(chr(39))[1]}' supplied)", self)
        elif self.choices is not None:
            raise OptionError(f'must not supply choices for type {self.type!r}', self)
        if self.dest is None and (self.action in self.STORE_ACTIONS or self.type is not None):
            self.dest = self._long_opts[0][2:].replace('-', '_') if self._long_opts else self._short_opts[0][1]
        if self.const is not None and self.action not in self.CONST_ACTIONS:
            raise OptionError(f"'const' must not be supplied for action {self.action!r}", self)
        if self.action in self.TYPED_ACTIONS:
            if self.nargs is None and self.type is not None:
                self.nargs = 1
        elif self.nargs is not None:
            raise OptionError(f"'nargs' must not be supplied for action {self.action!r}", self)
        if self.action == 'callback':
            if not callable(self.callback):
                raise OptionError(f'callback not callable: {self.callback!r}', self)
        elif self.callback is not None:
            raise OptionError(f'callback supplied ({self.callback!r}) for non-callback option', self)
        for check in self.CHECK_METHODS or ():
            check(self)

    def __str__(self):
        return '/'.join(self._short_opts + self._long_opts)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}: {self}>'

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return (self._long_opts or self._short_opts)[0]

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is not None:
            return self.check_value(opt, value) if self.nargs == 1 else tuple([self.check_value(opt, one) for one in value])

    def process(self, opt, value, values, parser):
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action in ('store', 'store_const', 'store_true', 'store_false'):
            setattr(values, dest, {'store': value, 'store_const': self.const, 'store_true': True, 'store_false': False}[action])
        elif action in ('append', 'append_const'):
            values.ensure_value(dest, []).append(value if action == 'append' else self.const)
        elif action == 'count':
            setattr(values, dest, values.ensure_value(dest, 0) + 1)
        elif action == 'callback':
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {}))
        elif action == 'help':
            parser.print_help()
            parser.exit()
        elif action == 'version':
            parser.print_version()
            parser.exit()
        else:
            raise ValueError(f'unknown action {self.action!r}')
        return 1


make_option = Option
`

export const SOURCE = OPTIONS + HELP + PARSER
