# Context variables of with, nested managers, exceptions inside exit
import sys, gc, contextlib, weakref
class Lock:
    held = 0
    def __init__(self, n): self.n = n
    def __enter__(self): Lock.held += 1; print("+", self.n, Lock.held); return self
    def __exit__(self, *exc): Lock.held -= 1; print("-", self.n, exc[0].__name__ if exc[0] else None, sys.exc_info()[0] is exc[0]); return False
    def __del__(self): print("~", self.n)
with Lock("a") as a, Lock("b"):
    print(sys.getrefcount(a))
print("after"); del a
try:
    with Lock("c") as c:
        with Lock("d"): raise KeyError("x")
except KeyError as e: print("caught", e, sys.getrefcount(e)); w = c
del c, w
class Bad:
    def __enter__(self): return self
    def __exit__(self, *e): raise RuntimeError("from exit")
try:
    with Bad(): raise ValueError("body")
except RuntimeError as r: print(repr(r.__context__), r.__cause__)
def f():
    with Lock("ret"): return Lock("value")
v = f(); print("returned", v.n); del v
def loop():
    for i in range(3):
        with Lock("l%d" % i):
            if i == 0: continue
            if i == 1: break
loop(); print("looped")
@contextlib.contextmanager
def managed(n):
    l = Lock(n)
    try: yield l
    except ZeroDivisionError: print("swallowed")
    finally: print("managed end", n)
with managed("m1") as m: 1 / 0
print(sys.getrefcount(m)); del m
g = managed("m2"); g.__enter__(); del g; print("m2 gone")
with contextlib.ExitStack() as st:
    st.enter_context(Lock("s1")); st.push(lambda *e: print("pushed", e[0])); st.callback(print, "cb", 1); st2 = st.pop_all()
print("moved"); st2.close(); del st, st2; gc.collect(); print("stack gone")
class Suite:
    def __init__(self): self.l = [Lock("x%d" % i) for i in range(2)]
    def __enter__(self): return self.l
    def __exit__(self, *a): self.l = None
with Suite() as ls: print(len(ls), sys.getrefcount(ls))
ls.clear(); print("suite")
with contextlib.suppress(ValueError), Lock("sup"): int("x")
with contextlib.closing(open) if False else contextlib.nullcontext(Lock("null")) as n: pass
print(n.n); del n
def gen():
    with Lock("gen"): yield 1; yield 2
it = gen(); next(it); print("suspended", Lock.held); it.close(); print("closed", Lock.held)
it = gen(); next(it); del it; print("dropped", Lock.held)
