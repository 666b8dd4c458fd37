/** `base64`: the alphabets of 64, 32 and 16. */
export const SOURCE = String.raw`import binascii

__all__ = ['encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']
_URL = bytes.maketrans(b'+/', b'-_')
_BACK = bytes.maketrans(b'-_', b'+/')
_LETTERS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _data(s):
    if not isinstance(s, str):
        return bytes(memoryview(s)) if isinstance(s, (bytes, bytearray, memoryview)) else binascii._needs_bytes(s)
    try:
        return s.encode('ascii')
    except UnicodeEncodeError:
        raise ValueError('string argument should contain only ASCII characters')


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    return text.translate(bytes.maketrans(b'+/', altchars)) if altchars is not None else text


def b64decode(s, altchars=None, validate=False):
    data = _data(s)
    if altchars is not None:
        data = data.translate(bytes.maketrans(_data(altchars), b'+/'))
    if validate and data.rstrip(b'=').translate(None, binascii._ALPHABET):
        raise binascii.Error('Non-base64 digit found' if not validate else 'Only base64 data is allowed')
    return binascii.a2b_base64(data)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_URL)


def urlsafe_b64decode(s):
    return b64decode(_data(s).translate(_BACK))


def encodebytes(s):
    return b''.join([binascii.b2a_base64(s[at:at + 57]) for at in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    data = _data(s)
    data = data.upper() if casefold else data
    if data.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(data)


def b32encode(s):
    text = b''
    for at in range(0, len(s), 5):
        part = bytes(s[at:at + 5])
        number, used = int.from_bytes(part.ljust(5, b'\0'), 'big'), -(-len(part) * 8 // 5)
        text += bytes([_LETTERS[number >> 35 - 5 * n & 31] for n in range(used)]).ljust(8, b'=')
    return text


def b32decode(s, casefold=False, map01=None):
    data = _data(s)
    data = data.upper() if casefold else data
    if len(data) % 8:
        raise binascii.Error('Incorrect padding')
    kept = data.rstrip(b'=')
    if len(data) - len(kept) not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    number = 0
    for char in kept:
        if char not in _LETTERS:
            raise binascii.Error('Non-base32 digit found')
        number = number << 5 | _LETTERS.index(char)
    size = len(kept) * 5 // 8
    return (number >> len(kept) * 5 - size * 8).to_bytes(size, 'big')


_A85 = bytes(range(33, 118))
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_' + bytes([96]) + b'{|}~'


def _fives(b, letters, pad, zero=None, spaces=None):
    data = bytes(memoryview(b)) if not isinstance(b, bytes) else b
    missing = -len(data) % 4
    parts = []
    for at in range(0, len(data), 4):
        number = int.from_bytes(data[at:at + 4].ljust(4, b'\0'), 'big')
        if not number and zero:
            parts.append(zero)
        elif spaces and number == 0x20202020:
            parts.append(spaces)
        else:
            parts.append(bytes([letters[number // 85 ** place % 85] for place in (4, 3, 2, 1, 0)]))
    if missing and not pad:
        if parts[-1] == zero:
            parts[-1] = letters[:1] * 5
        parts[-1] = parts[-1][:5 - missing]
    return b''.join(parts)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    text = _fives(b, _A85, pad, b'z', b'y' if foldspaces else None)
    if adobe:
        text = b'<~' + text
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [text[at:at + width] for at in range(0, len(text), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b'')
        text = b'\n'.join(lines)
    return text + b'~>' if adobe else text


def b85encode(b, pad=False):
    return _fives(b, _B85, pad)


def _numbers(codes, fill):
    codes = list(codes)
    missing = -len(codes) % 5
    codes += [fill] * missing
    found = b''
    for at in range(0, len(codes), 5):
        number = 0
        for code in codes[at:at + 5]:
            number = number * 85 + code
        if number >> 32:
            raise OverflowError(at)
        found += number.to_bytes(4, 'big')
    return found[:len(found) - missing]


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    data = _data(b)
    if adobe:
        if not data.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b'<~') else data[:-2]
    codes = []
    for char in data:
        if 33 <= char < 118:
            codes.append(char - 33)
        elif char in b'zy' and (char == 122 or foldspaces):
            if len(codes) % 5:
                raise ValueError(f'{chr(char)} inside Ascii85 5-tuple')
            codes += [0] * 5 if char == 122 else [10, 27, 53, 67, 43]
        elif char not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % char)
    try:
        return _numbers(codes, 84)
    except OverflowError:
        raise ValueError('Ascii85 overflow') from None


def b85decode(b):
    data, codes = _data(b), []
    for at, char in enumerate(data):
        code = _B85.find(char)
        if code < 0:
            raise ValueError(f'bad base85 character at position {at}')
        codes.append(code)
    try:
        return _numbers(codes, 84)
    except OverflowError as error:
        raise ValueError(f'base85 overflow in hunk starting at byte {error.args[0]}') from None


def encode(input, output):
    while data := input.read(57):
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


__all__ += ['encode', 'decode', 'a85encode', 'a85decode', 'b85encode', 'b85decode']
`
