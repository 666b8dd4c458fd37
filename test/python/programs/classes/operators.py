# Operators on instances: reflected, in place, NotImplemented, subclasses first.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __repr__(self):
        return f'{type(self).__name__}({self.amount})'

    def __add__(self, other):
        print('add', self, other, end=': ')
        if isinstance(other, Money):
            return Money(self.amount + other.amount)
        if isinstance(other, int):
            return Money(self.amount + other)
        return NotImplemented

    def __radd__(self, other):
        print('radd', self, other, end=': ')
        return Money(other + self.amount) if isinstance(other, int) else NotImplemented

    def __iadd__(self, other):
        print('iadd', self, other, end=': ')
        self.amount += getattr(other, 'amount', other)
        return self

    def __mul__(self, n):
        return Money(self.amount * n)

    __rmul__ = __mul__

    def __neg__(self):
        return Money(-self.amount)

    def __matmul__(self, other):
        return f'{self} @ {other}'

    def __divmod__(self, n):
        return divmod(self.amount, n)

    def __round__(self, digits=None):
        return f'round {digits}'

    def __index__(self):
        return self.amount

    def __invert__(self):
        return 'inverted'

    def __rpow__(self, base):
        return f'{base} to the {self}'


class Gold(Money):
    def __radd__(self, other):
        print('gold radd', end=': ')
        return Gold(1000)


a, b = Money(5), Money(7)
print(a + b)
print(a + 1)
print(1 + a)
print(sum([a, b]))
print(a + Gold(3))
print(Gold(3) + a)
alias = a
a += b
print(a, alias is a)
print(2 * b, b * 2, -b, a @ b, divmod(b, 2), round(b), round(b, 1), ~b, 2 ** b, [10, 20, 30][Money(1)], hex(b), range(10)[Money(2):Money(4)])
b *= 3
print(b, bin(b))
for code in ("a + 'x'", "'x' + a", 'a - 1', '1 @ a', 'a < b', 'a[0]', 'a()', '+a', 'len(a)', 'a >> b', 'int(a)', 'float(a) + 0', 'iter(a)', 'a %= 2', 'a ** 2'):
    try:
        exec('print(' + code + ')' if '=' not in code else code)
    except TypeError as error:
        print(code, '->', error)
