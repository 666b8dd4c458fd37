# What the messages of everyday mistakes say.
class Config:
    def __init__(self):
        self.timeout = 10
        self.retries = 3

    def connect(self):
        return self.timeoutt


def check(label, fn):
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)


c = Config()
check("attr", lambda: c.retry)
check("method", lambda: c.connect())
check("none", lambda: None.upper())
check("str", lambda: "abc".uper())
check("list", lambda: [].add(1))
check("name", lambda: lenn([1]))
check("call", lambda: (5)())
check("sub", lambda: (5)[0])
check("concat", lambda: "a" + 1)
check("concat2", lambda: 1 + "a")
check("concat3", lambda: [1] + (2,))
check("unpack", lambda: [(a, b) for a, b in [(1, 2, 3)]])
check("unpack2", lambda: [(a, b) for a, b in [(1,)]])
check("iter", lambda: list(5))
check("int", lambda: int("12a"))
check("int2", lambda: int([]))
check("float", lambda: float("x.y"))
check("index", lambda: [1, 2][2])
check("tuple", lambda: (1, 2)[5])
check("key", lambda: {"a": 1}["b"])
check("range", lambda: range(5)[7])
check("slice", lambda: [1, 2]["x"])
check("strindex", lambda: "abc"[1.5])
check("assign", lambda: "abc".__setitem__(0, "x"))
check("hash", lambda: {[1]: 2})
check("set", lambda: {1, [2]})
check("args", lambda: Config(1))
check("args2", lambda: check())
check("kw", lambda: check("a", func=1))
check("sorted", lambda: sorted([1, "a"]))
check("max", lambda: max([]))
check("chr", lambda: chr(-1))
check("ord", lambda: ord("ab"))
check("remove", lambda: [1].remove(2))
check("listindex", lambda: [1].index(2))
check("pop", lambda: [].pop())
check("dictpop", lambda: {}.pop("x"))
check("setpop", lambda: set().pop())
check("next", lambda: next(iter([])))
check("join", lambda: ",".join([1, 2]))
check("format", lambda: "{} {}".format(1))
check("format2", lambda: "{x}".format(y=1))
check("percent", lambda: "%d" % "a")
check("percent2", lambda: "%s %s" % (1,))
check("percent3", lambda: "%s" % (1, 2))
check("spec", lambda: format(3.5, "d"))
check("spec2", lambda: format("a", "d"))
check("bytes", lambda: b"a" + "b")
check("decode", lambda: b"\xff".decode())
check("encode", lambda: "é".encode("ascii"))
check("zip", lambda: dict([(1, 2), (3,)]))
check("sum", lambda: sum(["a", "b"]))
check("pow", lambda: pow(2, -1, 4))
check("shift", lambda: 1 << -1)
check("isinstance", lambda: isinstance(1, "int"))
check("super", lambda: super().x)
check("star", lambda: print(*5))
check("dstar", lambda: dict(**[1]))
check("compare", lambda: 1 < "a")
check("neg", lambda: -"a")
check("import", lambda: __import__("no_such_module"))
