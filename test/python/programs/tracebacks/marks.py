# What a traceback shows of the line that raised
import traceback


class Box:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, at):
        return self.items[at]

    def __add__(self, other):
        raise TypeError("boxes do not add up")

    def fail(self, *args, **kw):
        raise LookupError(args)


def call(n): return n()


def show(f, *args):
    try:
        f(*args)
    except Exception:
        print(traceback.format_exc().replace(__file__, "program"), end="")


def several_lines(b):
    return b.fail(
        1,
        2,
        3,
        4,
        5,
    )


def sums(a, b):
    total = (a + 1) + (
        b +
        a
    )
    return total


def nested(d):
    return d["x"]["y"]["z"]


def assign(b):
    x = b.fail(1)
    return x


def attribute(b):
    print(b.nothing.more)


def unpack(b):
    a, c = b


def compare(a):
    return 1 < a < 3 and a < None


def deep(b):
    return (b.fail)(  # why
        1) + 2


def indexed(b):
    b.items[ 0 ][1][  2  ] = 5


def aug(a):
    a += "x"


def comp(xs):
    return [x / 0 for x in xs]


def asserts(a):
    assert a == 2, "no two"


def raises():
    raise ValueError("with a text") from KeyError("cause")


def deletes(d):
    del d["gone"]


def powers(a):
    y = a ** "b" + 2
    return -a // (lambda: 0)()


def lots(b):
    return call(
        lambda: b.fail(key=1)
    )


b = Box([[1, 2], 3])
for f, args in ((several_lines, (b,)), (sums, (1, "b")), (nested, ({"x": {"y": {}}},)), (assign, (b,)), (attribute, (b,)), (unpack, ([1],)), (compare, (2,)), (deep, (b,)),
                (indexed, (b,)), (aug, (1,)), (comp, ([1],)), (asserts, (1,)), (raises, ()), (deletes, ({},)), (powers, (3,)), (lots, (b,)), (lambda: b + 1, ()), (lambda: b[5], ())):
    show(f, *args)


def parens(a):
    return (a) + (None)


def tight(a):
    return a//0


show(parens, 1)
show(tight, 1)
show(lambda: (1)  /  0)
