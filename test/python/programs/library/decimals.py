# decimal: arithmetic, formats, roundings, signals.
from decimal import *
import sys
D = Decimal
print(D("0.1") + D("0.2"), D("1") / D("3"), D("2.50").quantize(D("0.1")), repr(D("1.10")), D(1)/7, round(D("2.675"), 2), D("1E+3"), D("NaN"), D("-0"), D("123.4500").normalize())
print(D(10) // 3, D(10) % 3, D(-7) // 2, D(-7) % 2, divmod(D("10.5"), 3), D(2) ** 10, D(2) ** -2, D(2).sqrt(), D("2") ** D("0.5"), D(1).exp(), D(10).ln(), D(100).log10(), D(4).sqrt())
print(D("1.23").as_tuple(), D(0.1), D("0.5").as_integer_ratio(), hash(D("1.5")) == hash(1.5), D("1.0") == 1, D("1.1") < 2, D("0.1") == 0.1, sum([D("0.1")] * 10), max(D(1), D(3)))
for s in ["", ".2f", ",.2f", "10.3f", "<10", ">10.1f", "+.2f", ".3e", "%", ".1%", "010.2f", "e", "g", ".3g", "*^12.2f", "=+10.2f"]:
    print(s, [format(D(v), s) for v in ("1234.5678", "-0.005", "0", "1E+5", "1E-10", "12345678")])
for r in [ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP]:
    print(r, [str(D(v).quantize(D("0.1"), rounding=r)) for v in ("1.25", "1.35", "-1.25", "1.21", "1.29")])
def check(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, isinstance(e, ZeroDivisionError), isinstance(e, ArithmeticError))
check(lambda: D(1) / 0)
check(lambda: D(0) / 0)
check(lambda: D("abc"))
check(lambda: D(-1).sqrt())
check(lambda: D(5) % 0)
check(lambda: D(5) // 0)
check(lambda: int(D("NaN")))
check(lambda: D("1e30").quantize(D("0.01")))
check(lambda: D([]))
check(lambda: D(None))
check(lambda: D("NaN") < 1)
check(lambda: 1 + D("2.5") - 3 * D("1.5"))
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 3, D(22) / 7, +D("1.23456789"), getcontext().prec)
getcontext().prec = 6
print(D(1) / 3, getcontext())
print([str(D(x)) for x in ("1e-7", "1e-6", "0.000001", "0e5", "123E2", "-1.5e-10", "Infinity", "-inf", " 1_000.5 ", "1E+400")], D("12300").to_eng_string(), D("1e5").to_eng_string())
print(sys.getsizeof(D("1.5")), D("3.7").to_integral_value(), int(D("-3.7")), float(D("1.25")), abs(D("-2")), -D("2.0"), bool(D(0)), D("1.5").__class__, sorted([D("2"), D("1.5"), D("-1")]))
print(D("7.325").quantize(D(".01"), rounding=ROUND_DOWN), D(1).compare(D(2)), D("1.1").adjusted(), D("5").is_zero(), D("nan").is_nan(), type(D("3.5") * 2), f"{D('3.14159'):.2f}", "%s" % D("1.0"), "%.2f" % D("1.005"), round(D("2.5")), round(D("1.5")))
import math
print(math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("1.9")), D("100") * D("1.05") ** 3, D("1e3") + 1, D("3") * D("0.10"))
