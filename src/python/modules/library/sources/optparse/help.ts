/** `optparse`: how help is laid out. */
export const HELP = String.raw`

class HelpFormatter:
    NO_DEFAULT_VALUE = 'none'

    def __init__(self, indent_increment, max_help_position, width, short_first):
        if width is None:
            try:
                width = int(os.environ['COLUMNS'])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.parser, self.indent_increment, self.width, self.short_first = None, indent_increment, width, short_first
        self.help_position = self.max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.help_width, self.option_strings, self.default_tag = None, {}, '%default'
        self._short_opt_fmt, self._long_opt_fmt = '%s %s', '%s=%s'

    def set_parser(self, parser):
        self.parser = parser

    def indent(self):
        self.current_indent += self.indent_increment
        self.level += 1

    def dedent(self):
        self.current_indent -= self.indent_increment
        self.level -= 1

    def _format_text(self, text):
        indent = ' ' * self.current_indent
        return textwrap.fill(text, max(self.width - self.current_indent, 11), initial_indent=indent, subsequent_indent=indent)

    def format_description(self, description):
        return self._format_text(description) + '\n' if description else ''

    def format_epilog(self, epilog):
        return '\n' + self._format_text(epilog) + '\n' if epilog else ''

    def expand_default(self, option):
        tag = self.parser is not None and self.default_tag
        return option.help.replace(tag, self._shown_default(option)) if tag else option.help

    def _shown_default(self, option):
        known = self.parser.defaults.get(option.dest)
        return str(self.NO_DEFAULT_VALUE if known is None or known is NO_DEFAULT else known)

    def format_option(self, option):
        shown, room = self.option_strings[option], self.help_position - self.current_indent - 2
        start = ' ' * self.current_indent + (shown + '\n' if len(shown) > room else f'{shown:<{room}}  ')
        if not option.help:
            return start if start.endswith('\n') else start + '\n'
        lines = textwrap.wrap(self.expand_default(option), self.help_width)
        first = ' ' * self.help_position if start.endswith('\n') else ''
        return start + ''.join([(' ' * self.help_position if at else first) + line + '\n' for at, line in enumerate(lines)])

    def store_option_strings(self, parser):
        longest = 0
        for extra, options in [(1, parser.option_list), *((2, group.option_list) for group in parser.option_groups)]:
            for option in options:
                self.option_strings[option] = shown = self.format_option_strings(option)
                longest = max(longest, len(shown) + self.current_indent + extra * self.indent_increment)
        self.help_position = min(longest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def format_option_strings(self, option):
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short, long = [self._short_opt_fmt % (opt, metavar) for opt in short], [self._long_opt_fmt % (opt, metavar) for opt in long]
        return ', '.join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f'Usage: {usage}\n'

    def format_heading(self, heading):
        return ' ' * self.current_indent + heading + ':\n'


class TitledHelpFormatter(HelpFormatter):
    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f'{self.format_heading("Usage")}  {usage}\n'

    def format_heading(self, heading):
        return f'{heading}\n{"=-"[self.level] * len(heading)}\n'
`
