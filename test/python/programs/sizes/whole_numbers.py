# Whole numbers grow by digits of thirty bits, the other numbers do not grow.
import sys

size = sys.getsizeof
for value in (0, 1, -1, 255, 2 ** 29, 2 ** 30 - 1, 2 ** 30, -2 ** 30, 2 ** 60 - 1, 2 ** 60, 2 ** 90, 10 ** 100, 10 ** 1000):
    print(f'{value.bit_length()} bits', size(value), end='; ')
print()
print([size(2 ** (30 * digits) - 1) for digits in range(1, 12)])
print([size(2 ** (30 * digits)) for digits in range(12)])
for value in (0.0, 1.5, 1e308, float('inf'), 1j, True, False, None, ..., NotImplemented):
    print(repr(value), size(value), end='; ')
print()
print('calculated', size(2 ** 30 - 1 + 1), size(2 ** 60 // 2 ** 31), size(-(10 ** 20)), size(1 << 200), size((1 << 200) >> 190), size(10 ** 50 - 10 ** 50))
print('from text', size(int('9' * 9)), size(int('9' * 10)), size(int('9' * 100)), size(int('0' * 50 + '1')))


class Whole(int):
    pass


class Lean(int):
    __slots__ = ()


class Real(float):
    __slots__ = ()


print('subclasses', size(Lean()), size(Lean(5)), size(Lean(2 ** 31)), size(Real(1.5)))
print('with dict', size(Whole(5)) - size(Lean(5)))
print('methods', (5).__sizeof__(), (2 ** 40).__sizeof__(), 1.5.__sizeof__(), int.__basicsize__, int.__itemsize__, float.__basicsize__, bool.__basicsize__)
print('types', size(int) > 400, int.__basicsize__ + 3 * int.__itemsize__)
