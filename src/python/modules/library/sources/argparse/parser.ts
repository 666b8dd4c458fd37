/** Parsers and groups of arguments. */
export const PARSER = String.raw`

class _Container:
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description, self.prefix_chars, self.argument_default, self.conflict_handler = description, prefix_chars, argument_default, conflict_handler
        self._registries = {'action': dict(_ACTIONS), 'type': {None: lambda string: string}}
        self._actions, self._option_string_actions, self._action_groups, self._mutually_exclusive_groups, self._defaults = [], {}, [], [], {}
        self._negatives = []

    def register(self, registry_name, value, object):
        self._registries[registry_name][value] = object

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            given = self._positional(*args, **kwargs)
        else:
            given = self._optional(*args, **kwargs)
        if 'default' not in given:
            if given['dest'] in self._defaults:
                given['default'] = self._defaults[given['dest']]
            elif self.argument_default is not None:
                given['default'] = self.argument_default
        name = given.pop('action', None)
        kind = self._registries['action'].get(name, name) if not isinstance(name, type) else name
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**given)
        if not callable(self._registries['type'].get(action.type, action.type)):
            raise ValueError(f'{action.type!r} is not callable')
        return self._add_action(action)

    def _positional(self, dest=None, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        if kwargs.get('nargs') not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS, 0) or kwargs.get('nargs') == ZERO_OR_MORE and 'default' not in kwargs and _V < (3, 13):
            kwargs['required'] = True
        return {**kwargs, 'dest': kwargs.get('dest', dest) if dest is None else dest, 'option_strings': []}

    def _optional(self, *names, dest=None, **kwargs):
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError(f'invalid option string {name!r}: must start with a character {self.prefix_chars!r}')
        if dest is None:
            long = [name for name in names if len(name) > 1 and name[1] in self.prefix_chars]
            dest = (long or names)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f'dest= is required for options like {names[0]!r}')
            dest = dest.replace('-', '_')
        return {**kwargs, 'dest': dest, 'option_strings': list(names)}

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        self._option_string_actions.update(dict.fromkeys(action.option_strings, action))
        self._negatives.extend(name for name in action.option_strings if re.match(r'^-\d+$|^-\d*\.\d+$', name))
        return action

    def _check_conflict(self, action):
        taken = [(name, self._option_string_actions[name]) for name in action.option_strings if name in self._option_string_actions]
        if not taken:
            return
        if self.conflict_handler != 'resolve':
            raise ArgumentError(action, f'conflicting option string{"s" * (len(taken) != 1)}: {", ".join(name for name, _ in taken)}')
        for name, other in taken:
            other.option_strings.remove(name)
            del self._option_string_actions[name]
            if not other.option_strings:
                other.container._remove_action(other)

    def _remove_action(self, action):
        self._actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        group = _Group(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Exclusive(self, required)
        self._mutually_exclusive_groups.append(group)
        return group


class _Group(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        super().__init__(description, kwargs.get('prefix_chars', container.prefix_chars), kwargs.get('argument_default', container.argument_default), container.conflict_handler)
        self.title, self._group_actions, self._container = title, [], container
        self._registries, self._actions, self._option_string_actions = container._registries, container._actions, container._option_string_actions
        self._defaults, self._negatives, self._mutually_exclusive_groups = container._defaults, container._negatives, container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _Exclusive(_Group):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)


class ArgumentParser(_Shown, _Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None,
                 argument_default=None, conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
        _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = os.path.basename(sys.argv[0]) if prog is None else prog
        self.usage, self.epilog, self.formatter_class, self.fromfile_prefix_chars = usage, epilog, formatter_class, fromfile_prefix_chars
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options' if _V >= (3, 10) else 'optional arguments')
        self._subparsers = None
        dash = '-' if '-' in prefix_chars else prefix_chars[0]
        if add_help:
            self.add_argument(dash + 'h', dash * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            for action in parent._actions:
                group = next((one for one in parent._action_groups if action in one._group_actions and one not in (parent._positionals, parent._optionals)), None)
                target = self
                if group is not None:
                    target = next((one for one in self._action_groups if one.title == group.title), None) or self.add_argument_group(group.title, group.description)
                target._add_action(action)
            for group in parent._mutually_exclusive_groups:
                self.add_mutually_exclusive_group(required=group.required)._group_actions = group._group_actions
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')]

    def _add_action(self, action):
        if self is action.__dict__.get('container'):
            return action
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    def add_subparsers(self, *, title=None, description=None, parser_class=None, action=None, prog=None, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group('subcommands' if title is None else title, description)
        else:
            self._subparsers = self._positionals
        if prog is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, [one for one in self._actions if not one.option_strings], self._mutually_exclusive_groups, '')
            prog = formatter.format_help().strip()
        made = _SubParsers([], prog, parser_class or type(self), **kwargs)
        return self._subparsers._add_action(made)

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error('unrecognized arguments: ' + ' '.join(rest))
        return found

    parse_intermixed_args = parse_args

    def parse_known_args(self, args=None, namespace=None):
        args = sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as error:
            self.error(str(error))

    def _parse(self, args, namespace):
        run = _Run(self, args, namespace)
        extras = run.run()
        missing = []
        for action in self._actions:
            if action in run.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif action.default is not None and isinstance(action.default, str) and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            self.error('the following arguments are required: ' + ', '.join(missing))
        for group in self._mutually_exclusive_groups:
            if group.required and not any(action in run.given for action in group._group_actions):
                names = [_name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.error(f'one of the arguments {" ".join(names)} is required')
        return namespace, extras + namespace.__dict__.pop('_unrecognized_args', [])

    def _parse_optional(self, string):
        if not string or string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if string in known:
            return known[string], string, None
        if len(string) == 1:
            return None
        name, equals, value = string.partition('=')
        if equals and name in known:
            return known[name], name, value
        found = self._abbreviated(string)
        if len(found) > 1:
            self.error(f'ambiguous option: {string} could match {", ".join(option for _, option, _ in found)}')
        if found:
            return found[0]
        if re.match(r'^-\d+$|^-\d*\.\d+$', string) and not self._negatives:
            return None
        return None if ' ' in string else (None, string, None)

    def _abbreviated(self, string):
        known = self._option_string_actions
        if string[1] in self.prefix_chars:
            if not self.allow_abbrev:
                return []
            name, equals, value = string.partition('=')
            return [(action, option, value if equals else None) for option, action in known.items() if option.startswith(name)]
        found = []
        for option, action in known.items():
            if option == string[:2]:
                found.append((action, option, string[2:]))
            elif option.startswith(string) and self.allow_abbrev:
                found.append((action, option, None))
        return found

    def _get_values(self, action, strings):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and '--' in strings:
            strings = list(strings)
            strings.remove('--')
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._get_value(action, value)
                self._check_value(action, value)
        elif not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            value = strings if action.default is None else action.default
        elif len(strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, strings[0])
            self._check_value(action, value)
        elif nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._get_value(action, string) for string in strings]
            for one in value[:1] if nargs == PARSER else () if nargs == REMAINDER else value:
                self._check_value(action, one)
        return value

    def _get_value(self, action, string):
        convert = self._registries['type'].get(action.type, action.type)
        try:
            return convert(string)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            raise ArgumentError(action, f'invalid {getattr(action.type, "__name__", repr(action.type))} value: {string!r}')

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {", ".join(map(repr, action.choices))})')

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        return self._usage_formatter().format_help()

    def _usage_formatter(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter

    def format_help(self):
        formatter = self._usage_formatter()
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.add_section(group.title, group.description, group._group_actions)
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (sys.stderr if file is None else file).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')
`
