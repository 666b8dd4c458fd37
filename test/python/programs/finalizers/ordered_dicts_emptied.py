# In which order keys and values of an OrderedDict die.
from collections import OrderedDict
class K:
    def __init__(self, n): self.n = n
    def __del__(self): print("~" + self.n, end=" ")
od = OrderedDict((K(c), K(c.upper())) for c in "abc"); od.clear(); print("| clear")
od = OrderedDict((K(c), K(c.upper())) for c in "abc"); del od; print("| del")
od = OrderedDict((K(c), K(c.upper())) for c in "abc"); od.popitem(); print("| popitem"); od.popitem(last=False); print("| first"); k = None; od.pop(next(iter(od))); print("| pop")
od = OrderedDict((K(c), K(c.upper())) for c in "abc"); k = next(iter(od)); del od[k]; print("| del item"); k = None; print("| k")
class S(OrderedDict): pass
od = S((K(c), K(c.upper())) for c in "abc"); od.clear(); print("| sub clear")
od = S((K(c), K(c.upper())) for c in "abc"); od.attr = K("attr"); del od; print("| sub del")
od = S((K(c), K(c.upper())) for c in "abc"); od.popitem(); print("| sub popitem"); del od; print("|")
d = {K(c): K(c.upper()) for c in "ab"}; d.popitem(); print("| dict popitem"); d.clear(); print("|")
