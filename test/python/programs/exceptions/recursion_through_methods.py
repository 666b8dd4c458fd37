"""How deep recursion through special methods, calls of instances and unpacked arguments comes, and what the error says."""
def depth(fn, *a):
    try:
        fn(*a)
    except RecursionError as e:
        tb, n = e.__traceback__, 0
        while tb:
            n += 1
            last = tb.tb_frame.f_code.co_name
            tb = tb.tb_next
        print(e, n, last)
class A:
    def __init__(self): self.next = self
    def __repr__(self): return f"A({self.next!r})"
    def __str__(self): return "A" + str(self.next)
    def __getattr__(self, name): return self.other + 1
    def __eq__(self, o): return self == o
    def __lt__(self, o): return o < self
    def __add__(self, o): return self + o
    def __getitem__(self, i): return self[i + 1]
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __next__(self): return next(self)
    def __contains__(self, x): return x in self
    def __bool__(self): return not self
    def __hash__(self): return hash(self)
    def __format__(self, s): return f"{self:{s}}"
    @property
    def p(self): return self.p
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
    def __int__(self): return int(self)
    def __call__(self, *a): return self(*a)
    def __setitem__(self, k, v): self[k] = v
    def __neg__(self): return -self
    def __iadd__(self, o):
        self += o
        return self
class C:
    def __new__(cls): return C()
class D:
    def __setattr__(self, n, v): self.n = v
class G:
    def __getattribute__(self, n): return self.n
class M(type):
    def __call__(cls): return cls()
class N(metaclass=M): pass
a = A()
for name, f in (("repr", lambda: repr(a)), ("str", lambda: str(a)), ("getattr", lambda: a.zip), ("eq", lambda: a == 1), ("lt", lambda: a < a), ("add", lambda: a + 1), ("getitem", lambda: a[0]), ("len", lambda: len(a)), ("iter", lambda: iter(a)), ("next", lambda: next(a)), ("in", lambda: 1 in a), ("bool", lambda: bool(a)), ("hash", lambda: hash(a)), ("format", lambda: f"{a:x}"), ("prop", lambda: a.p), ("with", lambda: a.__enter__()), ("int", lambda: int(a)), ("call", lambda: a(1)), ("setitem", lambda: a.__setitem__(1, 2)), ("neg", lambda: -a), ("iadd", lambda: a.__iadd__(1)), ("C", C), ("D", lambda: setattr(D(), "x", 1)), ("G", lambda: G().x), ("N", N)):
    print(name, end=" ")
    depth(f)
def s(n): return sorted([n], key=s)
def m(n): return list(map(m, [n]))
def g(n): return sum(g(x) for x in [n])
def gg(n): yield from gg(n + 1)
def mx(n): return max([n], key=mx)
def flt(n): return list(filter(flt, [n]))
def lc(n): return [lc(x) for x in [n]]
def pr(n): return pr.__call__(n)
def kw(**k): return kw(**k)
def st(*a): return st(*a)
import functools
@functools.lru_cache(None)
def memo(n): return memo(n + 1)
def red(n): return functools.reduce(lambda a, b: red(a), [n, n])
def tr(n):
    try:
        tr(n)
    finally:
        pass
for name in ("s", "m", "g", "mx", "flt", "lc", "pr", "memo", "red", "tr"):
    print(name, end=" ")
    depth(globals()[name], 1)
print("kw", end=" "); depth(kw); print("st", end=" "); depth(st, 1); print("gg", end=" "); depth(lambda: list(gg(1)))
class L:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return [self] == [L(o)]
    def __repr__(self): return repr([self])
print("leq", end=" "); depth(lambda: L(1) == 2)
print("lrepr", end=" "); depth(lambda: str(L(1)))
def fact(n): return 1 if n == 0 else n * fact(n - 1)
for n in (900, 990, 995, 996, 997, 998, 999):
    try: fact(n); print(n, "ok")
    except RecursionError as e: print(n, e)
class P:
    def __call__(self, *a):
        return ev(self, *a)
def ev(f, n):
    args = [n + 1]
    return f(*args)
depth(ev, P(), 1)
class Q:
    def __call__(self, n):
        return self(n + 1)
depth(Q(), 1)
class R:
    def __call__(self, n):
        return ev2(self, [x for x in (n,)])
def ev2(f, args):
    return f(*[a for a in args])
depth(ev2, R(), [1])
def env(x, e):
    if x > 1: return env(x - 1, e) + [env(y, e) for y in [x]][0]
    f = lambda n: g(*[n])
    return f(5)
def g(*args): return env(args[0], None)
depth(env, 3, None)
class E2(dict):
    def __init__(self, outer=None):
        self.update(zip("ab", [1, 2])); self.outer = outer
class Proc:
    def __init__(self, b): self.b = b
    def __call__(self, *args):
        if len(args) != 1: raise TypeError
        return evl(self.b, E2(outer=args))
def evl(x, e):
    if isinstance(x, str): return e.outer
    head, *args = x
    proc = Proc(x)
    return proc(*[evl(a, e) for a in args])
depth(evl, ["q", "a"], E2())
