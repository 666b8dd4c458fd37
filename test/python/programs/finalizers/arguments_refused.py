# Arguments that do not fit: which of them dies first.
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print("~" + self.n, end=" ")
def L(t): print("|", t)
def dela(a): pass
def two(a, *, k): pass
class M:
    def m(self): pass
    def __init__(self, a): pass
for i in range(2):
    for f in (lambda: dela(T("x1"), T("x2")), lambda: dela(T("a"), b=T("b")), lambda: dela(T("a"), a=T("b")), lambda: two(T("a")), lambda: two(T("a"), T("b"), k=T("k")), lambda: M(1).m(T("p"), T("q")), lambda: M(T("p"), T("q")), lambda: dela(*[T("s1"), T("s2")]), lambda: (lambda: 0)(T("l1"), T("l2")), lambda: len(T("n1"), T("n2")), lambda: T("c")(T("n1"), T("n2")), lambda: [].append(T("n1"), T("n2")), lambda: T("h")(), lambda: T("nx").foo(T("n1")), lambda: T("z1") + T("z2"), lambda: T("z1")[T("z2")], lambda: T("z1") < T("z2")):
        try: f()
        except (TypeError, AttributeError): L("x")
