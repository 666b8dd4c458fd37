# Fractions from decimals and text, and their digits: exact to the last place, from 3.12 in every type of a float.
import sys
from decimal import Decimal
from fractions import Fraction

print(Fraction(Decimal("1.5")), Fraction(Decimal("-0.125")), Fraction.from_decimal(Decimal("1e-3")), Fraction.from_decimal(7))
for make in (
    lambda: Fraction(Decimal("nan")),
    lambda: Fraction(Decimal("inf")),
    lambda: Fraction.from_decimal(1.5),
    lambda: Fraction(Decimal(1), 2),
):
    try:
        print(make())
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
for text in "3/2", " -3/2 ", "3 /2", "3/ 2", "1_0/3", "+1.5e-2", ".5", "5.", "1/-2", "", "x":
    try:
        print(repr(text), Fraction(text))
    except ValueError as error:
        print(error)

values = [Fraction(1, 3), Fraction(-2, 3), Fraction(5, 2), Fraction(0), Fraction(-1, 1000), Fraction(1234567, 8), Fraction(10**25, 3), Fraction(1, 3 * 10**9), Fraction(999999, 1000), Fraction(15, 2)]
specs = ".0f .1f .3f f .2e e .3g g .10g #.3g .1% % >12.2f <12.2f ^13.2f =+12.2f *^12.1f +.2f 012.3f 015,.2f ,.1f _.2f z.1f #.0f .0e G .2E 3.0f 08.1f >12 +,d *<9 # , x .3 >012.1f".split(" ") + [" .2f", " "]
for spec in specs:
    shown = []
    for value in values:
        try:
            shown.append(format(value, spec))
        except (ValueError, TypeError) as error:
            shown.append(f"{type(error).__name__}: {error}")
    print(repr(spec), len(set(shown)) > 1 and shown or shown[0])
