import gc, sys
def names(o): return [type(x).__name__ for x in gc.get_referents(o)]
for e in (ValueError("a"), KeyError("k"), OSError(2, "no", "file"), StopIteration(3), SystemExit(4), ImportError("m", name="n", path="p"), UnicodeDecodeError("utf8", b"x", 0, 1, "r"), SyntaxError("m", ("f", 1, 2, "t")), AttributeError("at"), NameError("nm")):
    print(type(e).__name__, names(e))
class My(OSError):
    __slots__ = ("z",)
m = My(1, "x"); m.z = [1]; m.d = 2; print(names(m))
class P(Exception):
    def __init__(self, a): super().__init__(a); self.a = a
try:
    try: raise P([1])
    except P as p: raise ValueError({}) from p
except ValueError as v: x = v
print(names(x), names(x.__cause__), names(x.__traceback__))
try: {}.foo
except AttributeError as e: print(names(e))
try: int("x")
except ValueError as e: print(names(e))
x.__cause__ = None; print(names(x)); x.__traceback__ = None; print(names(x))
