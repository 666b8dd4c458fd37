import base64, hashlib
for n in ("md5","sha1","sha224","sha256","sha384","sha512","sha3_224","sha3_256","sha3_384","sha3_512","blake2b","blake2s"):
    for d in (b"", b"abc", b"x"*55, b"x"*64, b"y"*111, b"z"*135, b"z"*136,b"q"*300):
        print(n, hashlib.new(n, d).hexdigest()[:32], end=" ")
    h=getattr(hashlib,n)(b"a"); print(h.name,h.digest_size,h.block_size)
print(hashlib.shake_128(b"a").hexdigest(200)[-20:], hashlib.shake_256(b"a").hexdigest(10), hashlib.blake2b(b"m", key=b"k", salt=b"s", person=b"p", digest_size=20).hexdigest(), hashlib.blake2s(b"m", key=b"k"*32, digest_size=9).hexdigest(), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 5, 40).hex(), hashlib.pbkdf2_hmac("sha1", b"pw", b"salt", 1).hex())
for f in (lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.md5("a"), lambda: hashlib.md5(5), lambda: hashlib.blake2s(b"", key=b"k"*33), lambda: hashlib.new("zz")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for d in (b"", b"a", b"ab", b"abc", b"abcd", b"\0"*4, b"\0"*5, b"\0"*3, b"    x", bytes(range(20))):
    print(base64.a85encode(d), base64.a85encode(d, foldspaces=True, pad=True), base64.a85encode(d, adobe=True, wrapcol=5), base64.b85encode(d), base64.b85encode(d, True), base64.a85decode(base64.a85encode(d)) == d, base64.b85decode(base64.b85encode(d)) == d, base64.a85decode(base64.a85encode(d, foldspaces=True), foldspaces=True) == d)
for f in (lambda: base64.b85decode(b"~~~~~"), lambda: base64.b85decode(b'a"'), lambda: base64.a85decode(b"abz"), lambda: base64.a85decode(b"\xff"), lambda: base64.a85decode(b"uuuuu")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
