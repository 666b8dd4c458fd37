import gc
def show(o):
    out = []
    for r in gc.get_referents(o):
        if isinstance(r, str): out.append(repr(r))
        elif isinstance(r, type): out.append("<%s>" % r.__name__)
        elif isinstance(r, tuple): out.append("tuple%d" % len(r))
        else: out.append(type(r).__name__)
    return out
class Base: pass
class D(Base):
    x = 1
    def m(self): pass
class S:
    __slots__ = ("b", "a")
class T(S):
    __slots__ = ("c", "__dict__")
class L(list): pass
class Tu(tuple): pass
class Di(dict): pass
class Se(set): pass
class E(Exception): pass
class I(int): pass
class LS(list):
    __slots__ = ("z",)
for k in (Base, D, S, T, L): print(k.__name__, show(k))
d = D(); d.one = "1"; d.two = "2"
print(show(d))
d.__dict__
print(show(d))
s = S(); s.a = "A"; s.b = "B"
print(show(s))
t = T(); t.a = "A"; t.b = "B"; t.c = "C"; t.q = "Q"
print(show(t))
l = L(["1", "2"]); l.attr = "at"
print(show(l))
u = Tu(["1", "2"]); u.attr = "at"
print(show(u))
q = Di(k="v"); q.attr = "at"
print(show(q))
w = Se(["e"]); w.attr = "at"
print(show(w))
e = E("arg"); e.note = "n"
print(show(e))
i = I(5); i.attr = "at"
print(show(i))
z = LS(["x"]); z.z = "zz"
print(show(z))
