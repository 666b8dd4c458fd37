# Who holds code and globals: functions, frames, generators that run, wait and are done.
import sys
def f(a, b=2, *c, d=4, **e): pass
c = f.__code__
print(sys.getrefcount(c), sys.getrefcount(c.co_consts), sys.getrefcount(f.__defaults__), sys.getrefcount(f.__kwdefaults__), f.__defaults__ is f.__defaults__, c.co_consts is c.co_consts, c.co_varnames == ("a", "b", "d", "c", "e"))
g = f; print(sys.getrefcount(f)); del g
print(f.__qualname__ is f.__name__, f.__name__ is c.co_name, f.__module__ is __name__)
class K:
    def m(self): return sys.getrefcount(self), sys.getrefcount(K.m), sys.getrefcount(K.m.__code__)
k = K(); print(k.m(), K.m(k), K.__qualname__ is K.__name__, K.m.__qualname__, K.__module__ is __name__)
def run():
    fr = sys._getframe(); print(sys.getrefcount(fr), sys.getrefcount(fr.f_code), sys.getrefcount(fr.f_back) > 1, fr.f_globals is globals(), sys.getrefcount(globals()))
    del fr
run(); print(sys.getrefcount(run.__code__), sys.getrefcount(globals()))
def gen():
    yield sys.getrefcount(gen.__code__)
    yield sys.getrefcount(sys._getframe())
g = gen(); print(next(g), next(g), sys.getrefcount(g), sys.getrefcount(gen.__code__), sys.getrefcount(g.gi_code)); g.close(); print(sys.getrefcount(gen.__code__)); del g; print(sys.getrefcount(gen.__code__))
async def co(): return sys.getrefcount(co.__code__)
x = co(); print(sys.getrefcount(co.__code__))
try: x.send(None)
except StopIteration as s: print(s.value)
del x; print(sys.getrefcount(co.__code__))
exec("def dyn(): pass"); print(sys.getrefcount(dyn), sys.getrefcount(dyn.__code__), dyn.__globals__ is globals())
