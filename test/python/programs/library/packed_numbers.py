# struct: sizes, alignment, bounds, what is refused.
import struct
for o in "@<":
    for c in "bBhHiIlLqQ":
        for v in (2**70, -2**70, 300000 if c in "bBhH" else 2**33 if c in "iIlL" and not (o=='@' and c in 'lL') else 2**65, -1 if c.isupper() else -2**64):
            try: struct.pack(o + c, v)
            except Exception as e: print(o, c, v > 0, abs(v) > 2**64, type(e).__name__, e)
print(struct.pack("3sxh2B", b"ab", 5, 1, 2), struct.calcsize("bi"), struct.calcsize("<bi"), struct.unpack("<e", struct.pack("<e", 1.5)), struct.pack(">f", 0.1), struct.pack("<?c", True, b"x"))
S = struct.Struct("<2H")
print(S.size, S.format, S.pack(1, 2), list(S.iter_unpack(b"\1\0\2\0\3\0\4\0")), S.unpack_from(b"abcdef", 2))
for f in (lambda: struct.pack("i"), lambda: struct.pack("z", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("i", 1.5), lambda: struct.pack("d", "x"), lambda: struct.pack("3s", "abc"), lambda: struct.pack("c", b"ab"), lambda: struct.unpack_from("i", b"ab", 1), lambda: struct.pack("3", 1), lambda: struct.pack("f", 1e50)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
