# Finalizers at interpreter exit and module teardown
import atexit, sys, weakref, gc

class Log:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n, "finalizing" if sys.is_finalizing() else "running")

atexit.register(lambda: print("atexit 1"))
atexit.register(print, "atexit 2")
one = Log("one")
two = Log("two")
_three = Log("_three")
cyc = Log("cyc"); cyc.me = cyc
lst = [Log("in list %d" % i) for i in range(2)]
dct = {"k": Log("in dict")}
class Holder: item = Log("class attr")
def func(arg=Log("default")): return arg
def closure():
    inner = Log("closure")
    return lambda: inner
keep = closure()
gen = (x for x in [Log("gen item")]); next(gen)
weakref.finalize(one, print, "finalize one")
f = weakref.finalize(two, print, "finalize two")
f.atexit = False
ref = weakref.ref(_three, lambda r: print("callback _three"))
del one
print("one deleted")
Log("temp")
two_alias = two
del two
print("two still", two_alias.n)
try:
    raise ValueError(Log("exc"))
except ValueError as e:
    pass
print("exc gone")
sys.modules["extra"] = Log("in sys.modules")
gc.collect()
gc.disable()
print("end")
