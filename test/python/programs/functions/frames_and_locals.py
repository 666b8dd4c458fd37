import sys, gc
class K: pass
def f():
    a = K(); b = a
    before = sys.getrefcount(a)
    l = locals()
    mid = sys.getrefcount(a)
    l2 = locals()
    after = sys.getrefcount(a)
    del l, l2
    end = sys.getrefcount(a)
    return before, mid, after, end
print(f())
def g():
    a = K()
    fr = sys._getframe()
    x = sys.getrefcount(a)
    fr.f_locals
    y = sys.getrefcount(a)
    d = fr.f_locals
    z = sys.getrefcount(a)
    same = d is fr.f_locals
    return x, y, z, same, type(d).__name__, sorted(d)[:3]
print(g())
def h():
    a = [1]
    def inner():
        return a, sys.getrefcount(a), list(locals())
    r = inner()
    return r, sys.getrefcount(a), sorted(locals())
print(h())
def deep(n):
    if n == 0: return sys._getframe()
    return deep(n - 1)
fr = deep(3)
names = []
while fr: names.append((fr.f_code.co_name, sorted(fr.f_locals)[:1])); fr = fr.f_back
print(names)
def ret():
    big = K(); big.tag = "kept"
    return sys._getframe()
fr = ret(); print(fr.f_locals["big"].tag, sys.getrefcount(fr.f_locals["big"]), sys.getrefcount(fr)); print([type(o).__name__ for o in gc.get_referents(fr)]); fr.clear(); print(fr.f_locals)
def tb():
    v = K()
    try: 1 / 0
    except ZeroDivisionError as e: return e
e = tb(); t = e.__traceback__; print(sys.getrefcount(e), sys.getrefcount(t), sorted(t.tb_frame.f_locals), [type(o).__name__ for o in gc.get_referents(t)], [type(o).__name__ for o in gc.get_referents(e)])
del e, t; print(gc.collect())
class C:
    x = 1
    l = sorted(locals()); n = len(locals())
print(C.n, C.l[:2])
exec("q = 1\nprint(sorted(locals())[-1:])", {}, {})
