# The order in which things go at the end of the interpreter.
import atexit
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def register(name):
    atexit.register(print, "atexit", name)


register("first")
register("second")
a = Loud("a")
b = Loud("b")
_private = Loud("_private")
lst = [Loud("l0"), Loud("l1")]
dct = {"x": Loud("dx")}
cyc = Loud("cyc")
cyc.me = cyc


class Holder:
    attr = Loud("class attribute")


h = Holder()
h.x = Loud("instance attribute")


def fn(d=Loud("default")):
    return d


w = weakref.ref(a, lambda r: print("weakref callback"))
z = Loud("z")


def gen():
    try:
        yield Loud("in generator")
    finally:
        print("generator closed")


g = gen()
v = next(g)
del v
tmp = Loud("tmp")
del tmp
print("end of main")
