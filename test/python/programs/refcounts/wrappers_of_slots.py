import sys
rc = sys.getrefcount
class M(type):
    def __getattr__(cls, n): return n.upper()
    def __call__(cls, *a): o = super().__call__(*a); return o, rc(o), rc(cls)
class N(metaclass=M): pass
o, r1, r2 = N(); print(r1, r2, rc(N), rc(o))
o, r1, r2 = N(); print(r1, r2, rc(N), rc(o))
class P:
    def __init__(self, *a): print(rc(self), [rc(x) for x in a])
    def __getattr__(self, n): return rc(self)
class Q(P):
    def __init__(self, x): print(rc(self), rc(x)); super().__init__(x, x); P.__init__(self, x)
q = Q(object()); print(rc(q), rc(Q))
l = [q]
print(getattr(q, 'zz'), q.yy, hasattr(q, 'u'), rc(q))
class L(list):
    def __init__(self, it): print(rc(self), rc(it)); super().__init__(it); list.__init__(self, it)
def g(x):
    print('g', rc(x)); yield rc(x)
o = object()
print(L(g(o)), rc(o))


class E:
    def __getattribute__(self, n): return rc(self)
b = E(); print(b.cnt); print(b.cnt, getattr(b, 'cnt'), b.cnt)
class F:
    def __getattribute__(self, n): return rc(self)
    def __getattr__(self, n): return rc(self)
b = F(); print(b.cnt); print(b.cnt, getattr(b, 'cnt'), b.cnt)
class G:
    def __getattribute__(self, n): raise AttributeError(n)
    def __getattr__(self, n): return rc(self)
b = G(); print(b.cnt); print(b.cnt, getattr(b, 'cnt'), b.cnt)


class Watched:
    def __set__(self, owner, value):
        print('set', rc(owner), rc(value))


class Owner:
    place = Watched()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


value = object()
owner = Owner()
owner.place = value
object.__setattr__(owner, 'place', value)
owner.__class__.__setattr__(owner, 'place', value)
super(Owner, owner).__setattr__('place', value)
(*[],) and None
object.__setattr__(*(owner, 'place', value))
