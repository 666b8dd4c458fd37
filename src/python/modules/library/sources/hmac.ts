/** `hmac`: keyed digests. */
export const SOURCE = String.raw`import hashlib

digest_size = None


def compare_digest(a, b):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    if isinstance(a, str) or isinstance(b, str):
        kinds = f"'{type(a).__name__}' and '{type(b).__name__}'"
        raise TypeError(f'unsupported operand types(s) or combination of types: {kinds}')
    return bytes(a) == bytes(b)


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'." if __import__('sys').version_info >= (3, 12) else "Missing required parameter 'digestmod'.")
        self._make = digestmod if callable(digestmod) else (lambda data=b'': hashlib.new(digestmod, data)) if isinstance(digestmod, str) else digestmod.new
        inner = self._make()
        self.digest_size, self.block_size = inner.digest_size, inner.block_size
        self.name = f'hmac-{inner.name}'
        if len(key) > self.block_size:
            key = self._make(key).digest()
        key = bytes(key).ljust(self.block_size, b'\0')
        self._outer = bytes(each ^ 0x5c for each in key)
        self._inner = inner
        inner.update(bytes(each ^ 0x36 for each in key))
        if msg is not None:
            self.update(msg)

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._inner = self._inner.copy()
        return other

    def digest(self):
        outer = self._make(self._outer)
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
`
