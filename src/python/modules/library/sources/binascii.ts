/** `binascii`: bytes as texts of hexadecimal digits or of base 64, and sums over them. */
export const SOURCE = String.raw`_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_PLACES = {char: place for place, char in enumerate(_ALPHABET)}


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _needs_bytes(data):
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


def _bytes(data):
    return data if isinstance(data, bytes) else bytes(data) if isinstance(data, (bytearray, memoryview)) else _needs_bytes(data)


def hexlify(data, *separators):
    return _bytes(data).hex(*separators).encode()


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else _bytes(hexstr).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    if any(char not in '0123456789abcdefABCDEF' for char in text):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(text)


b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_base64(data, *, newline=True):
    data, text = _bytes(data), bytearray()
    for at in range(0, len(data), 3):
        part = data[at:at + 3]
        number = int.from_bytes(part.ljust(3, b'\0'), 'big')
        text += bytes([_ALPHABET[number >> shift & 63] for shift in (18, 12, 6, 0)][:len(part) + 1]).ljust(4, b'=')
    return bytes(text) + (b'\n' if newline else b'')


def a2b_base64(data):
    if isinstance(data, str):
        data = data.encode('ascii')
    out, number, count, pads = bytearray(), 0, 0, 0
    for char in _bytes(data):
        if char == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                break
            continue
        place = _PLACES.get(char)
        if place is None:
            continue
        pads = 0
        number, count = number << 6 | place, count + 1
        if count == 4:
            out += number.to_bytes(3, 'big')
            number = count = 0
    if count == 1:
        raise Error(f'Invalid base64-encoded string: number of data characters ({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4')
    if count and count + pads < 4:
        raise Error('Incorrect padding')
    if count:
        out += (number << 6 * (4 - count)).to_bytes(3, 'big')[:count - 1]
    return bytes(out)


def crc32(data, value=0):
    value ^= 0xffffffff
    for byte in _bytes(data):
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xedb88320 if value & 1 else 0)
    return value ^ 0xffffffff
`
