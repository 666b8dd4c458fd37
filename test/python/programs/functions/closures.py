# Cells, nonlocal and global, and the time at which a name is looked up.
counter = 0


def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    increment.reset = reset
    return increment


a, b = make_counter(), make_counter(10)
print(a(), a(), b(5), a.reset(), a(), b())


def outer():
    x = 'outer'

    def middle():
        def inner():
            nonlocal x
            x += '+inner'
            return x
        return inner() + '/' + x

    return middle(), x


print(outer())


def uses_global():
    global counter, made_here
    counter += 1
    made_here = counter * 10


uses_global()
print(counter, made_here)


def unbound():
    print(counter)
    counter = 5


def free_unbound():
    def inner():
        return later
    try:
        return inner()
    finally:
        later = 1


for function in (unbound, free_unbound, lambda: undefined_name):
    try:
        function()
    except NameError as error:
        print(type(error).__name__, error)
x = 'module'


class Scope:
    x = 'class'
    y = x

    def method(self):
        return x

    z = [x for _ in range(1)]
    w = [n for n in x]


print(Scope.y, Scope().method(), Scope.z, Scope.w)
functions = []
for i in range(3):
    def f():
        return i
    functions.append(f)
print([f() for f in functions], [f() for f in [lambda: j for j in range(3)]], [f() for f in [lambda j=j: j for j in range(3)]])
print(make_counter.__code__.co_cellvars, a.__code__.co_freevars, a.__closure__[0].cell_contents, make_counter.__closure__)


def compose(*fs):
    def composed(value):
        for f in reversed(fs):
            value = f(value)
        return value
    return composed


print(compose(str, abs, int)('-7'), compose()(1), locals() is globals(), 'x' in dir())
exec('x = "executed"; y2 = x')
print(x, y2, eval('x + y', {'x': 1}, {'y': 2}))
namespace = {}
exec('def f(): return g()\ndef g(): return 7', namespace)
print(namespace['f'](), sorted(k for k in namespace if k[0] != '_'))
