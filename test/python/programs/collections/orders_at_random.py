# Entries of ordered dicts that are set, moved, taken and deleted at random.
import random, sys
from collections import OrderedDict
random.seed(5)
class Sub(OrderedDict): pass
for cls in (OrderedDict, Sub):
    for trial in range(60):
        d = cls(); log = []
        for step in range(120):
            op = random.randrange(12); k = random.randrange(20)
            key = k if k % 3 else str(k) if k % 2 else (k, 'x')
            try:
                if op < 4: d[key] = step
                elif op == 4: del d[key]
                elif op == 5: d.move_to_end(key)
                elif op == 6: d.move_to_end(key, last=False)
                elif op == 7: log.append(d.popitem())
                elif op == 8: log.append(d.popitem(last=False))
                elif op == 9: log.append(d.pop(key, None))
                elif op == 10: log.append(next(iter(d)))
                else: log.append(next(reversed(d)))
            except (KeyError, StopIteration) as e:
                log.append(type(e).__name__)
            if step % 30 == 0: log.append(list(d.items())); log.append(sys.getsizeof(d))
        print(repr(log)[-200:], list(d), list(reversed(d)), d == cls(d), d.copy() == d)
d = OrderedDict((i, i) for i in range(1000))
for i in range(990): d.popitem(last=False)
print(list(d))
it = iter(d)
next(it)
d.move_to_end(995)
try: next(it)
except RuntimeError as e: print(e)
d.clear(); print(list(d), len(d))
d['a'] = 1; d.move_to_end('a'); print(d)

class L(OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k):
        v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        if k in self: self.move_to_end(k)
        super().__setitem__(k, v)
        if len(self) > self.n:
            old = next(iter(self)); del self[old]
c = L(5)
for i in range(300):
    c[(i * 7) % 11] = i
    try: c[(i * 3) % 11]
    except KeyError: pass
print(c, list(c))
try: print(c.popitem(last=False))
except KeyError as e: print('KeyError', e)
try: print(c.pop(list(c)[0]))
except KeyError as e: print('KeyError', e)
print(list(c))
