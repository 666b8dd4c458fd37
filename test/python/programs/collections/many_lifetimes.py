# deque, Counter, defaultdict, OrderedDict, ChainMap, namedtuple and object lifetime
from collections import deque, Counter, defaultdict, OrderedDict, namedtuple, ChainMap
import sys, gc

class T:
    def __init__(self, n): self.n = n
    def __del__(self): print("~%s" % self.n, end=" ")
    def __repr__(self): return "T%s" % self.n

dq = deque(maxlen=3)
for i in range(5):
    dq.append(T(i))
print(dq, len(dq), sys.getsizeof(dq))
dq.appendleft(T("left")); print(dq)
dq.rotate(1); print(dq)
x = dq.pop(); print(x, sys.getrefcount(x)); del x; print()
dq.clear(); print("cleared")
od = OrderedDict((i, T("o%d" % i)) for i in range(4))
od.move_to_end(0); print(list(od))
od.popitem(last=False); print("popped")
del od; print()
dd = defaultdict(lambda: T("made"))
dd["a"]; dd["b"]; print(sorted(dd), sys.getsizeof(dd))
del dd["a"]; print("deleted"); dd = None; print()
c = Counter("abracadabra"); print(c.most_common(2), c["z"], sys.getsizeof(c))
c.update("aaa"); c.subtract("b"); print(c, sum(c.values()))
P = namedtuple("P", "x y"); p = P(T("px"), T("py"))
print(p, p.x, p._fields, sys.getsizeof(p), gc.is_tracked(p))
p2 = p._replace(x=1); del p; print("first gone"); del p2; print()
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], len(cm), list(cm.maps[0]))
d = deque([1, 2, 3]); it = iter(d); next(it); d.append(4)
try: next(it)
except RuntimeError as e: print(e)
d = deque(); d.append(d); print(d); del d; print(gc.collect())
od = OrderedDict(); od["me"] = od; print(od); del od; print(gc.collect())
big = deque(range(1000)); print(sys.getsizeof(big)); big.clear(); print(sys.getsizeof(big))
print(deque([1,2,3], 2), deque("ab") + deque("c"), deque("abc").index("c"))
print(Counter(a=3) - Counter(a=1, b=2), Counter(a=1) | Counter(a=3))
o1 = OrderedDict(a=1, b=2); o2 = OrderedDict(b=2, a=1); print(o1 == o2, o1 == dict(o2), reversed(o1), list(reversed(o1)))
print(sys.getsizeof(OrderedDict()), sys.getsizeof(defaultdict()), sys.getsizeof(Counter()), sys.getsizeof(deque()))
