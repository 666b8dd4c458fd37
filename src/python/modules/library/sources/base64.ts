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
`
