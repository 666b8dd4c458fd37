# Numbers of all kinds: ints, floats, fractions, decimals, complex numbers.
from fractions import Fraction
from decimal import Decimal, getcontext
import math
import sys

print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7 / 2, 2 ** 100, 2 ** -1, 0.1 + 0.2, 1e308 * 10, -0.0)
print(0b101, 0o17, 0xff, 1_000_000, int("ff", 16), int("0b11", 0), bin(10), oct(8), hex(255), float("1e3"), complex("1+2j"))
print((255).bit_length(), (5).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (3.75).as_integer_ratio(), (2.5).is_integer(), (0.1).hex())
print(round(3.14159, 2), round(1234, -2), round(0.5), round(1.5), abs(-3), abs(3 + 4j), pow(2, 10, 1000), sum([0.1] * 10), math.fsum([0.1] * 10))
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.25"), Fraction(3, 4) ** 2, float(Fraction(1, 8)), Fraction(0.5), repr(Fraction(2, 4)))
print(Decimal("0.1") + Decimal("0.2"), Decimal("1") / Decimal("3"), Decimal("2.50").quantize(Decimal("0.1")), repr(Decimal("1.10")))
print(getcontext().prec, Decimal(1) / 7, round(Decimal("2.675"), 2), Decimal("1E+3"), Decimal("NaN"), Decimal("-0"))
print((1 + 2j) * (3 - 1j), (1 + 2j).conjugate(), (1 + 2j).real, complex(1, -1), 1j ** 2, repr(-1j))
print(True + True, isinstance(True, int), int(True), bool(0.0), bool("0"), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -8 >> 1)
print([sys.getsizeof(n) for n in (0, 1, 2**30, 2**60, 2**100, 1.5, True, 1j)])
print(float("inf") > 10**1000, float("nan") == float("nan"), 10**16 + 0.0, 123456789012345678, 1.0e22, 1e23, 5e-324)
a, b = 256, 256
print(a is b, int("257") is int("257"), 3 == 3.0, hash(3) == hash(3.0), hash(2**61 - 1), hash(-1), hash(0.5), hash(float("inf")))
print(f"{12345.6789:10.2f}|{12345.6789:<12.1e}|{42:>+6}|{42:06.1f}|{1/3:.3%}|{1000000:_}|{0xdeadbeef:_x}|{3:b}|{1e6:n}|{65:c}")
try:
    10 ** 5 // 0
except ZeroDivisionError as e:
    print(e)
for bad in (lambda: 1.0 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0 ** -1, lambda: math.sqrt(-1), lambda: math.factorial(-1), lambda: int(float("nan")), lambda: int(float("inf")), lambda: math.exp(1000), lambda: 2.0 ** 10000, lambda: math.log(0)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(max(3, 1, 2), min([4, 2], key=lambda x: -x), sum([1, 2], 10), all([]), any([]), list(map(int, "123")), sorted([3, -1, 2], key=abs, reverse=True))
