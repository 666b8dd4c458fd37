/** Which of the strings are options, which belong to them, and which are positional arguments. */
export const MATCHING = `

def _pattern(action):
    nargs = action.nargs
    if nargs is None:
        found = '(-*A-*)'
    elif nargs == SUPPRESS:
        found = '(-*-*)'
    elif isinstance(nargs, int):
        found = '(-*' + '-*'.join('A' * nargs) + '-*)'
    else:
        found = {OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)', REMAINDER: '([-AO]*)', PARSER: '(-*A[-AO]*)'}[nargs]
    return found.replace('-*', '').replace('-', '') if action.option_strings else found


class _Run:
    """One walk over the strings."""

    def __init__(self, parser, strings, namespace):
        self.parser, self.strings, self.namespace = parser, strings, namespace
        self.extras, self.seen, self.given = [], set(), set()
        self.positionals = [action for action in parser._actions if not action.option_strings]
        self.options, letters = {}, []
        for at, string in enumerate(strings):
            if string == '--':
                letters += ['-'] + ['A'] * (len(strings) - at - 1)
                break
            found = parser._parse_optional(string)
            if found is not None:
                self.options[at] = found
            letters.append('A' if found is None else 'O')
        self.letters = ''.join(letters)

    def run(self):
        at, last = 0, max(self.options, default=-1)
        while at <= last:
            following = min(place for place in self.options if place >= at)
            if at != following:
                end = self.take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.extras += self.strings[at:following]
                at = following
            at = self.take_option(at)
        self.extras += self.strings[self.take_positionals(at):]
        return self.extras

    def apply(self, action, strings, option=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.given.add(action)
            for group in self.parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.given:
                            raise ArgumentError(action, f'not allowed with argument {_name_of(other)}')
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def take_positionals(self, at):
        rest = self.letters[at:]
        for count in range(len(self.positionals), 0, -1):
            found = re.match(''.join(map(_pattern, self.positionals[:count])), rest)
            if found:
                for action, text in zip(self.positionals[:count], found.groups()):
                    self.apply(action, self.strings[at:at + len(text)])
                    at += len(text)
                del self.positionals[:count]
                break
        return at

    def count_for(self, action, letters):
        found = re.match(_pattern(action), letters)
        if found is None:
            nargs = action.nargs
            known = {None: 'expected one argument', OPTIONAL: 'expected at most one argument', ONE_OR_MORE: 'expected at least one argument'}
            raise ArgumentError(action, known[nargs] if nargs in known else f'expected {nargs} argument' + 's' * (nargs != 1))
        return len(found.group(1))

    def take_option(self, at):
        action, option, explicit = self.options[at]
        todo = []
        while True:
            if action is None:
                self.extras.append(self.strings[at])
                return at + 1
            if explicit is None:
                start = at + 1
                count = self.count_for(action, self.letters[start:])
                todo.append((action, self.strings[start:start + count], option))
                end = start + count
                break
            count = self.count_for(action, 'A')
            if count == 0 and option[1] not in self.parser.prefix_chars and explicit != '':
                todo.append((action, [], option))
                option, explicit = option[0] + explicit[0], explicit[1:] or None
                if option not in self.parser._option_string_actions:
                    raise ArgumentError(action, f'ignored explicit argument {option[1:] + (explicit or "")!r}')
                action = self.parser._option_string_actions[option]
                if explicit is not None and explicit.startswith('='):
                    explicit = explicit[1:]
            elif count == 1:
                todo.append((action, [explicit], option))
                end = at + 1
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {explicit!r}')
        for one in todo:
            self.apply(*one)
        return end
`
