/** `optparse`: where options are kept, and the parser. */
export const PARSER = String.raw`

class Values:
    def __init__(self, defaults=None):
        vars(self).update(defaults or {})

    def __str__(self):
        return str(self.__dict__)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}: {self}>'

    def __eq__(self, other):
        if isinstance(other, (Values, dict)):
            return self.__dict__ == (other.__dict__ if isinstance(other, Values) else other)
        return NotImplemented

    def ensure_value(self, attr, value):
        if getattr(self, attr, None) is None:
            setattr(self, attr, value)
        return getattr(self, attr)


# A sign alone is an argument.
def _is_option(arg):
    return len(arg) > 1 and arg[0] == '-'


class OptionContainer:
    def __init__(self, option_class, conflict_handler, description):
        self._create_option_list()
        self.option_class = option_class
        self.set_conflict_handler(conflict_handler)
        self.set_description(description)

    def _share_option_mappings(self, parser):
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def set_conflict_handler(self, handler):
        if handler not in ('error', 'resolve'):
            raise ValueError(f'invalid conflict_resolution value {handler!r}')
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def _known(self, opt):
        return self._short_opt.get(opt) or self._long_opt.get(opt)

    def _settle(self, option):
        taken = [(opt, self._known(opt)) for opt in option._short_opts + option._long_opts if self._known(opt)]
        if taken and self.conflict_handler == 'error':
            raise OptionConflictError('conflicting option string(s): %s' % ', '.join([opt for opt, _ in taken]), option)
        for opt, other in taken:
            names, table = (other._long_opts, self._long_opt) if opt.startswith('--') else (other._short_opts, self._short_opt)
            names.remove(opt)
            del table[opt]
            if not (other._short_opts or other._long_opts):
                other.container.option_list.remove(other)

    def _given(self, args, kwargs):
        """An option that is there already, or one that is made of strings."""
        if isinstance(args[0], str):
            return self.option_class(*args, **kwargs)
        if len(args) > 1 or kwargs:
            raise TypeError('invalid arguments')
        if not isinstance(args[0], Option):
            raise TypeError(f'not an Option instance: {args[0]!r}')
        return args[0]

    def add_option(self, *args, **kwargs):
        option = self._given(args, kwargs)
        self._settle(option)
        self.option_list.append(option)
        option.container = self
        self._short_opt.update(dict.fromkeys(option._short_opts, option))
        self._long_opt.update(dict.fromkeys(option._long_opts, option))
        if option.dest is not None:
            self.defaults[option.dest] = self.defaults.get(option.dest) if option.default is NO_DEFAULT else option.default
        return option

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)

    def get_option(self, opt_str):
        return self._known(opt_str)

    def has_option(self, opt_str):
        return opt_str in self._short_opt or opt_str in self._long_opt

    def remove_option(self, opt_str):
        option = self._known(opt_str)
        if option is None:
            raise ValueError(f'no such option {opt_str!r}')
        for opt in option._short_opts + option._long_opts:
            self._short_opt.pop(opt, None), self._long_opt.pop(opt, None)
        option.container.option_list.remove(option)

    def format_option_help(self, formatter):
        return ''.join([formatter.format_option(option) for option in self.option_list if option.help is not SUPPRESS_HELP])

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        parts = [self.format_description(formatter)] if self.description else []
        return '\n'.join([*parts, self.format_option_help(formatter)])


class OptionGroup(OptionContainer):
    def __init__(self, parser, title, description=None):
        self.parser, self.title = parser, title
        OptionContainer.__init__(self, parser.option_class, parser.conflict_handler, description)

    def _create_option_list(self):
        self.option_list = []
        self._share_option_mappings(self.parser)

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        text = heading + OptionContainer.format_help(self, formatter)
        formatter.dedent()
        return text


class OptionParser(OptionContainer):
    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler='error', description=None, formatter=None, add_help_option=True, prog=None, epilog=None):
        OptionContainer.__init__(self, option_class, conflict_handler, description)
        self.set_usage(usage)
        self.prog, self.version, self.epilog, self.allow_interspersed_args, self.process_default_values = prog, version, epilog, True, True
        self.formatter = formatter or IndentedHelpFormatter()
        self.formatter.set_parser(self)
        self.add_options(self.standard_option_list)
        self.add_options(option_list or [])
        if version:
            self.add_option('--version', action='version', help="show program's version number and exit")
        if add_help_option:
            self.add_option('-h', '--help', action='help', help='show this help message and exit')
        self.rargs = self.largs = self.values = None

    def _create_option_list(self):
        self.option_list, self.option_groups, self._short_opt, self._long_opt, self.defaults = [], [], {}, {}, {}

    def set_usage(self, usage):
        if usage is None:
            self.usage = '%prog [options]'
        elif usage is SUPPRESS_USAGE:
            self.usage = None
        else:
            self.usage = usage[7:] if usage.lower().startswith('usage: ') else usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_process_default_values(self, process):
        self.process_default_values = process

    def set_default(self, dest, value):
        self.defaults[dest] = value

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def get_default_values(self):
        defaults = self.defaults.copy()
        for option in self._all() if self.process_default_values else ():
            if isinstance(defaults.get(option.dest), str):
                defaults[option.dest] = option.check_value(option.get_opt_string(), defaults[option.dest])
        return Values(defaults)

    def _all(self):
        return [option for where in (self, *self.option_groups) for option in where.option_list]

    def add_option_group(self, *args, **kwargs):
        group = OptionGroup(self, *args, **kwargs) if isinstance(args[0], str) else args[0]
        if not isinstance(group, OptionGroup):
            raise TypeError(f'not an OptionGroup instance: {group!r}')
        if group.parser is not self:
            raise ValueError('invalid OptionGroup (wrong parser)')
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        option = self._known(opt_str)
        return option.container if option and option.container is not self else None

    def parse_args(self, args=None, values=None):
        self.rargs = sys.argv[1:] if args is None else args[:]
        self.largs, self.values = [], self.get_default_values() if values is None else values
        try:
            self._process_args(self.largs, self.rargs, self.values)
        except (BadOptionError, OptionValueError) as error:
            self.error(str(error))
        return self.check_values(self.values, self.largs + self.rargs)

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs and (self.allow_interspersed_args or _is_option(rargs[0])):
            if rargs[0] == '--':
                rargs.pop(0)
                break
            if not _is_option(rargs[0]):
                largs.append(rargs.pop(0))
            else:
                process = self._process_long_opt if rargs[0][:2] == '--' else self._process_short_opts
                process(rargs, values)

    def _match_long_opt(self, opt):
        if opt in self._long_opt:
            return opt
        found = sorted(name for name in self._long_opt if name.startswith(opt))
        if not found:
            raise BadOptionError(opt)
        if len(found) > 1:
            raise AmbiguousOptionError(opt, found)
        return found[0]

    def _taken(self, option, opt, rargs):
        if not option.takes_value():
            return None
        if len(rargs) < option.nargs:
            self.error(f'{opt} option requires {option.nargs} argument{"s" if option.nargs > 1 else ""}')
        values = tuple(rargs[:option.nargs])
        del rargs[:option.nargs]
        return values[0] if option.nargs == 1 else values

    def _process_long_opt(self, rargs, values):
        opt, sign, given = rargs.pop(0).partition('=')
        if sign:
            rargs.insert(0, given)
        opt = self._match_long_opt(opt)
        option = self._long_opt[opt]
        if sign and not option.takes_value():
            self.error(f'{opt} option does not take a value')
        option.process(opt, self._taken(option, opt, rargs), values, self)

    def _process_short_opts(self, rargs, values):
        arg, i = rargs.pop(0), 1
        while i < len(arg):
            opt = '-' + arg[i]
            option, i = self._short_opt.get(opt), i + 1
            if not option:
                raise BadOptionError(opt)
            if option.takes_value() and i < len(arg):
                rargs.insert(0, arg[i:])
                i = len(arg)
            option.process(opt, self._taken(option, opt, rargs), values, self)

    def get_prog_name(self):
        return os.path.basename(sys.argv[0]) if self.prog is None else self.prog

    def expand_prog_name(self, s):
        return s.replace('%prog', self.get_prog_name())

    def get_description(self):
        return self.description and self.expand_prog_name(self.description)

    def exit(self, status=0, msg=None):
        if msg:
            sys.stderr.write(msg)
        sys.exit(status)

    def error(self, msg):
        self.print_usage(sys.stderr)
        self.exit(2, f'{self.get_prog_name()}: error: {msg}\n')

    def get_usage(self):
        return self.formatter.format_usage(self.expand_prog_name(self.usage)) if self.usage else ''

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self.expand_prog_name(self.version) if self.version else ''

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        parts = [formatter.format_heading('Options')]
        formatter.indent()
        if self.option_list:
            parts += [OptionContainer.format_option_help(self, formatter), '\n']
        for group in self.option_groups:
            parts += [group.format_help(formatter), '\n']
        formatter.dedent()
        return ''.join(parts[:-1])

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        parts = [self.get_usage() + '\n'] if self.usage else []
        if self.description:
            parts.append(self.format_description(formatter) + '\n')
        return ''.join([*parts, self.format_option_help(formatter), self.format_epilog(formatter)])

    def print_help(self, file=None):
        (sys.stdout if file is None else file).write(self.format_help())
`
