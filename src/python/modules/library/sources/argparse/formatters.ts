/** Usage and help in columns. */
export const FORMATTERS = String.raw`import os
import re
import sys
import textwrap

__all__ = '''ArgumentParser ArgumentError ArgumentTypeError BooleanOptionalAction FileType HelpFormatter ArgumentDefaultsHelpFormatter RawDescriptionHelpFormatter RawTextHelpFormatter
MetavarTypeHelpFormatter Namespace Action ONE_OR_MORE OPTIONAL PARSER REMAINDER SUPPRESS ZERO_OR_MORE'''.split()

SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '==SUPPRESS==', '?', '*', '+', 'A...', '...'
_V = sys.version_info[:2]


class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog, self._indent = prog, indent_increment
        self._width = 78 if width is None else width
        self._most = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._parts, self._actions = [], []

    def add_text(self, text):
        if text is not None and text is not SUPPRESS:
            self._parts.append(lambda: self._format_text(text))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._parts.append(lambda: self._format_usage(usage, actions, groups, prefix))

    def add_section(self, heading, description, actions):
        shown = [action for action in actions if action.help is not SUPPRESS]
        self._actions += shown

        def section():
            inside = ''
            if description is not None and description is not SUPPRESS:
                inside += self._format_text(description, self._indent)
            inside += ''.join(self._format_action(action) for action in self._with_inner(shown))
            if not inside:
                return ''
            head = f'{heading}:\n' if heading is not None and heading is not SUPPRESS else ''
            return f'\n{head}{inside}\n'
        self._parts.append(section)

    def format_help(self):
        text = re.sub(r'\n\n\n+', '\n\n', ''.join(part() for part in self._parts))
        return text.strip('\n') + '\n' if text else text

    def _with_inner(self, actions):
        for action in actions:
            yield action
            for inner in action._get_subactions():
                inner._deeper = True
                yield inner

    def _format_text(self, text, indent=0):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        return self._fill_text(text, max(self._width - indent, 11), ' ' * indent) + '\n\n'

    def _fill_text(self, text, width, indent):
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        return textwrap.wrap(' '.join(text.split()), width)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _metavar(self, action, default, count=1):
        shown = action.metavar
        if shown is None:
            shown = '{' + ','.join(map(str, action.choices)) + '}' if action.choices is not None else default
        return shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return '%s' % self._metavar(action, default)
        if nargs == OPTIONAL:
            return '[%s]' % self._metavar(action, default)
        if nargs == ZERO_OR_MORE:
            found = self._metavar(action, default)
            if _V >= (3, 9) and len(found) < 2:
                return '[%s ...]' % found
            return '[%s [%s ...]]' % self._metavar(action, default, 2)
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % self._metavar(action, default, 2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % self._metavar(action, default)
        if nargs == SUPPRESS:
            return ''
        return ' '.join(self._metavar(action, default, nargs))

    def _usage_of(self, action):
        if action.option_strings:
            if action.nargs == 0:
                return action.format_usage()
            return f'{action.option_strings[0]} {self._format_args(action, self._get_default_metavar_for_optional(action))}'
        return self._format_args(action, self._get_default_metavar_for_positional(action))

    def _usage_parts(self, actions, groups):
        shown = [action for action in actions if action.help is not SUPPRESS]
        found, at = [], 0
        while at < len(actions):
            action = actions[at]
            group = next((one for one in groups if one._group_actions and one._group_actions[0] is action and actions[at:at + len(one._group_actions)] == one._group_actions), None)
            if group is not None:
                texts = [self._usage_of(one) for one in group._group_actions if one in shown]
                at += len(group._group_actions)
                if not texts:
                    continue
                ends = '()' if group.required else '[]'
                if len(texts) == 1 and group.required:
                    ends = '', ''
                texts[0], texts[-1] = ends[0] + texts[0], texts[-1] + ends[1] if len(texts) > 1 else ends[0] + texts[0] + ends[1]
                found.append((action, ' | '.join(texts)))
                continue
            at += 1
            if action in shown:
                text = self._usage_of(action)
                if action.option_strings and not action.required:
                    text = f'[{text}]'
                if text:
                    found.append((action, text))
        return found

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % dict(prog=self._prog)}\n\n'
        prog = self._prog
        if not actions:
            return f'{prefix}{prog}\n\n'
        options = [text for _, text in self._usage_parts([action for action in actions if action.option_strings], groups)]
        others = [text for _, text in self._usage_parts([action for action in actions if not action.option_strings], groups)]
        text = ' '.join([prog, *options, *others])
        width = self._width
        if len(prefix) + len(text) > width:
            options, others = (part for parts in ([options], [others]) for part in parts)
            options = [piece for text in options for piece in re.findall(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+ \S+(?=$)|\S+', text)] if any(' | ' in one for one in options) else options
            if len(prefix) + len(prog) <= 0.75 * width:
                indent = ' ' * (len(prefix) + len(prog) + 1)
                if options:
                    lines = self._lines([prog, *options], indent, len(prefix)) + self._lines(others, indent)
                elif others:
                    lines = self._lines([prog, *others], indent, len(prefix))
                else:
                    lines = [prog]
            else:
                indent = ' ' * len(prefix)
                lines = self._lines(options + others, indent)
                if len(lines) > 1:
                    lines = self._lines(options, indent) + self._lines(others, indent)
                lines = [prog, *lines]
            text = '\n'.join(lines)
        return f'{prefix}{text}\n\n'

    def _lines(self, parts, indent, before=None):
        """The parts, as many on a line as there is room for; the first line may stand behind something of a width that is given."""
        lines, room = [], 0
        for part in parts:
            if len(part) < room:
                lines[-1] += ' ' + part
                room -= len(part) + 1
            else:
                start, taken = (indent, len(indent)) if lines or before is None else ('', before)
                lines.append(start + part)
                room = self._width - taken - len(part)
        return lines

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar(action, self._get_default_metavar_for_positional(action)))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        if _V >= (3, 13):
            return ', '.join(action.option_strings) + ' ' + args
        return ', '.join(f'{option} {args}' for option in action.option_strings)

    def _indent_of(self, action):
        return self._indent * (2 if getattr(action, '_deeper', False) else 1)

    def _format_action(self, action):
        widest = max(len(self._format_action_invocation(one)) + self._indent_of(one) for one in self._with_inner(self._actions))
        column = min(widest + 2, self._most)
        width = max(self._width - column, 11)
        indent = self._indent_of(action)
        header = self._format_action_invocation(action)
        if not action.help:
            return ' ' * indent + header + '\n'
        text = self._expand_help(action)
        lines = self._split_lines(text, width) if text.strip() else []
        if len(header) <= column - indent - 2:
            first = ' ' * indent + header.ljust(column - indent - 2) + '  '
            if not lines:
                return (first.rstrip(' ') if False else ' ' * indent + header) + '\n'
            return first + lines[0] + '\n' + ''.join(' ' * column + line + '\n' for line in lines[1:])
        return ' ' * indent + header + '\n' + ''.join(' ' * column + line + '\n' for line in lines)

    def _expand_help(self, action):
        values = {key: getattr(value, '__name__', value) for key, value in {**vars(action), 'prog': self._prog}.items() if value is not SUPPRESS}
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        return self._get_help_string(action) % values


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        found = action.help or ''
        if '%(default)' not in found and action.default is not SUPPRESS and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            found += ' (default: %(default)s)'
        return found


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional
`
