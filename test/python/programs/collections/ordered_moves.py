# OrderedDict: moves, and the order in which its items die
from collections import OrderedDict
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print("~%s" % self.n, end=" ")
    def __repr__(self): return "T%s" % self.n
od = OrderedDict((i, i) for i in range(5))
od.move_to_end(0); print(od, list(od), list(reversed(od)))
od.move_to_end(3, last=False); print(od, list(od.items()), dict(od), [*od.values()])
del od[1]; od[1] = 'again'; print(od)
od[4] = 'kept'; print(od); print(od.popitem(), od.popitem(last=False), od)
od.update(z=1); od.move_to_end('z', False); print(od, od.copy(), OrderedDict(od), od == od.copy())
for i in range(20): od[i] = i
print(list(od)); od.move_to_end(0); od.pop(5); od.setdefault(5, 1); print(list(od), len(od))
od.clear(); print(od); od[1] = 1; od[2] = 2; print(od)
try:
    od.move_to_end(9)
except KeyError as e: print(repr(e))
x = OrderedDict((i, T(i)) for i in range(5)); x.move_to_end(1); x.move_to_end(0); x.popitem(); print("|"); del x; print()
import gc
gc.collect(); gc.disable()
b = gc.get_count()[0]
o = OrderedDict(a=1); print(gc.get_count()[0] - b)
b = gc.get_count()[0]
o = OrderedDict([(1, 2), (3, 4)]); print(gc.get_count()[0] - b)
b = gc.get_count()[0]
o = OrderedDict({1: 2}); print(gc.get_count()[0] - b)
b = gc.get_count()[0]
o[5] = 1; o.move_to_end(5); print(gc.get_count()[0] - b)
b = gc.get_count()[0]
o.items(); list(o); o.popitem(); print(gc.get_count()[0] - b)
