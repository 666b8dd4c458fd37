/** `pprint`: widths, sorting and nesting of built-in containers. */
export const SOURCE = String.raw`import sys as _sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, {}, 0)


def isreadable(object):
    return '<' not in saferepr(object)


def isrecursive(object):
    return '<Recursion on ' in saferepr(object)


def _order(key):
    return (str(type(key)), id(key))


def _sorted(items):
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=lambda item: (str(type(item)), repr(item)))


def _sorted_pairs(pairs):
    try:
        return sorted(pairs, key=lambda pair: pair[0])
    except TypeError:
        return sorted(pairs, key=lambda pair: (str(type(pair[0])), repr(pair[0])))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent = indent
        self._width = width
        self._stream = stream if stream is not None else _sys.stdout
        self._compact = bool(compact)
        self._sort = sort_dicts

    def pprint(self, object):
        self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        out = []
        self._format(object, out.append, 0, 0, {}, 0)
        return ''.join(out)

    def _recursion(self, object):
        return f'<Recursion on {type(object).__name__} with id={id(object)}>'

    def _repr(self, object, context, level):
        kind = type(object)
        show = kind.__repr__
        if show is dict.__repr__ or show is list.__repr__ or show is tuple.__repr__:
            if not object:
                return repr(object)
            if self._depth and level >= self._depth:
                return '{...}' if show is dict.__repr__ else '[...]' if show is list.__repr__ else '(...)'
            if id(object) in context:
                return self._recursion(object)
            context[id(object)] = 1
            if show is dict.__repr__:
                pairs = _sorted_pairs(object.items()) if self._sort else object.items()
                text = '{%s}' % ', '.join([f'{self._repr(key, context, level + 1)}: {self._repr(value, context, level + 1)}' for key, value in pairs])
            else:
                inner = ', '.join([self._repr(item, context, level + 1) for item in object])
                text = f'[{inner}]' if show is list.__repr__ else f'({inner},)' if len(object) == 1 else f'({inner})'
            del context[id(object)]
            return text
        return repr(object)

    def _format(self, object, write, indent, allowance, context, level):
        if id(object) in context:
            write(self._recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) <= self._width - indent - allowance:
            write(text)
            return
        kind = type(object)
        show = kind.__repr__
        context[id(object)] = 1
        if hasattr(kind, '__dataclass_fields__') and hasattr(show, '__wrapped__') and '__create_fn__' in show.__wrapped__.__qualname__ and _sys.version_info >= (3, 10):
            self._dataclass(object, write, indent, allowance, context, level + 1)
        elif show is dict.__repr__ and object:
            self._dict(object, write, indent, allowance, context, level + 1)
        elif kind.__name__ == 'OrderedDict' and object:
            write('OrderedDict([')
            self._items(list(object.items()), write, indent + 12, allowance + 2, context, level + 1, '')
            write('])')
        elif show is list.__repr__:
            write('[')
            self._items(object, write, indent, allowance + 1, context, level + 1, '')
            write(']')
        elif show is tuple.__repr__:
            write('(')
            self._items(object, write, indent, allowance + (2 if len(object) == 1 else 1), context, level + 1, ',' if len(object) == 1 else '')
            write(',)' if len(object) == 1 else ')')
        elif show in (set.__repr__, frozenset.__repr__) and object:
            start, end, shift = ('{', '}', 0) if kind is set else (kind.__name__ + '({', '})', len(kind.__name__) + 1)
            write(start)
            self._items(_sorted(object), write, indent + shift, allowance + len(end), context, level + 1, '')
            write(end)
        elif show is str.__repr__ and object:
            self._str(object, write, indent, allowance, level + 1)
        else:
            write(text)
        del context[id(object)]

    def _dict(self, object, write, indent, allowance, context, level, sort=None):
        write('{')
        if self._indent > 1:
            write((self._indent - 1) * ' ')
        indent += self._indent
        pairs = list(object.items())
        if self._sort if sort is None else sort:
            pairs = _sorted_pairs(pairs)
        for at, (key, value) in enumerate(pairs):
            last = at == len(pairs) - 1
            text = self._repr(key, context, level)
            write(text + ': ')
            self._format(value, write, indent + len(text) + 2, allowance + 1 if last else 1, context, level)
            if not last:
                write(',\n' + ' ' * indent)
        write('}')

    def _items(self, items, write, indent, allowance, context, level, trail):
        indent += self._indent
        if self._indent > 1:
            write((self._indent - 1) * ' ')
        items = list(items)
        between = ',\n' + ' ' * indent
        sep = ''
        width = room = self._width - indent + 1
        for at, item in enumerate(items):
            last = at == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if width < size:
                    width = room
                    if sep:
                        sep = between
                if width >= size:
                    width -= size
                    write(sep)
                    sep = ', '
                    write(text)
                    continue
            write(sep)
            sep = between
            self._format(item, write, indent, allowance if last else 1, context, level)

    def _dataclass(self, object, write, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        shown = [f for f in object.__dataclass_fields__.values() if f.repr and f._field_type.name == '_FIELD']
        write(name + '(')
        for at, f in enumerate(shown):
            last = at == len(shown) - 1
            write(f.name + '=')
            self._format(getattr(object, f.name), write, indent + len(f.name) + 1, allowance if last else 1, context, level)
            if not last:
                write(',\n' + ' ' * indent)
        write(')')

    def _str(self, object, write, indent, allowance, level):
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = most = self._width - indent
        text = ''
        for i, line in enumerate(lines):
            text = repr(line)
            if i == len(lines) - 1:
                most -= allowance
            if len(text) <= most:
                chunks.append(text)
                continue
            parts = []
            at = 0
            while at < len(line):
                end = at
                while end < len(line) and not line[end].isspace():
                    end += 1
                while end < len(line) and line[end].isspace():
                    end += 1
                parts.append(line[at:end])
                at = end
            width = room
            current = ''
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    width -= allowance
                if len(repr(candidate)) > width:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(text)
            return
        if level == 1:
            write('(')
        for i, chunk in enumerate(chunks):
            if i > 0:
                write('\n' + ' ' * indent)
            write(chunk)
        if level == 1:
            write(')')
`
