# An exception leaves frames with unfinished expressions on their stacks.
import sys, gc
class It:
    def __del__(self): print("gone")
b = [1]
def f4(it):
    z = It()
    1/0
try: f4(b)
except ZeroDivisionError: pass
print("f4", sys.getrefcount(b), [type(o).__name__ for o in gc.get_referrers(b)])
def f5(it):
    g(It())
def g(x):
    1/0
try: f5(b)
except ZeroDivisionError: pass
print("f5", sys.getrefcount(b), [type(o).__name__ for o in gc.get_referrers(b)])
def f6(it):
    [It(), 1/0]
try: f6(b)
except ZeroDivisionError: pass
print("f6", sys.getrefcount(b), [type(o).__name__ for o in gc.get_referrers(b)])
