/** `hashlib`: MD5, the SHA families, BLAKE2. */
export const SOURCE = `import sys
from _digests import blake2 as _blake2, digest as _digest, keccak as _keccak

_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128), 'sha512': (64, 128)}
# Of the sponges: size, block, and what stands behind the message.
_SPONGES = {'sha3_224': (28, 144, 6), 'sha3_256': (32, 136, 6), 'sha3_384': (48, 104, 6), 'sha3_512': (64, 72, 6), 'shake_128': (0, 168, 31), 'shake_256': (0, 136, 31)}
algorithms_guaranteed = {*_SIZES, *_SPONGES, 'blake2b', 'blake2s'}
algorithms_available = set(algorithms_guaranteed)
_LATE = sys.version_info < (3, 9)


def _checked(data):
    if isinstance(data, str):
        raise TypeError('Unicode-objects must be encoded before hashing' if _LATE else 'Strings must be encoded before hashing')
    if not isinstance(data, (bytes, bytearray, memoryview)) and not hasattr(data, 'tobytes'):
        raise TypeError('object supporting the buffer API required')
    return bytes(data)


class HASH:
    def __init__(self, name, data):
        self.name, self._data = name, data
        self.digest_size, self.block_size = (_SIZES[name] if name in _SIZES else _SPONGES[name][:2])

    def update(self, data, /):
        self._data += _checked(data)

    def digest(self):
        if self.name in _SPONGES:
            size, rate, suffix = _SPONGES[self.name]
            return _keccak(self._data, rate, suffix, size)
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return type(self)(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} {type(self).__module__}.{type(self).__name__} object @ {id(self):#x}>'


class HASHXOF(HASH):
    def digest(self, length, /):
        _, rate, suffix = _SPONGES[self.name]
        return _keccak(self._data, rate, suffix, length)

    def hexdigest(self, length, /):
        return self.digest(length).hex()


HASH.__module__ = HASHXOF.__module__ = '_hashlib'


class _Blake:
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    block_size = 128

    def __init__(self, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', usedforsecurity=True, **tree):
        self.digest_size = self.MAX_DIGEST_SIZE if digest_size is None else digest_size
        if not 1 <= self.digest_size <= self.MAX_DIGEST_SIZE:
            raise ValueError(f'digest_size must be between 1 and {self.MAX_DIGEST_SIZE} bytes')
        for what, value, most in (('salt', salt, self.SALT_SIZE), ('person', person, self.PERSON_SIZE), ('key', key, self.MAX_KEY_SIZE)):
            if len(value) > most:
                raise ValueError(f'maximum {what} length is {most} bytes')
        self._data, self._more = _checked(data), tuple(map(bytes, (key, salt, person)))

    @property
    def name(self):
        return type(self).__name__

    def digest(self):
        return _blake2(self.name, self._data, self.digest_size, *self._more)

    def copy(self):
        key, salt, person = self._more
        return type(self)(self._data, digest_size=self.digest_size, key=key, salt=salt, person=person)

    update, hexdigest = HASH.update, HASH.hexdigest


class blake2b(_Blake):
    pass


class blake2s(_Blake):
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    block_size = 64


blake2b.__module__ = blake2s.__module__ = '_blake2'


def new(name, data=b'', **options):
    key = name.lower()
    if key in ('blake2b', 'blake2s'):
        return globals()[key](data, **options)
    if key not in _SIZES and key not in _SPONGES:
        raise ValueError(f'unsupported hash type {name}')
    made = (HASHXOF if key.startswith('shake') else HASH)(key, b'')
    made.update(data)
    return made


def _maker(name):
    def make(string=b'', *, usedforsecurity=True):
        return new(name, string)
    make.__name__ = make.__qualname__ = 'openssl_' + name
    return make


for _name in (*_SIZES, *_SPONGES):
    globals()[_name] = _maker(_name)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    size, block = _SIZES[hash_name.lower()] if hash_name.lower() in _SIZES else _SPONGES[hash_name.lower()][:2]
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    of = lambda data: new(hash_name, data).digest()
    key = of(password) if len(password) > block else bytes(password)
    key = key.ljust(block, b'\\0')
    inner, outer = bytes([byte ^ 0x36 for byte in key]), bytes([byte ^ 0x5C for byte in key])
    found, dklen = b'', size if dklen is None else dklen
    while len(found) < dklen:
        last = of(outer + of(inner + bytes(salt) + (len(found) // size + 1).to_bytes(4, 'big')))
        total = int.from_bytes(last, 'big')
        for _ in range(iterations - 1):
            last = of(outer + of(inner + last))
            total ^= int.from_bytes(last, 'big')
        found += total.to_bytes(size, 'big')
    return found[:dklen]


if sys.version_info >= (3, 11):
    def file_digest(fileobj, digest, /, *, _bufsize=2**18):
        made = new(digest) if isinstance(digest, str) else digest()
        made.update(fileobj.read())
        return made

__all__ = [*sorted(_SIZES), *sorted(_SPONGES), 'blake2b', 'blake2s', 'new', 'algorithms_guaranteed', 'algorithms_available', 'pbkdf2_hmac'] + (['file_digest'] if sys.version_info >= (3, 11) else [])
`
