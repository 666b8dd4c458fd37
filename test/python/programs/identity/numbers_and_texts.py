# Numbers: which are one object, and how often literals are held.
import sys

print([i for i in range(-10, 300) if int(str(i)) is int(str(i))][::50])
a = 100
b = 100
print(a is b)
x, y = 1000, 1000
print(x is y)
z = 1000
print(x is z)


def f():
    return 1000


def g():
    return 1000


print(f() is f(), f() is g(), f() is x)
print(sys.getrefcount(10 ** 10), sys.getrefcount(3.14))
big = 10 ** 20
print(big + 1 - 1 is big, big * 1 is big, big + 0 is big, -(-big) is big, abs(big) is big, int(big) is big)
fl = 2.5
print(float(fl) is fl, +fl is fl, fl * 1 is fl)
print(True + True, True is bool(1), isinstance(True, int), sum([True, False, True]))
n = 257
m = 257
print(n is m)
print(sys.int_info.bits_per_digit, sys.int_info.sizeof_digit, sys.maxsize)
print((5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"))
print(hash(1) == hash(1.0) == hash(True), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(float("inf")), hash(None) is not None)
print(0.1 + 0.2, round(0.1 + 0.2, 2), 1e16 + 1, 1 / 3, 2 ** 0.5, 7 // 2, -7 // 2, 7 % -3)
print(float("nan") == float("nan"), [float("nan")] == [float("nan")])
nan = float("nan")
print([nan] == [nan], nan in [nan], {nan: 1}[nan])
t = (1, 2)
u = (1, 2)
print(t is u, t == u, (1, 2) is (1, 2))
e1 = ()
e2 = tuple()
print(e1 is e2, frozenset() is frozenset())
s1 = "ab" + "cd"
s2 = "abcd"
print(s1 is s2)
k = "ab"
s3 = k + "cd"
print(s3 is s2, sys.intern(s3) is s2)
print("a" * 3 is "aaa")
l1 = [1, 2]
l2 = l1[:]
print(l1 is l2, l1 == l2, l1[:] is l1, t[:] is t, s1[:] is s1, tuple(t) is t, str(s1) is s1, list(l1) is l1, bytes(b"x") is b"x")
c = 5 + 3j
print(c.real, c.conjugate(), abs(3 + 4j))
print(divmod(-7, 2), pow(3, -1, 7), int("ff", 16), bin(10), oct(8), hex(255), 1_000)
