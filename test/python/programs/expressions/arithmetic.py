# Whole numbers and floats: division, remainder, powers and their signs.
for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), round(a / b, 4))
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (1e308, 10), (0.0, -3)):
    print(a, b, a // b, a % b, divmod(a, b))
print(2 ** 10, 2 ** -2, (-2) ** 3, -2 ** 2, 0 ** 0, 2 ** 0.5, (-8) ** (1 / 3))
print(pow(3, 200, 13), pow(3, -1, 7), pow(2, 3))
print(2 ** 100, -(2 ** 64), 10 ** 30 // 7, 10 ** 30 % 7, 3 ** 50 * 3 ** 50 == 3 ** 100)
print(True + True, True * 3, -True, ~False, not 5, +True)
print(1 / 3, 2 / 3, 10 / 5, 1e16, 1e15, 123456789012345678.0, 0.1 + 0.2, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308)
print(float('inf'), -float('inf'), float('nan'), 1e400, -0.0, 0.0 == -0.0)
nan = float('nan')
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], nan < 1, nan > 1)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -1 >> 3, (1 << 70) >> 68, -5 & 0xff)
print(int(3.99), int(-3.99), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2))
print(int('0x1f', 16), int('z', 36), int(' -12 '), int('1_000'), int('0b101', 0), float(' 1e3 '), float('1_0.5'))
print((255).bit_length(), (-256).bit_length(), (10).to_bytes(2, 'big'), int.from_bytes(b'\xff\xfe', 'little', signed=True))
print((0.75).as_integer_ratio(), (3.0).is_integer(), (1.5).hex(), float.fromhex('0x1.8p1'))
print(3 + 4j, (1 + 2j) * (3 - 1j), abs(3 + 4j), (2 + 3j).conjugate(), complex('1-2j'), 1j ** 2, (1 + 0j) == 1)
for bad in ('1 / 0', '1 // 0', '1.0 % 0', '0 ** -1', 'int("x")', 'int("1.5")', 'float("abc")', '1 << -1', '2.0 ** 10000', '1 + "a"', '"a" * 2.0', 'int(nan)', 'pow(2, -1, 4)'):
    try:
        eval(bad)
    except Exception as error:
        print(bad, '->', type(error).__name__, error)
