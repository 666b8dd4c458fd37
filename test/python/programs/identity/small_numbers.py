# Small numbers are single, others are made each time; constants of one unit are shared.
def same(a, b):
    return a is b


zero = int('0')
print('small', [n for n in range(-8, 262) if (n + zero) is not (n + 0 * zero)])
for n in (-6, -5, 0, 256, 257):
    print(n, (n + zero) is (n + zero), int(str(n)) is int(str(n)), end='; ')
print()
a = 1000
b = 1000
print('one module', a is b, same(1000, 1000), same(1000, 10 ** 3), same(a, 999 + 1))


def first():
    return 1000


def second():
    return 1000


print('between functions', first() is second(), first() is first(), first() is a)
print('computed', a + 0 is a, a * 1 is a, -(-a) is a, a // 1 is a, abs(a) is a, int(a) is a, +a is a, a | 0 is a, round(a) is a)
x = 1.5
print('floats', 1.5 is x, x + 0 is x, float(x) is x, +x is x, float('1.5') is float('1.5'), 0.0 is -0.0)
print('booleans', (a == 1000) is True, not a is False, bool(5) is True, (a > 1) is (a > 2), True is 1)
print('None', None is type(None)(), print.__doc__ is None, ... is Ellipsis, NotImplemented is type(NotImplemented)())
n = 256
n += 1
m = 256
m += 1
print('grown', n is m, n == m)
n -= 1
m -= 1
print('shrunk', n is m)
for i in range(255, 259):
    for j in (i,):
        print(i, i is j, i is eval(str(i)), end='; ')
print()
big = 10 ** 20
print('big', big is 10 ** 20, big is 100000000000000000000, big + 0 is big, big - big is zero, big // big is zero + 1)
print('sums', sum([100, 156]) is 256, sum([]) is 0, len('abc') is 3, max(5, 257) is max(5, 257), 'abc'.find('z') is -1, ord('a') is 97, divmod(7, 2)[0] is 3)
print(complex(1, 2) is complex(1, 2), 1j is 1j, int(2.5) is 2, hash(5) is 5, (2 ** 64 >> 60) is 16, int.from_bytes(b'\x05', 'big') is 5)
