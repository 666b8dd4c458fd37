"""Paths as text."""
from repair import repair

DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
KINDS = 'ABCDEFGHIJKLMNOPQRSTldfmbso'
SAFEPOINT = len(KINDS) * 4
LAST = SAFEPOINT + 14


class Text:
    """Events are numbers: births by kind, for each of three ways in which the collector sees them, deaths by kind, a safepoint; then pairs of those before."""

    def __init__(self, paths, branches):
        at_start = {label for path in paths for label in path.at_start}
        callers = {}
        for path in paths:
            for _, sign, more in path.events:
                if sign == 'Z' and more not in at_start:
                    callers.setdefault(more, set()).add(path.name)
        self.names = {path.name for path in paths}
        self.failing = {path.name for path in paths if path.failed}
        self.shared = {label: number for number, label in enumerate(sorted(label for label, names in callers.items() if len(names) > 1))}
        self.alone = {label for label in callers if label not in self.shared}
        split = {id(path): self.split(path, branches.get(id(path), [])) for path in paths}
        rows = [part for parts in split.values() for part in parts if isinstance(part, list)]
        pairs, short = repair(rows, LAST + 1, 64 * 64 - LAST - 1)
        self.rules = ''.join(self.code(one) + self.code(other) for one, other in pairs)
        rest = iter(short)
        self.texts = {key: ''.join(part if isinstance(part, str) else ''.join(map(self.code, next(rest))) for part in parts) for key, parts in split.items()}

    def of(self, path):
        return self.texts[id(path)]

    def split(self, path, branches):
        """Rows of events, and signs between them."""
        order, parts, imported, called = {}, ['^'] if path.failed else [], set(), set()

        def put(number):
            if not parts or isinstance(parts[-1], str):
                parts.append([])
            parts[-1].append(number)

        def put_all(events):
            for _, sign, more in events:
                put(KINDS.index(more[0]) + len(KINDS) * (3 if sign == '-' else more[2] if sign == '+' else 0))

        dotted = path.name.rpartition('.')[0]
        if dotted and (0, 'I', dotted) not in [(0, sign, more) for _, sign, more in path.events]:
            parts.append('{%s}' % dotted)
        branching, skipped = {}, set()
        for start, own, others, name, with_it in branches:
            for place, group in groups(path, start, own):
                branching[place] = (place, group, others if place == start else [], name, with_it)
        for place, (_, sign, more) in enumerate([*path.events, (0, '', None)]):
            if place in branching:
                _, own, others, name, with_it = branching[place]
                parts.append('[%s?' % name)
                put_all(others if with_it else [path.events[at] for at in own])
                parts.append('|')
                put_all([path.events[at] for at in own] if with_it else others)
                parts.append(']')
                skipped.update(own)
            if place in skipped or sign == '':
                continue
            if sign == '+':
                put(KINDS.index(more[0]) + len(KINDS) * more[2])
            elif sign == '-':
                put(KINDS.index(more) + len(KINDS) * 3)
            elif sign == '.':
                put(SAFEPOINT)
            elif sign == 'Z':
                if more in self.shared and more not in called:
                    parts.append('<%d>' % self.shared[more])
                elif more in self.alone and more not in called:
                    put(KINDS.index('f') + len(KINDS) * 2)
                called.add(more)
            elif sign == '=':
                parts.append('=')
            elif sign == '!':
                kind, seen, up = more
                order[up] = len(order)
                parts.append(seen + kind)
            elif sign in 'CD':
                put(SAFEPOINT + 1 + 2 * more + (sign == 'D'))
            elif sign == 'R' and follows(path.events, place, more):
                continue
            elif sign in 'IR':
                # One that is nowhere is looked for each time.
                if more in self.failing:
                    if sign == 'I':
                        parts.append('{%s}' % more)
                elif more not in imported and more in self.names and more != path.name:
                    parts.append('{%s}' % more)
                imported.add(more)
            else:
                parent, closed, ups = more
                parts.append('(%s%s%s)' % ('' if parent is None else order[parent], '>' if closed else ':', ranges(sorted(order[up] for up in ups))))
        return parts

    @staticmethod
    def code(number):
        return DIGITS[number >> 6] + DIGITS[number & 63]


def follows(events, place, name):
    """Is the module that is asked for loaded next?"""
    later = next((event for event in events[place + 1:] if event[1] != 'C'), (0, '', None))
    return later[1] == 'I' and later[2] == name


def groups(path, start, own):
    """Places of events, with nothing between those of a group that is no birth or death."""
    out = [(start, [])]
    for before, place in zip([start - 1, *own], own):
        if any(sign not in '+-.' for _, sign, _ in path.events[before + 1:place]):
            out.append((place, []))
        out[-1][1].append(place)
    return out


def ranges(numbers):
    text, at = [], 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        text.append(str(numbers[at]) if at == end else '%d-%d' % (numbers[at], numbers[end]))
        at = end + 1
    return ','.join(text)
