/** `pprint`: a container that does not fit in its line has an entry a line. */
export const SOURCE = String.raw`import collections as _collections
import functools as _functools
import sys as _sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']
_V = _sys.version_info[:2]
_BRACKETS = {list.__repr__: '[]', tuple.__repr__: '()', dict.__repr__: '{}'}


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return _Flat(None, True, False).text(object)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


def _compare(a, b):
    try:
        return -1 if a < b else 1 if b < a else 0
    except TypeError:
        a, b = ((str(type(one)), id(one)) for one in (a, b))
        return -1 if a < b else 1


def _in_order(things, of=lambda thing: thing):
    key = _functools.cmp_to_key(_compare)
    return sorted(things, key=lambda thing: key(of(thing)))


def _first(pair):
    return pair[0]


class _Flat:
    """Texts of one line, and what was seen on the way."""

    def __init__(self, depth, sort, underscores):
        self.depth, self.sort, self.underscores = depth, sort, underscores
        self.path, self.readable, self.recursive = set(), True, False

    def text(self, it, level=0):
        shown = type(it).__repr__
        if shown is int.__repr__ and self.underscores:
            return f'{it:_d}'
        if shown not in _BRACKETS or not it:
            text = repr(it)
            self.readable = self.readable and text[:1] != '<'
            return text
        left, right = _BRACKETS[shown]
        if self.depth and level >= self.depth:
            self.readable = False
            return left + ('...,' if left == '(' and len(it) == 1 else '...') + right
        if id(it) in self.path:
            self.readable, self.recursive = False, True
            return _recursion(it)
        self.path.add(id(it))
        if left == '{':
            pairs = _in_order(it.items(), _first) if self.sort else it.items()
            pieces = [f'{self.text(key, level + 1)}: {self.text(value, level + 1)}' for key, value in pairs]
        else:
            pieces = [self.text(one, level + 1) for one in it]
        self.path.remove(id(it))
        return left + ', '.join(pieces) + (',' if left == '(' and len(pieces) == 1 else '') + right


def _recursion(it):
    return f'<Recursion on {type(it).__name__} with id={id(it)}>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        for wrong, rule in ((indent < 0, 'indent must be >= 0'), (depth is not None and depth <= 0, 'depth must be > 0'), (not width, 'width must be != 0')):
            if wrong:
                raise ValueError(rule)
        self._indent, self._width, self._depth = indent, width, depth
        self._stream = _sys.stdout if stream is None else stream
        self._compact, self._sort, self._underscores = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        layout = _Layout(self)
        layout.add(object, 0, 0, 0)
        return ''.join(layout.out)

    def _flat(self):
        return _Flat(self._depth, self._sort, self._underscores)

    def isreadable(self, object):
        flat = self._flat()
        flat.text(object)
        return flat.readable

    def isrecursive(self, object):
        flat = self._flat()
        flat.text(object)
        return flat.recursive


class _Layout:
    """Pieces of a text that is being laid out. column: where the next piece stands; after: what has to fit behind it."""

    def __init__(self, printer):
        self.printer, self.out, self.path = printer, [], {}

    def add(self, it, column, after, level):
        if id(it) in self.path:
            self.out.append(_recursion(it))
            return
        text = self.flat(it, level)
        block = self.block_of(it) if len(text) > self.printer._width - column - after else None
        if block is None:
            self.out.append(text)
            return
        self.path[id(it)] = it
        block(it, column, after, level + 1)
        del self.path[id(it)]

    def flat(self, it, level):
        flat = self.printer._flat()
        flat.path.update(self.path)
        return flat.text(it, level)

    def block_of(self, it):
        kind = type(it)
        shown = kind.__repr__
        if shown is str.__repr__ and it:
            return self.string
        if shown in _BYTES:
            return self.binary if len(it) > 4 or shown is bytearray.__repr__ else None
        if shown in _WRAPPERS:
            return self.wrapped if shown is not _chained or it.maps else None
        if shown is _namespace and _V >= (3, 9):
            return self.namespace
        if shown in _BLOCKS:
            return _BLOCKS[shown].__get__(self) if len(it) or shown in _BRACKETS and shown is not dict.__repr__ else None
        params = getattr(kind, '__dataclass_params__', None)
        if _V >= (3, 10) and params and params.repr and hasattr(shown, '__wrapped__'):
            return self.record
        return None

    def entries(self, left, entries, right, column, after, level, shift=0, compact=False):
        """left, then (label, value) each in its line, then right. shift: how far the entries stand behind the bracket's column."""
        step = self.printer._indent
        self.out.append(left + ' ' * (step - 1))
        column += step + shift
        after += len(right)
        gap = ',\n' + ' ' * column
        room = self.printer._width - column + 1
        left_over, between = room, ''
        for at, (label, value) in enumerate(entries):
            last = at + 1 == len(entries)
            if compact:
                if last:
                    room, left_over = room - after, left_over - after
                text = self.flat(value, level)
                if left_over < len(text) + 2:
                    left_over = room
                    between = between and gap
                if left_over >= len(text) + 2:
                    left_over -= len(text) + 2
                    self.out.append(between + text)
                    between = ', '
                    continue
            self.out.append(between + label)
            between = gap
            self.add(value, column + len(label), after if last else 1, level)
        self.out.append(right)

    def mapping(self, it, column, after, level):
        self.pairs('{', it, '}', column, after, level)

    def pairs(self, left, it, right, column, after, level, shift=0):
        pairs = _in_order(it.items(), _first) if self.printer._sort else it.items()
        self.entries(left, [(self.flat(key, level) + ': ', value) for key, value in pairs], right, column, after, level, shift)

    def series(self, it, column, after, level):
        left, right = _BRACKETS[type(it).__repr__]
        right = ',)' if right == ')' and len(it) == 1 else right
        self.entries(left, [('', one) for one in it], right, column, after, level, 0, self.printer._compact)

    def group(self, it, column, after, level):
        name = '' if type(it) is set else type(it).__name__ + '('
        things = [('', one) for one in _in_order(it)]
        self.entries(name + '{', things, '})' if name else '}', column, after, level, len(name), self.printer._compact)

    def ordered(self, it, column, after, level):
        name = type(it).__name__
        self.out.append(name + '(')
        self.add(list(it.items()), column + len(name) + 1, after + 1, level)
        self.out.append(')')

    def counter(self, it, column, after, level):
        name = type(it).__name__
        self.entries(name + '({', [(self.flat(key, level) + ': ', count) for key, count in it.most_common()], '})', column, after, level, len(name) + 1)

    def factory(self, it, column, after, level):
        name, margin = type(it).__name__, column + len(type(it).__name__) + 1
        self.out.append(f'{name}({self.flat(it.default_factory, level)},\n{" " * margin}')
        self.mapping(it, margin, after + 1, level)
        self.out.append(')')

    def queue(self, it, column, after, level):
        name = type(it).__name__
        ending = '])' if it.maxlen is None else f'],\n{" " * (column + len(name) + 1)}maxlen={it.maxlen})'
        self.out.append(name + '(')
        self.entries('[', [('', one) for one in it], ']', column + len(name) + 1, after + (it.maxlen is None), level, 0, self.printer._compact)
        self.out.append(ending[1:])

    def record(self, it, column, after, level):
        name = type(it).__name__
        fields = [(field.name + '=', getattr(it, field.name)) for field in _sys.modules['dataclasses'].fields(it) if field.repr]
        self.plain(name, fields, column, after, level)

    def namespace(self, it, column, after, level):
        name = 'namespace' if type(it).__name__ == 'SimpleNamespace' else type(it).__name__
        self.plain(name, [(key + '=', value) for key, value in it.__dict__.items()], column, after, level)

    def wrapped(self, it, column, after, level):
        shown = type(it).__repr__
        if shown is _proxy:
            self.out.append('mappingproxy(')
            self.add(it.copy(), column + 13, after + 1, level)
            self.out.append(')')
        elif shown is _chained:
            name = type(it).__name__
            self.plain(name, [('', one) for one in it.maps], column, after, level)
        else:
            self.add(it.data, column, after, level - 1)

    def binary(self, it, column, after, level):
        name = 'bytearray(' if isinstance(it, bytearray) else ''
        it = bytes(it)
        alone = level == 1 and not name
        self.out.append(name or '(' * alone)
        column += alone + len(name)
        room, last = self.printer._width - column, len(it) // 4 * 4
        after += alone + bool(name)
        pieces, current = [], b''
        for at in range(0, len(it), 4):
            part = it[at:at + 4]
            if current and len(repr(current + part)) > room - (after if at == last else 0):
                pieces.append(repr(current))
                current = b''
            current += part
        pieces += [repr(current)] * bool(current)
        self.out.append(('\n' + ' ' * column).join(pieces) + ')' * (alone or bool(name)))

    def plain(self, name, fields, column, after, level):
        """Like entries, but for the indentation, which is the name's."""
        column += len(name) + 1
        self.out.append(name + '(')
        for at, (label, value) in enumerate(fields):
            last = at + 1 == len(fields)
            self.out.append(label)
            self.add(value, column + len(label), after if last else 1, level)
            self.out.append('' if last else ',\n' + ' ' * column)
        self.out.append(')')

    def string(self, it, column, after, level):
        alone = level == 1
        column += alone
        room = self.printer._width - column
        lines = it.splitlines(keepends=True)
        pieces = []
        for at, line in enumerate(lines):
            ending = after + alone if at + 1 == len(lines) else 0
            pieces += [line] if len(repr(line)) <= room - ending else _cut(line, room, ending)
        if len(pieces) == 1:
            alone = False
        text = ('\n' + ' ' * column).join(map(repr, pieces))
        self.out.append(f'({text})' if alone else text)


def _words(line):
    """Words with the white space behind them."""
    start = 0
    for at in range(1, len(line)):
        if line[at - 1].isspace() and not line[at].isspace():
            yield line[start:at]
            start = at
    yield line[start:]


def _cut(line, room, ending):
    words, pieces, current = list(_words(line)), [], ''
    for at, word in enumerate(words):
        if current and len(repr(current + word)) > room - (ending if at + 1 == len(words) else 0):
            pieces.append(current)
            current = ''
        current += word
    return pieces + [current]


_namespace = type(_sys.implementation).__repr__
_proxy = type(type.__dict__).__repr__
_chained = _collections.ChainMap.__repr__
_WRAPPERS = {_proxy, _chained, _collections.UserDict.__repr__, _collections.UserList.__repr__, _collections.UserString.__repr__}
_BYTES = {bytes.__repr__, bytearray.__repr__}
_BLOCKS = {dict.__repr__: _Layout.mapping, list.__repr__: _Layout.series, tuple.__repr__: _Layout.series, set.__repr__: _Layout.group, frozenset.__repr__: _Layout.group,
           _collections.OrderedDict.__repr__: _Layout.ordered, _collections.Counter.__repr__: _Layout.counter, _collections.defaultdict.__repr__: _Layout.factory,
           _collections.deque.__repr__: _Layout.queue}
`
