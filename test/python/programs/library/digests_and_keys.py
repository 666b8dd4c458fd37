# hashlib and base64; keys that count how often they are hashed and compared.
import hashlib
import base64
import sys

print(hashlib.md5(b"hello").hexdigest(), hashlib.sha256("abc".encode()).hexdigest()[:16], hashlib.sha1(b"").hexdigest())
h = hashlib.sha256()
h.update(b"ab")
h.update(b"c")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.digest_size, h.name)
print(base64.b64encode(b"hello world"), base64.b64decode("aGk="), base64.urlsafe_b64encode(b"\xff\xfe"))


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        print("hash", self.v)
        return hash(self.v) % 3

    def __eq__(self, other):
        print("eq", self.v, other.v)
        return self.v == other.v


d = {Key(1): "a", Key(4): "b"}
print(d[Key(4)], Key(7) in d, len({Key(1), Key(1)}))
print(hash("abc"), hash((1, 2)), hash(frozenset([1, 2])), hash(b"x"), hash(None) == hash(None), hash(1.5), hash(True))
print({1: "int", 1.0: "float", True: "bool"}, len({1, 1.0, True}))
print(sys.getsizeof(d), sys.intern("hello world") is sys.intern("hello world"), "hello" is "hello")
