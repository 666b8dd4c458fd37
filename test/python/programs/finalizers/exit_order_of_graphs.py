# The end of the interpreter: objects that hold one another, closures, bound methods, a class of its own.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Node(Loud):
    def __init__(self, name, *kids):
        super().__init__(name)
        self.kids = kids
        for kid in kids:
            kid.parent = self


gc.collect()
a = Node("a", Node("b"), Node("c"))
d = {"x": Loud("dx"), "y": Loud("dy")}


def f(x=Loud("default")):
    return lambda: x


g = f()
_p = Loud("private")


class C:
    attr = Loud("C.attr")

    def m(self):
        return self


c = C()
c.bound = c.m
c.l = [Loud("l1"), Loud("l2")]
e = [Loud("in list %d" % i) for i in range(3)]
t = (Loud("t"),)
