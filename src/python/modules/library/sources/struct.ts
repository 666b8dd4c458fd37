/** `struct`. */
export const SOURCE = String.raw`import sys
from _struct import float_at, float_bytes

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__module__ = 'struct'
_STANDARD = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1}
_NATIVE = {**_STANDARD, 'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
_NAMED = {'b': 'byte', 'B': 'ubyte', 'h': 'short', 'H': 'ushort'}


def _plan(format):
    """Whether bytes are turned round, items (code, size, how often, offset), and the size of it all."""
    if isinstance(format, bytes):
        format = format.decode('latin-1')
    if not isinstance(format, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    order = format[0] if format[:1] in tuple('@=<>!') else '@'
    sizes = _NATIVE if order == '@' else _STANDARD
    items, at, digits = [], 0, ''
    for char in format[format[:1] in tuple('@=<>!'):]:
        if char.isspace():
            if digits:
                raise error('repeat count given without format specifier')
        elif char.isdigit():
            digits += char
        elif char not in sizes:
            raise error('bad char in struct format')
        else:
            count, size = int(digits or 1), sizes[char]
            if order == '@':
                at += -at % size
            items.append((char, size, count, at))
            at, digits = at + size * count, ''
    if digits:
        raise error('repeat count given without format specifier')
    return order in '>!', order == '@', items, at


def _values(items):
    return sum([1 if char in 'sp' else count for char, _, count, _ in items if char != 'x'])


def _range(char, size, big, native, value):
    low, high = (-1 << size * 8 - 1, (1 << size * 8 - 1) - 1) if char.islower() else (0, (1 << size * 8) - 1)
    if sys.version_info >= (3, 12):
        return f"'{char}' format requires {low} <= number <= {high}"
    if size == 8 or not -1 << 63 <= value < 1 << 63 or char in 'IL' and value < 0:
        return 'argument out of range'
    if char in 'hH' and big:
        return f"'{char}' format requires {low} <= number <= {high}"
    if char in 'hH' and sys.version_info < (3, 11):
        return f"{_NAMED[char]} format requires {'(-0x7fff - 1) <= number <= 0x7fff' if char == 'h' else '0 <= number <= (0x7fff * 2 + 1)'}"
    return f'{_NAMED[char]} format requires {low} <= number <= {high}' if char in _NAMED else f"'{char}' format requires {low} <= number <= {high}"


def _packed(char, size, big, native, value):
    if char == 'c':
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(value)
    if char == '?':
        return b'\1' if value else b'\0'
    if char in 'efd':
        if not isinstance(value, float) and not hasattr(type(value), '__float__'):
            raise error('required argument is not a float')
        try:
            data = float_bytes(float(value), size)
        except OverflowError:
            if not native or char != 'f':
                raise OverflowError(f'float too large to pack with {char} format') from None
            data = float_bytes(float('-inf' if value < 0 else 'inf'), size)
        return data if big else data[::-1]
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise error('required argument is not an integer')
        value = value.__index__()
    try:
        return value.to_bytes(size, 'big' if big else 'little', signed=char.islower())
    except OverflowError:
        raise error(_range(char, size, big, native, value)) from None


def _pack(plan, values):
    big, native, items, total = plan
    out, rest = bytearray(total), iter(values)
    for char, size, count, at in items:
        if char in 'sp':
            text = next(rest)
            if not isinstance(text, (bytes, bytearray)):
                raise error(f"argument for '{char}' must be a bytes object")
            text = text[:count] if char == 's' else (bytes([min(len(text), count - 1, 255)]) + text[:count - 1] if count else b'')
            out[at:at + len(text)] = text
        elif char != 'x':
            for place in range(at, at + size * count, size):
                out[place:place + size] = _packed(char, size, big, native, next(rest))
    return bytes(out)


def _unpacked(char, data, big):
    if char == 'c':
        return data
    if char == '?':
        return data != b'\0'
    if char in 'efd':
        return float_at(data if big else data[::-1])
    return int.from_bytes(data, 'big' if big else 'little', signed=char.islower())


def _unpack(plan, data):
    big, _, items, _ = plan
    found = []
    for char, size, count, at in items:
        if char == 's':
            found.append(data[at:at + count])
        elif char == 'p':
            found.append(data[at + 1:at + 1 + min(data[at], count - 1)] if count else b'')
        elif char != 'x':
            found += [_unpacked(char, data[place:place + size], big) for place in range(at, at + size * count, size)]
    return tuple(found)


class Struct:
    def __init__(self, format):
        self._plan = _plan(format)
        self.format = format.decode('latin-1') if isinstance(format, bytes) else format

    size = property(lambda self: self._plan[3])

    def _checked(self, name, values):
        wanted = _values(self._plan[2])
        if len(values) != wanted:
            raise error(f'{name} expected {wanted} items for packing (got {len(values)})')
        return _pack(self._plan, values)

    def pack(self, *values):
        return self._checked('pack', values)

    def pack_into(self, buffer, offset, *values):
        data = self._checked('pack_into', values)
        start = offset + len(buffer) if offset < 0 else offset
        if start + self.size > len(buffer) or start < 0:
            raise error(f'pack_into requires a buffer of at least {start + self.size} bytes for packing {self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})')
        memoryview(buffer)[start:start + self.size] = data

    def unpack(self, buffer):
        data = bytes(buffer)
        if len(data) != self.size:
            raise error(f'unpack requires a buffer of {self.size} bytes')
        return _unpack(self._plan, data)

    def unpack_from(self, buffer, offset=0):
        start = offset + len(buffer) if offset < 0 else offset
        data = bytes(buffer)[start:start + self.size]
        if len(data) != self.size or start < 0:
            raise error(f'unpack_from requires a buffer of at least {start + self.size} bytes for unpacking {self.size} bytes at offset {offset} (actual buffer size is {len(buffer)})')
        return _unpack(self._plan, data)

    def iter_unpack(self, buffer):
        if self.size == 0 or len(buffer) % self.size:
            raise error('cannot iteratively unpack with a struct of length 0' if self.size == 0 else f'iterative unpacking requires a buffer of a multiple of {self.size} bytes')
        return iter([self.unpack(buffer[at:at + self.size]) for at in range(0, len(buffer), self.size)])

    if sys.version_info >= (3, 13):
        def __repr__(self):
            return f'_struct.Struct({self.format!r})'


def calcsize(format):
    return _plan(format)[3]


def pack(format, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    return Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer):
    return Struct(format).unpack(buffer)


def unpack_from(format, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer):
    return Struct(format).iter_unpack(buffer)
`
