# memoryview: size, slices, writing through, what it holds, release.
import sys
m = memoryview(b'abc')
print(sys.getsizeof(m), m.itemsize, m.format, m.ndim, m.shape, m.strides, m.nbytes, m.readonly, m.contiguous, m.obj)
print(len(m), m[0], m[-1], bytes(m[1:]), m.tolist(), m.tobytes(), m == b'abc', m == memoryview(b'abc'), hash(m) == hash(b'abc'))
import gc
print(gc.is_tracked(m), type(m), isinstance(m, memoryview))
ba = bytearray(b'abcdef')
v = memoryview(ba)
v[0] = 65
v[1:3] = b'XY'
print(ba, v.readonly)
try: ba.append(1)
except BufferError as e: print(e)
v.release()
ba.append(1)
print(ba)
for f in (lambda: v[0], lambda: m[5], lambda: memoryview(5), lambda: memoryview('a'), lambda: m.__setitem__(0, 1), lambda: hash(memoryview(bytearray(b'a'))), lambda: m['a'], lambda: len(v)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with memoryview(b'xyz') as w: print(list(w), w.hex(), 120 in w, w[::-1].tobytes(), w[::2].tolist())
try: w[0]
except ValueError as e: print(e)
print(sys.getrefcount(ba), m.cast('B').tolist())
x = memoryview(ba); print(sys.getrefcount(ba)); y = x[1:]; print(sys.getrefcount(ba)); del x, y; print(sys.getrefcount(ba))
print(b'a' + memoryview(b'b'), bytes(memoryview(b'q')), bytearray(memoryview(b'q')), b''.join([memoryview(b'z')]))
print(m.toreadonly().readonly, repr(v)[:20], repr(m)[:10])
