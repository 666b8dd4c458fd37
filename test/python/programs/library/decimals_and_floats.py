# Decimals and floats do not mix, and the message names the type with its module.
from decimal import Decimal

for action in (lambda: Decimal(1) + 1.5, lambda: 1.5 * Decimal(2), lambda: Decimal('2') ** 0.5):
    try:
        print(action())
    except TypeError as error:
        print(error)
print(Decimal('0.5') == 0.5, Decimal('0.1') == 0.1, Decimal('0.1') < 0.2)
