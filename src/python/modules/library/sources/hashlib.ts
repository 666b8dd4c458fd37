/** `hashlib`: MD5 and the first of the SHA family. */
export const SOURCE = `import sys
from _digests import digest as _digest

_SIZES = {'md5': (16, 64), 'sha1': (20, 64), 'sha256': (32, 64), 'sha512': (64, 128)}
algorithms_guaranteed = algorithms_available = set(_SIZES)


class HASH:
    def __init__(self, name, data):
        self.name, self._data = name, data
        self.digest_size, self.block_size = _SIZES[name]

    def update(self, data):
        if isinstance(data, str):
            raise TypeError('Strings must be encoded before hashing' if sys.version_info >= (3, 9) else 'Unicode-objects must be encoded before hashing')
        self._data += data

    def digest(self):
        return _digest(self.name, self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


HASH.__module__ = '_hashlib'


def new(name, data=b'', **options):
    key = name.lower()
    if key not in _SIZES:
        raise ValueError(f'unsupported hash type {name}')
    made = HASH(key, b'')
    made.update(data)
    return made


def _maker(name):
    def make(string=b'', *, usedforsecurity=True):
        return new(name, string)
    make.__name__ = make.__qualname__ = 'openssl_' + name
    return make


for _name in _SIZES:
    globals()[_name] = _maker(_name)
`
