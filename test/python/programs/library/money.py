# decimal: amounts, rounding, contexts.
from decimal import Decimal, ROUND_HALF_UP, getcontext, localcontext, InvalidOperation
import sys


class Money:
    __slots__ = ("amount", "currency")

    def __init__(self, amount, currency="EUR"):
        self.amount = Decimal(str(amount)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        self.currency = currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} != {other.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __mul__(self, factor):
        return Money(self.amount * Decimal(str(factor)), self.currency)

    def __eq__(self, other):
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __hash__(self):
        return hash((self.amount, self.currency))

    def __repr__(self):
        return f"{self.amount:,.2f} {self.currency}"

    def split(self, n):
        share = (self.amount / n).quantize(Decimal("0.01"), rounding="ROUND_DOWN")
        rest = self.amount - share * n
        return [Money(share + (Decimal("0.01") if i < rest * 100 else 0), self.currency) for i in range(n)]


m = Money("1234.565") + Money(0.1)
print(m, m * 1.075, m.split(3), sum(s.amount for s in m.split(3)) == m.amount)
print({m: 1}[Money("1234.67")], hash(Decimal("2.50")) == hash(Decimal("2.5")), Decimal("2.50") == Decimal("2.5"))
try:
    m + Money(1, "USD")
except ValueError as e:
    print(e)
try:
    Money("abc")
except InvalidOperation as e:
    print(type(e).__name__, e)
with localcontext() as ctx:
    ctx.prec = 50
    print(Decimal(2).sqrt())
getcontext().prec = 8
print(Decimal(1) / 3, Decimal("1e-8") + 1, Decimal(10) ** -3, Decimal("123.456").__round__(1), [Decimal(x) for x in (1, "1.0", 0.5)])
balance, rate = Decimal("1000"), Decimal("0.05")
for year in range(1, 4):
    balance += balance * rate
    print(year, balance, f"{balance:.2f}", f"{balance:>12}")
print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), float(Decimal("0.1")), sys.getsizeof(m), Decimal("-1.5").copy_abs(), min(Decimal(3), Decimal(2)))
