# Walrus, positional-only, star expressions, global and nonlocal, closures
import sys
counter = 0


def bump(step=1, /, *, times=1):
    global counter
    for _ in range(times):
        counter += step
    return counter


print(bump(), bump(2), bump(1, times=3))
for call in ("bump(step=3)", "bump(1, 2)", "bump(1, tims=3)", "bump(*[1, 2, 3])", "bump(**{'times': 1, 'x': 2})", "len()", "len(1, 2)", "len(x=1)", "int('1', bas=3)", "print(sepp=1)", "f(1)", "f(1, 2, 3, 4)", "f(1, 2, c=1, a=3)", "g(1)", "[].append()", "dict(1)", "'a'.split(1)", "bump(1)(2)", "nope", "None.x", "(1).foo", "[][0]", "{}['k']", "1 + 'a'", "-'a'", "5 in 5", "a = 1"):
    def f(a, b, c=0): pass
    def g(a, *, k1, k2): pass
    try:
        print(eval(call))
    except Exception as e:
        print(f"{call:30} {type(e).__name__}: {e}")


def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def peek():
        return n
    return inc, peek


inc, peek = outer()
inc(); inc()
print(peek(), inc.__closure__[0].cell_contents, inc.__code__.co_freevars, outer.__code__.co_cellvars, inc.__closure__[0] is peek.__closure__[0])
if (n := len("walrus")) > 5:
    print(f"{n=}", [y := 1, y ** 2], (z := [n]) is z)
first, *rest = range(5)
*init, last = "abc"
a, (b, *c), d = 1, [2, 3, 4], 5
print(first, rest, init, last, a, b, c, d, [*rest, *init], {**{"a": 1}, "b": 2}, (*rest,), {*rest, 9})
for bad in ("a, b = 1", "a, b = 1, 2, 3", "a, *b, c = [1]"):
    try:
        exec(bad)
    except Exception as e:
        print(type(e).__name__, e)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]])
def default(x, acc=[]):
    acc.append(x)
    return acc
print(default(1), default(2), default.__defaults__)
def kw(*args, sep="-", **opts): return sep.join(map(str, args)), opts
print(kw(1, 2, sep="+", z=1), kw.__kwdefaults__)
try:
    def unbound():
        print(local_var)
        local_var = 1
    unbound()
except UnboundLocalError as e:
    print(e)
try:
    def free():
        def inner(): return later
        inner()
        later = 1
    free()
except NameError as e:
    print(e)
for src in ("def f(:", "x = = 1", "return 1", "break", "nonlocal x", "f(a=1, 2)", "1 = x", "def f(a, a): pass", "for x in y", "if x\n  pass", "print 'x'", "x = 'abc", "(1, 2", "  x = 1", "yield 1 = 2", "del f()", "import", "class", "lambda: (yield)", "a b"):
    try:
        compile(src, "<s>", "exec")
        print("ok", src)
    except SyntaxError as e:
        print(f"{src!r}: {type(e).__name__}: {e.msg} ({e.lineno}, {e.offset})")
