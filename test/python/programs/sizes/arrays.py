# Numbers in an array: how its memory grows, and what it is compared with a list
import array
import gc
import sys
import weakref
from array import array as A

for code in "bBhHiIlLqQfd":
    a = A(code, [1, 2, 3])
    print(code, a.itemsize, sys.getsizeof(a), sys.getsizeof(A(code)), a, len(a), list(a), gc.is_tracked(a))
a = A("i")
sizes = []
for i in range(60):
    a.append(i)
    sizes.append(sys.getsizeof(a))
print(sizes)
while a:
    a.pop()
    sizes.append(sys.getsizeof(a))
print(sizes[60:])
for source in ([1] * 10, (1,) * 10, range(10), A("i", range(10)), A("h", [5, 6]), b"12345678", bytearray(8), {1, 2}):
    b = A("i", source)
    print(type(source).__name__, len(b), sys.getsizeof(b))
b = A("d", [1.5, 2, -3])
b.extend([4, 5.25]); b.insert(1, 9); b.insert(-1, 8); b.reverse()
print(b, b.index(9.0), b.count(2), b.pop(0), b.remove(9), b, sum(b), max(b), 8 in b, "x" in b)
c = A("i", range(10))
print(c[3], c[-1], c[2:5], c[::-3], c[5:2], c + A("i", [1]), A("i", [1, 2]) * 2, 2 * A("i", [7]))
c[2:4] = A("i", [100, 101, 102]); c[0] = -5; del c[1]; del c[::4]; c += A("i", [77]); c[::2] = A("i", [0] * len(c[::2]))
print(c, sys.getsizeof(c))
print(A("i", [1, 2]) == A("d", [1.0, 2.0]), A("i", [1]) < A("i", [2]), A("i", [1]) == [1], A("i") != A("i", [1]), bool(A("b")))
print(A("h", [1, -2]).tobytes(), bytes(A("h", [258])), A("B", b"abc").tolist())
h = A("H", [1]); h.byteswap(); h.frombytes(b"\x05\x00"); h.fromlist([9]); print(h)
f = A("f", [0.1]); print(f[0], f)
for code, value in (("b", 128), ("B", -1), ("B", 256), ("h", 40000), ("H", 70000), ("H", -1), ("i", 2**31), ("I", -1), ("I", 2**32), ("q", 2**63), ("i", "x"), ("i", 1.5), ("d", "x"), ("i", None)):
    try:
        A(code, [value])
    except Exception as e:
        print(code, value, type(e).__name__, e)
for f in (lambda: A("x"), lambda: A("i", "abc"), lambda: A(), lambda: c["a"], lambda: c[99], lambda: A("i") + [1], lambda: A("i").pop(), lambda: A("i").remove(1), lambda: hash(A("i")), lambda: A("i").index(3), lambda: A("i", b"123"), lambda: c.__setitem__(99, 1), lambda: c.__setitem__(slice(0, 1), [1]), lambda: A("i").extend(A("b"))):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
r = weakref.ref(c)
print(r() is c, array.typecodes)
del c
print(r())
total_list = sys.getsizeof([0] * 1000)
total_array = sys.getsizeof(A("i", [0]) * 1000)
print(total_list, total_array, total_list / total_array)
it = iter(A("i", [1, 2]))
print(next(it), type(it), list(it), list(it))
