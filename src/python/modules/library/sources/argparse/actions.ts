/** What happens where an argument is found. */
export const ACTIONS = `

def _name_of(argument):
    if argument is None:
        return None
    names = ['/'.join(argument.option_strings)] if argument.option_strings else [argument.metavar, argument.dest]
    for name in names:
        if name not in (None, SUPPRESS):
            return name
    return '{%s}' % ','.join(argument.choices) if argument.choices else None


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name, self.message = _name_of(argument), message

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    pass


class _Shown:
    def __repr__(self):
        plain, odd = [], {}
        for value in self._get_args():
            plain.append(repr(value))
        for name, value in self._get_kwargs():
            if name.isidentifier():
                plain.append(f'{name}={value!r}')
            else:
                odd[name] = value
        if odd:
            plain.append(f'**{odd!r}')
        return f'{type(self).__name__}({", ".join(plain)})'

    def _get_kwargs(self):
        return list(self.__dict__.items()) if _V >= (3, 9) else sorted(self.__dict__.items())

    def _get_args(self):
        return []


class Namespace(_Shown):
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class Action(_Shown):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False):
        self.option_strings, self.dest, self.nargs, self.const, self.default, self.type = option_strings, dest, nargs, const, default, type
        self.choices, self.required, self.help, self.metavar = choices, required, help, metavar
        if _V >= (3, 13):
            self.deprecated = deprecated

    def _get_kwargs(self):
        names = 'option_strings dest nargs const default type choices required help metavar deprecated'.split()
        return [(name, getattr(self, name)) for name in names if (name != 'required' or _V >= (3, 10)) and (name != 'deprecated' or _V >= (3, 13))]

    def _get_subactions(self):
        return []

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class _Store(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **more):
        if nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')
        super().__init__(option_strings, dest, nargs, const, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConst(Action):
    def __init__(self, option_strings, dest, const=None, default=None, **more):
        super().__init__(option_strings, dest, 0, const, default, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrue(_StoreConst):
    def __init__(self, option_strings, dest, default=False, **more):
        super().__init__(option_strings, dest, True, default, **more)


class _StoreFalse(_StoreConst):
    def __init__(self, option_strings, dest, default=True, **more):
        super().__init__(option_strings, dest, False, default, **more)


def _grown(namespace, dest, values):
    found = getattr(namespace, dest, None)
    setattr(namespace, dest, [*(() if found is None else found), *values])


class _Append(_Store):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, [values])


class _AppendConst(_StoreConst):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, [self.const])


class _Extend(_Append):
    def __call__(self, parser, namespace, values, option_string=None):
        _grown(namespace, self.dest, values)


class _Count(Action):
    def __init__(self, option_strings, dest, default=None, **more):
        super().__init__(option_strings, dest, 0, None, default, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _Help(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, **more):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _Version(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit", **more):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), sys.stdout)
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, **more):
        names = []
        for option in option_strings:
            names += [option] + (['--no-' + option[2:]] if option.startswith('--') else [])
        if _V < (3, 13) and more.get('help') is not None and default is not None and default is not SUPPRESS and (_V < (3, 12) or '%(default)' not in more['help']) and _V < (3, 12):
            more['help'] += ' (default: %(default)s)'
        super().__init__(names, dest, 0, None, default, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


class _Choice(Action):
    def __init__(self, name, aliases, help):
        shown = name + (f' ({", ".join(aliases)})' if aliases else '')
        super().__init__([], shown, help=help, metavar=shown)


class _SubParsers(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog, self._parser_class, self._map, self._shown = prog, parser_class, {}, []
        super().__init__(option_strings, dest, PARSER, choices=self._map, required=required, help=help, metavar=metavar)

    def add_parser(self, name, *, aliases=(), **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog} {name}'
        kwargs.pop('deprecated', None)
        if _V >= (3, 11) and name in self._map:
            raise ArgumentError(self, f'conflicting subparser: {name}')
        if 'help' in kwargs:
            self._shown.append(_Choice(name, aliases, kwargs.pop('help')))
        made = self._parser_class(**kwargs)
        for one in (name, *aliases):
            self._map[one] = made
        return made

    def _get_subactions(self):
        return self._shown

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._map:
            raise ArgumentError(self, f'unknown parser {name!r} (choices: {", ".join(self._map)})')
        found, rest = self._map[name].parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if rest:
            namespace.__dict__.setdefault('_unrecognized_args', []).extend(rest)


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode

    def __call__(self, string):
        if string == '-':
            return sys.stdin if 'r' in self._mode else sys.stdout
        try:
            return open(string, self._mode)
        except OSError as error:
            raise ArgumentTypeError(f"can't open '{string}': {error}")


_ACTIONS = {None: _Store, 'store': _Store, 'store_const': _StoreConst, 'store_true': _StoreTrue, 'store_false': _StoreFalse, 'append': _Append, 'append_const': _AppendConst,
            'count': _Count, 'help': _Help, 'version': _Version, 'parsers': _SubParsers, 'extend': _Extend}
`
