import bisect
import pprint
import types
from collections import ChainMap
from decimal import Decimal, getcontext

for call in (lambda: bisect.bisect(), lambda: bisect.insort([1]), lambda: bisect.bisect_left([1], 1, -1), lambda: bisect.bisect([1, 'a'], 2), lambda: bisect.insort((1, 2), 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
row = [1, 3, 3, 9]
bisect.insort_left(row, 3), bisect.insort(row, 4)
print(row, bisect.bisect_left(row, 3), bisect.bisect_right(row, 3, 0, 2))


class Backwards:
    def __len__(self): return 5
    def __getitem__(self, at): return at * 10
    def insert(self, at, value): print('insert', at, value)


print(bisect.bisect(Backwards(), 25))
bisect.insort(Backwards(), 30)
getcontext().prec = 5
for text in ('1.5', '-2', '99999', '1E+3', '0', 'Infinity'):
    one = Decimal(text)
    print(one.next_plus(), one.next_minus(), one.next_toward(1), one.logb() if one else '-', one.compare_total(Decimal('1.50')), one.max_mag(-3), one.radix())
print(Decimal(17).remainder_near(5), Decimal(18).remainder_near(5), Decimal(12345).shift(2), Decimal(12345).rotate(-2), Decimal(1101).logical_and(1011), Decimal(1).logical_invert())
pprint.pprint(b'some bytes ' * 9)
pprint.pprint([bytearray(b'more ' * 20)], width=40)
pprint.pprint(ChainMap({'first': 1}, {'second': 2}), width=20)
pprint.pprint(types.MappingProxyType({n: 'x' * n for n in range(12)}), width=40)
print('é€'.encode('ascii', 'namereplace'))
