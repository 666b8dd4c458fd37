# memoryview: formats, casts, shapes, arrays.
import array, sys
a = array.array("i", [1, 2, 3, 4, 5, 6])
m = memoryview(a)
print(m.format, m[0], m[-1], m.tolist(), m.nbytes, m.itemsize, len(m), m.shape, m.strides, m.ndim, m[1:4].tolist(), m[::2].tolist(), m[::2].contiguous)
m[0] = 100
m[1:3] = array.array("i", [7, 8])
print(a, m == a, m == memoryview(array.array("l", [100, 7, 8, 4, 5, 6])), m.tobytes()[:4])
c = m.cast("B")
print(len(c), c[0], c.format, c.cast("i").tolist() == m.tolist())
d = c.cast("i", [2, 3])
print(d.tolist(), d[1, 2], d.shape, d.ndim, d.strides, len(d), d.nbytes, sys.getsizeof(d), sys.getsizeof(m))
for f in (lambda: a.append(1), lambda: m.__setitem__(0, 2**40), lambda: m.__setitem__(0, "x"), lambda: m.cast("d"), lambda: d[0], lambda: d[5, 5], lambda: c.cast("z"), lambda: m[10], lambda: c[:3].cast("h"), lambda: m["a"], lambda: memoryview(5), lambda: memoryview("a"), lambda: m.__setitem__(slice(0, 1), b"abcd")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
f = memoryview(array.array("d", [1.5, 2.5]))
f[0] = 3
print(f.tolist(), f.format, f == memoryview(array.array("f", [3, 2.5])))
b = memoryview(bytearray(b"abc")).cast("c")
print(b[0], b.tolist(), b"abc" == b, memoryview(b"abc") == b)
m.release(); c.release(); d.release(); 
with memoryview(b"x") as v: print(v[0])
try: v[0]
except ValueError as e: print(e)
print(memoryview(b"\x01\x02").cast("H").tolist(), memoryview(b"\x00\x01").cast("?").tolist())
