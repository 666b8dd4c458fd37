# An exception leaves loops over objects with finalizers.
import sys, gc
class It:
    def __init__(self, n): self.n=n; self.i=0
    def __iter__(self): return self
    def __next__(self):
        self.i+=1
        if self.i>self.n: raise StopIteration
        return self.i
    def __del__(self): print("gone", self.n)
def f(it):
    for x in it:
        for y in It(8):
            yield x
b = It(9)
g = f(b)
next(g)
g.close()
print("closed", sys.getrefcount(b))
def f2(it):
    z = It(7)
    yield 1
g = f2(b)
next(g)
g.close()
print("closed", sys.getrefcount(b))
def f3(it):
    for y in It(8):
        yield 1
g = f3(b)
next(g)
g.close()
print("closed", sys.getrefcount(b))
def f4(it):
    for y in It(8):
        1/0
try: f4(b)
except ZeroDivisionError: pass
print("f4", sys.getrefcount(b))
print([type(o).__name__ for o in gc.get_referrers(b)])
