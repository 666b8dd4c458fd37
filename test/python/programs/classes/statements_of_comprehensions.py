# A comprehension that nobody wants: what dies first, its list or its variable.
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print("~" + self.n, end=" ")
v = 0
[v for v in [T("a"), T("b")]]; print("list")
{k: v for k, v in [(1, T("c")), (2, T("d"))]}; print("dict")
{v for v in [T("e")]}; print("set")
def f(v):
    [v for v in [T("f"), T("g")]]; print("in a function")
    [(v, w) for v in [T("h")] for w in [T("i"), T("j")]]; print("two")
    x = [v for v in [T("k")]]; print("kept"); x = [v for v in [T("l")]]; print("replaced")
    return v
print(f("argument"), v)
class C:
    [v for v in [T("m"), T("n")]]; print("in a class")
