# Dicts of instances that somebody has asked for, in cycles and in the collector's lists
import gc
class P:
    def __init__(self, a, b):
        self.a = a
        self.b = b
gc.collect()
def t(label, f):
    gc.collect()
    n = len(gc.get_objects())
    f()
    m = len(gc.get_objects())
    print(label, m - n, gc.collect())
def f1():
    o = P([], {}); o.__dict__; o.b = o
def f2():
    o = P([], {}); o.__dict__["self"] = o
def f3():
    o = P([], {}); o.b = o; o.__dict__
def f4():
    o = P(1, 2); o.__dict__; o.b = o
def f5():
    o = P(1, 2); o.b = o; d = o.__dict__
def f6():
    o = P(1, 2); o.__dict__["b"] = o
def f7():
    o = P(1, 2); o.__dict__; o.c = o
def f8():
    o = P(1, 2); o.__dict__["c"] = o
def f9():
    o = P(1, 2); vars(o).update(z=o)
def f10():
    o = P(1, 2); o.me = o; print(len(o.__dict__)); x = P(o, o); o.x = x
def f11():
    o = P(1, 2); o.__dict__ = {"q": o}
def f12():
    o = P(1, 2); o.l = [o]; str(o.__dict__); gc.collect()
for i, f in enumerate((f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12)): t(i + 1, f)
p = P(1, [])
n = len(gc.get_objects())
d = p.__dict__
print(len(gc.get_objects()) - n, gc.is_tracked(d))
gc.collect()
print(gc.is_tracked(d)); p.b = 1; gc.collect(); print(gc.is_tracked(d)); p.b = []; print(gc.is_tracked(d)); d["b"] = []; print(gc.is_tracked(d))
print([type(o).__name__ for o in gc.get_referents(p)], [type(o).__name__ for o in gc.get_referents(d)], [type(o).__name__ for o in gc.get_referrers(p.b)])
