# struct, BytesIO and memoryview: records packed and read again.
import io
import struct
import sys
from collections import namedtuple

HEADER = struct.Struct(">4sHI")
Rec = namedtuple("Rec", "id score name")


def write(records):
    buf = io.BytesIO()
    buf.write(HEADER.pack(b"RECS", 1, len(records)))
    for r in records:
        name = r.name.encode("utf-8")
        buf.write(struct.pack(f">Id{len(name)}sB", r.id, r.score, name, 0))
    return buf.getvalue()


def read(data):
    magic, version, count = HEADER.unpack_from(data, 0)
    pos = HEADER.size
    for _ in range(count):
        rid, score = struct.unpack_from(">Id", data, pos)
        pos += struct.calcsize(">Id")
        end = data.index(b"\0", pos)
        yield Rec(rid, score, data[pos:end].decode())
        pos = end + 1


data = write([Rec(1, 9.5, "ann"), Rec(2, -0.25, "bö")])
print(len(data), data[:10], data.hex(" ") if sys.version_info >= (3, 8) else "")
print(list(read(data)))
try:
    HEADER.unpack(b"short")
except struct.error as e:
    print("struct.error:", e)
view = memoryview(data)
print(view[:4].tobytes(), bytes(view[4:6]), sys.getsizeof(data), sys.getsizeof(view), view.obj is data)
arr = bytearray(8)
struct.pack_into("<hh", arr, 2, 1, -1)
print(arr, struct.unpack("<4h", arr), [b for b in struct.iter_unpack("<H", arr)])
mv = memoryview(arr).cast("H")
mv[0] = 0xABCD
print(arr[:2], mv.tolist(), mv.format, len(mv), mv.nbytes)
buf = io.BytesIO(data)
print(buf.read(4), buf.tell(), buf.seek(-1, 2), buf.read(), buf.getbuffer().nbytes, sys.getrefcount(data))
text = io.StringIO()
print("a", 1, file=text)
text.write("more\nlines\n")
print(text.getvalue().splitlines(), text.tell())
