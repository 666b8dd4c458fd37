# Modules, namespaces, exec and eval.
import sys
import types
import gc
import weakref

m = types.ModuleType("dyn", "A dynamic module")
exec("x = 1\ndef f(): return x\nclass K: pass\nk = K()", m.__dict__)
print(m.__name__, m.__doc__, m.f(), m.k.__class__.__name__, m.K.__module__)
sys.modules["dyn"] = m
import dyn
print(dyn is m, dyn.x)
w = weakref.ref(m)
del sys.modules["dyn"], dyn
del m
gc.collect()
print(w())
ns = types.SimpleNamespace(a=1, b=[2])
ns.c = ns
print(ns.a, ns.b, len(vars(ns)))
print(types.SimpleNamespace(x=1) == types.SimpleNamespace(x=1))
g = {}
exec("def h():\n    return h", g)
h = g["h"]
print(h() is h, h.__globals__ is g, sorted(k for k in g if k != "__builtins__"))
del g, h
print(gc.collect())
print(eval("a + b", {"a": 1, "b": 2}))
code = compile("y = [i * 2 for i in range(3)]", "<dyn>", "exec")
loc = {}
exec(code, {}, loc)
print(loc, code.co_filename)
print("x" in globals(), "__name__" in globals(), __name__)
glob_var = 1


def func():
    global glob_var, new_glob
    glob_var += 1
    new_glob = "made"
    local = 1
    return sorted(locals()), "local" in globals()


print(func(), glob_var, new_glob)


class Scope:
    val = "class"
    items = [val for _ in range(1)] if False else []
    def get(self):
        try:
            return val
        except NameError as e:
            return str(e)


print(Scope().get())
del glob_var
try:
    glob_var
except NameError as e:
    print(e)


def outer():
    v = 1

    def inner():
        nonlocal v
        v += 1
        return v
    return inner


i = outer()
print(i(), i(), i.__closure__[0].cell_contents)
print(type(sys.modules).__name__, "sys" in sys.modules, sys.modules["__main__"].__name__)
f = types.FunctionType(compile("lambda: 42", "f", "eval").co_consts[0], {})
print(f())
print(dir(types.SimpleNamespace(q=1))[-1], callable(f), f.__code__.co_argcount)
b = types.MethodType(lambda self: self, 5)
print(b(), b.__self__)
